//! A message is not delivered again after its acknowledgement was taken, and never once that was confirmed.

use crate::witness::{ConsumerSeen, Live, Verdict, broken};

const RULE: &str = "acks are remembered";

pub fn delivered(c: &ConsumerSeen, seq: u64) -> Verdict {
    if let Some(frame) = c.confirmed_acks.get(&seq) {
        return broken(RULE, format!("{} {seq} came again, confirmed in frame {frame}", c.name));
    }
    if c.finished_lately.contains(&seq) {
        return broken(RULE, format!("{} {seq} came again after it was acknowledged", c.name));
    }
    Ok(())
}

/// After a crash: nothing that was confirmed is going to come again.
pub fn recovered(c: &ConsumerSeen, live: &Live) -> Verdict {
    for (seq, frame) in &c.confirmed_acks {
        let again = c.stand.pending.contains_key(seq) || *seq > c.stand.delivered.1;
        if again && live.contains_key(seq) {
            return broken(RULE, format!("{} forgot {seq}, confirmed in frame {frame}", c.name));
        }
    }
    Ok(())
}
