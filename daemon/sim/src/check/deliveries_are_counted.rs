//! Deliveries are numbered without gaps, each redelivery counts one more than the last, and what is outstanding is what was
//! delivered and not finished. After a crash counting goes on where a frame left it, so it never falls below what was
//! confirmed.

use crate::note::{Shot, Stand};
use crate::witness::{ConsumerSeen, Verdict, broken};
use daemon_jetstream::consumer::AckReply;
use schemas::jetstream::AckPolicy;

const RULE: &str = "deliveries are counted";

/// A message reached a client: counts along.
pub fn delivered(c: &mut ConsumerSeen, of: &AckReply) -> Verdict {
    let (name, seq, s) = (c.name.clone(), of.stream_seq, &mut c.stand);
    let wrong = |how: String| broken(RULE, format!("{name} {seq}: {how}"));
    if of.consumer_seq != s.delivered.0 + 1 {
        return wrong(format!("delivery {} follows {}", of.consumer_seq, s.delivered.0));
    }
    s.delivered.0 += 1;
    if of.deliveries > 1 {
        let Some((_, count)) = s.pending.get_mut(&seq) else {
            return wrong(format!("delivered {} times, but it is not outstanding", of.deliveries));
        };
        *count += 1;
        let count = *count;
        return if of.deliveries == count {
            Ok(())
        } else {
            wrong(format!("{} is delivery {count}", of.deliveries))
        };
    }
    if seq <= s.delivered.1 {
        return wrong(format!("is new, but {} was delivered", s.delivered.1));
    }
    s.delivered.1 = seq;
    if c.config.ack_policy != AckPolicy::None {
        s.pending.insert(seq, (of.consumer_seq, 1));
    }
    Ok(())
}

/// A stream that was opened again remembers what it delivered before, and nothing else.
pub fn adopted(c: &mut ConsumerSeen, stand: &Stand) -> Verdict {
    let mut new = stand.pending.keys().filter(|seq| !c.stand.pending.contains_key(*seq));
    if let Some(seq) = new.find(|seq| !c.delivered.contains(*seq)) {
        return broken(RULE, format!("{}: {seq} is outstanding, but was never delivered: {stand:?}", c.name));
    }
    let old = c.stand.pending.iter().find(|(seq, at)| stand.pending.get(*seq) != Some(at));
    if let Some((seq, at)) = old {
        return broken(RULE, format!("{}: {seq} is not outstanding as {at:?}: {stand:?}", c.name));
    }
    c.stand = stand.clone();
    Ok(())
}

/// What the consumer says when its changes are handed over.
pub fn sealed(c: &ConsumerSeen, stand: &Stand, shot: &Shot) -> Verdict {
    let wrong = |how: String| broken(RULE, format!("{}: {how}: {stand:?}", c.name));
    if stand.delivered.0 != c.stand.delivered.0 {
        return wrong(format!("{} deliveries were seen", c.stand.delivered.0));
    }
    if stand.delivered.1 < c.stand.delivered.1 {
        return wrong(format!("{} was delivered", c.stand.delivered.1));
    }
    for (seq, at) in &c.stand.pending {
        let given_up = stand.exceeded.contains_key(seq);
        if given_up && at.1 < c.config.max_deliver as u64 {
            return wrong(format!("{seq} was given up after {} deliveries", at.1));
        }
        let gone = !shot.live.contains_key(seq);
        // An acknowledgement that a failed write took back is carried out again.
        let finished = !stand.pending.contains_key(seq) && c.is_done_with(*seq);
        if stand.pending.get(seq) != Some(at) && !given_up && !gone && !finished {
            return wrong(format!("{seq} is not outstanding as {at:?}"));
        }
    }
    for seq in stand.pending.keys() {
        if !c.stand.pending.contains_key(seq) {
            return wrong(format!("{seq} is outstanding, but was not delivered or was finished"));
        }
        if !shot.live.contains_key(seq) {
            return wrong(format!("{seq} is outstanding, but gone"));
        }
    }
    Ok(())
}
