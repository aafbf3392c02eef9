//! At the end, when disks are mended and clients patient, every message that a consumer is to have has been delivered at
//! least once, and nothing is left.

use crate::witness::{ConsumerSeen, StreamSeen, Verdict, broken};
use schemas::jetstream::{AckPolicy, DeliverPolicy};

const RULE: &str = "delivered until acked";

pub fn drained(s: &StreamSeen, c: &ConsumerSeen) -> Verdict {
    if c.stand.num_pending > 0 || !c.stand.pending.is_empty() {
        return broken(RULE, format!("{} still waits: {:?}", c.name, c.stand));
    }
    if c.config.deliver_policy == DeliverPolicy::LastPerSubject {
        return Ok(());
    }
    for (seq, m) in s.live.range(c.start..) {
        let given_up = c.stand.exceeded.contains_key(seq);
        if c.matches(&m.subject) && !c.delivered.contains(seq) && !given_up {
            return broken(
                RULE,
                format!(
                    "{} of {} never got {seq} ({}): {:?} {:?}",
                    c.name, s.config.name, m.subject, c.stand, c.config
                ),
            );
        }
        let unasked = !given_up && !c.is_done_with(*seq) && c.config.ack_policy == AckPolicy::Explicit;
        if c.matches(&m.subject) && unasked {
            return broken(RULE, format!("{} never acknowledged {seq}, which comes no more", c.name));
        }
    }
    Ok(())
}
