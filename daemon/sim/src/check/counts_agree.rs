//! What a consumer says of itself equals what one counts: messages to come, and the floor below what is outstanding.

use crate::note::Shot;
use crate::witness::{ConsumerSeen, StreamSeen, Verdict, broken};
use schemas::jetstream::{AckPolicy, DeliverPolicy};

const RULE: &str = "counts agree";

pub fn sealed(s: &StreamSeen, shot: &Shot) -> Verdict {
    for c in s.consumers.values().filter(|c| shot.consumers.contains_key(&c.name)) {
        num_pending(s, c, shot)?;
        floor(c)?;
    }
    Ok(())
}

fn num_pending(s: &StreamSeen, c: &ConsumerSeen, shot: &Shot) -> Verdict {
    // Which messages are on the list of the last of each subject is not modelled.
    if c.config.deliver_policy == DeliverPolicy::LastPerSubject {
        return Ok(());
    }
    let stand = &c.stand;
    let from = stand.delivered.1 + 1;
    let ahead = |seq: &u64| s.live.get(seq).is_some_and(|m| *seq >= from && c.matches(&m.subject));
    let safe = shot.live.keys().filter(|seq| **seq <= shot.committed && ahead(seq)).count() as u64;
    // Between two commits a purge may have counted what is not safe yet; nobody is told before it is.
    let all = shot.live.keys().filter(|seq| ahead(seq)).count() as u64;
    if (safe..=all).contains(&stand.num_pending) {
        return Ok(());
    }
    let name = &c.name;
    broken(RULE, format!("{name} says {} are to come, {safe} or {all} are: {stand:?}", stand.num_pending))
}

fn floor(c: &ConsumerSeen) -> Verdict {
    let s = &c.stand;
    let wrong = |how: &str| broken(RULE, format!("{}: {how}: {s:?}", c.name));
    if s.floor.0 > s.delivered.0 || s.floor.1 > s.delivered.1 {
        return wrong("the floor is above what was delivered");
    }
    if c.config.ack_policy == AckPolicy::None {
        return if s.floor == s.delivered { Ok(()) } else { wrong("the floor is not what was delivered") };
    }
    match s.pending.first_key_value() {
        None if s.floor != s.delivered => wrong("nothing is outstanding, but the floor lags"),
        Some((seq, (dseq, _))) if s.floor.1 >= *seq || s.floor.0 >= *dseq => {
            wrong("the floor is above what is outstanding")
        }
        _ => Ok(()),
    }
}
