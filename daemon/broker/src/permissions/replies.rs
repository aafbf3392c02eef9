//! Reply subjects that a connection was handed, and may answer to for a while (`allow_responses`).
//!
//! Bound: `TRACKED_MAX` subjects; overflow forgets the older half.

use super::Responses;
use hashbrown::HashMap;

/// So many new ones are taken in before the old ones are looked through …
const PRUNE_AFTER: usize = 4096;
/// … or so many nanoseconds go by.
const PRUNE_EVERY: u64 = 1_000_000_000;
const TRACKED_MAX: usize = 65_536;

struct Reply {
    /// When it was handed over, in nanoseconds of the monotonic clock.
    since: u64,
    answers: i64,
}

/// See the module's introduction.
#[derive(Default)]
pub(super) struct Replies {
    tracked: HashMap<Box<[u8]>, Reply>,
    new: usize,
    pruned: u64,
}

impl Replies {
    /// A message with this reply subject was delivered.
    pub(super) fn track(&mut self, reply: &[u8], limits: Responses, now: u64) {
        match self.tracked.get_mut(reply) {
            Some(known) => *known = Reply { since: now, answers: 0 },
            None => {
                self.tracked.insert(reply.into(), Reply { since: now, answers: 0 });
                self.new += 1;
            }
        }
        if self.new > PRUNE_AFTER || now.saturating_sub(self.pruned) > PRUNE_EVERY {
            self.prune(limits, now);
        }
    }

    /// Whether one more answer may be published to `subject`; if so, it is counted.
    pub(super) fn answer(&mut self, subject: &[u8], limits: Responses, now: u64) -> bool {
        let Some(reply) = self.tracked.get_mut(subject) else { return false };
        reply.answers += 1;
        if (limits.max > 0 && reply.answers > limits.max) || is_late(reply, limits, now) {
            self.tracked.remove(subject);
            return false;
        }
        true
    }

    fn prune(&mut self, limits: Responses, now: u64) {
        self.tracked.retain(|_, reply| {
            (limits.max <= 0 || reply.answers < limits.max) && !is_late(reply, limits, now)
        });
        if self.tracked.len() > TRACKED_MAX {
            let mut ages: Vec<u64> = self.tracked.values().map(|reply| reply.since).collect();
            let (_, &mut middle, _) = ages.select_nth_unstable(TRACKED_MAX / 2);
            self.tracked.retain(|_, reply| reply.since > middle);
        }
        (self.new, self.pruned) = (0, now);
    }
}

fn is_late(reply: &Reply, limits: Responses, now: u64) -> bool {
    limits.ttl > 0 && now.saturating_sub(reply.since) > limits.ttl as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Responses = Responses { max: 2, ttl: 1000 };

    #[test]
    fn so_many_answers_in_so_much_time() {
        let mut replies = Replies::default();
        replies.track(b"r", LIMITS, 5);
        let answers = [(b"r", 6), (b"r", 1005), (b"r", 1005), (b"r", 1005), (b"x", 6)];
        let allowed = answers.map(|(subject, now)| replies.answer(subject, LIMITS, now));
        assert_eq!(allowed, [true, true, false, false, false]);
        replies.track(b"r", LIMITS, 5);
        assert!(!replies.answer(b"r", LIMITS, 1006));
    }

    #[test]
    fn below_zero_is_without_end() {
        let (mut replies, limits) = (Replies::default(), Responses { max: -1, ttl: -1 });
        replies.track(b"r", limits, 5);
        assert!((0..100).all(|i| replies.answer(b"r", limits, 1 << i.min(60))));
    }

    #[test]
    fn a_second_request_by_the_same_name_counts_anew() {
        let (mut replies, limits) = (Replies::default(), Responses { max: 1, ttl: 1000 });
        replies.track(b"r", limits, 0);
        replies.track(b"r", limits, 900);
        assert!(replies.answer(b"r", limits, 1500) && !replies.answer(b"r", limits, 1500));
    }

    #[test]
    fn what_is_tracked_is_bounded() {
        let (mut replies, limits) = (Replies::default(), Responses { max: -1, ttl: -1 });
        for i in 0..300_000u64 {
            replies.track(format!("r.{i}").as_bytes(), limits, i);
        }
        assert!(replies.tracked.len() <= TRACKED_MAX + PRUNE_AFTER + 1, "{}", replies.tracked.len());
        assert!(replies.answer(b"r.299999", limits, 300_000));
        let used = Responses { max: 1, ttl: -1 };
        let mut replies = Replies::default();
        for i in 0..10_000u64 {
            replies.track(format!("r.{i}").as_bytes(), used, i);
            assert!(replies.answer(format!("r.{i}").as_bytes(), used, i));
        }
        assert!(replies.tracked.len() <= PRUNE_AFTER + 1, "{}", replies.tracked.len());
    }
}
