//! Streams, consumers and messages whose removal was answered do not come back; those whose removal was refused are still
//! served.

use crate::note::Shot;
use crate::witness::{ConsumerSeen, StreamSeen, Verdict, broken};
use daemon_store::journal::FrameNumber;

const RULE: &str = "deleted stays deleted";

/// A stream was found after a crash. `lost`: what came after frame `bound` may be lost.
pub fn found(s: &StreamSeen, bound: FrameNumber, lost: bool) -> Verdict {
    match s.removed {
        Some(frame) if frame <= bound || !lost => {
            broken(RULE, format!("stream {} is back, removed in frame {frame}", s.config.name))
        }
        _ => Ok(()),
    }
}

/// A consumer was found. `lost`: what was promised may be lost.
pub fn consumer(c: &ConsumerSeen, lost: bool) -> Verdict {
    if c.removed && !lost { broken(RULE, format!("consumer {} is back", c.name)) } else { Ok(()) }
}

/// A removal was refused: what was to go is `there`, or the stream waits to be opened again (`failed`).
pub fn refused(what: &str, there: bool, failed: bool) -> Verdict {
    match there || failed {
        true => Ok(()),
        false => broken(RULE, format!("the removal of {what} was refused, but it is gone")),
    }
}

pub fn messages(s: &StreamSeen, shot: &Shot) -> Verdict {
    match shot.live.keys().find(|seq| s.gone_for_good.contains(seq)) {
        Some(seq) => broken(RULE, format!("{} {seq} is back", s.config.name)),
        None => Ok(()),
    }
}
