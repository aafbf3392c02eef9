//! A stream takes what its configuration and the message's headers allow, and holds exactly what was taken in, less what
//! somebody asked to go or what limits, age or acknowledgements let go.

use crate::note::{Draft, Shot};
use crate::witness::{Message, StreamSeen, Verdict, broken};
use daemon_jetstream::Now;
use schemas::jetstream::DiscardPolicy;

const RULE: &str = "kept as asked";

/// Whether a message had to be taken in, or had to be refused.
pub fn accepted(s: &StreamSeen, draft: &Draft, stored: bool, failed: bool, now: Now) -> Verdict {
    if failed || s.failed {
        return Ok(());
    }
    let wish = &draft.wish;
    // Messages may have gone without notice in these.
    let fuzzy = s.is_fuzzy() || !s.requests.is_empty();
    let message = Message::new(draft, s.config.storage, now.wall, now.wall);
    let mut why = None;
    if wish.last_seq.is_some_and(|n| n != s.last) {
        why = Some("its last sequence is another");
    }
    let last = s.of_subject(&message.subject).last().unwrap_or(0);
    if !fuzzy && wish.last_subject_seq.is_some_and(|n| n != last) {
        why = Some("the subject's last sequence is another");
    }
    if !fuzzy && is_full(s, &message, wish.rollup) {
        why = Some("it is full");
    }
    if wish.ttl.is_some() && !s.config.allow_msg_ttl || wish.rollup && !s.config.allow_rollup_hdrs {
        why = Some("a header is not allowed");
    }
    let name = &s.config.name;
    match why {
        Some(why) if stored => broken(RULE, format!("{name} took in message {}, but {why}", draft.number)),
        None if !stored && !fuzzy && wish.id.is_none() => {
            broken(RULE, format!("{name} did not take in message {}", draft.number))
        }
        _ => Ok(()),
    }
}

/// Whether a stream that refuses new messages is full.
fn is_full(s: &StreamSeen, new: &Message, rollup: bool) -> bool {
    let config = &s.config;
    if config.discard != DiscardPolicy::New {
        return false;
    }
    let limit = |n: i64| if n > 0 { n as u64 } else { u64::MAX };
    let mut of_subject = s.of_subject(&new.subject);
    let first = of_subject.next();
    let count = of_subject.count() as u64 + u64::from(first.is_some());
    let full = count >= limit(config.max_msgs_per_subject);
    if full && config.discard_new_per_subject && !rollup {
        return true;
    }
    if s.live.len() as u64 >= limit(config.max_msgs) && !full {
        return true;
    }
    let freed = first.filter(|_| full).map_or(0, |seq| s.live[&seq].size);
    s.bytes() + new.size > limit(config.max_bytes) && (!full || freed < new.size)
}

/// What is there when changes are handed over.
pub fn sealed(s: &StreamSeen, shot: &Shot) -> Verdict {
    let name = &s.config.name;
    if let Some(trouble) = &shot.trouble {
        return broken(RULE, format!("{name} cannot be read: {trouble}"));
    }
    for (seq, stored) in &shot.live {
        match s.live.get(seq) {
            None => return broken(RULE, format!("{name} holds {seq}, which is none or should have gone")),
            Some(m) if !m.is(stored) => {
                return broken(
                    RULE,
                    format!("{name} holds something else at {seq} than message {}", m.number),
                );
            }
            Some(_) => {}
        }
    }
    for (seq, m) in s.live.iter().filter(|(seq, _)| !shot.live.contains_key(seq)) {
        let asked = s.requests.iter().any(|r| r.goes.contains(seq));
        let over = s.may_be_over_limit(*seq, m);
        if !asked && !over && !s.may_have_gone(*seq, m) {
            return broken(RULE, format!("{name} lost {seq}, message {} ({})", m.number, m.subject));
        }
    }
    let moved = s.requests.iter().any(|r| r.last == Some(shot.last));
    if shot.last != s.last && !moved {
        return broken(RULE, format!("the last sequence of {name} is {}, not {}", shot.last, s.last));
    }
    Ok(())
}
