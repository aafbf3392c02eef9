//! Consumers hand out what is safe, as it was published, and nothing else.

use crate::note::{Letter, Shot, hash};
use crate::witness::{StreamSeen, Verdict, broken};
use daemon_jetstream::consumer::AckReply;

const RULE: &str = "only committed is seen";

pub fn delivered(s: &StreamSeen, of: &AckReply, letter: &Letter) -> Verdict {
    let (name, seq) = (&s.config.name, of.stream_seq);
    if seq > s.visible {
        return broken(RULE, format!("{name} {seq} was delivered, but only {} is safe", s.visible));
    }
    let Some(m) = s.live.get(&seq) else {
        return broken(RULE, format!("{name} {seq} was delivered, but it is not there"));
    };
    let same =
        hash(&[letter.subject.as_bytes(), letter.header.as_bytes(), letter.payload.as_bytes()]) == m.hash;
    match same || m.payload == letter.payload && m.subject == letter.subject {
        true => Ok(()),
        false => broken(RULE, format!("{name} {seq} was delivered as {letter:?}, not {m:?}")),
    }
}

pub fn sealed(s: &StreamSeen, shot: &Shot) -> Verdict {
    if shot.committed > s.visible {
        let how = format!("{} shows {} to consumers, {} is safe", s.config.name, shot.committed, s.visible);
        return broken(RULE, how);
    }
    Ok(())
}
