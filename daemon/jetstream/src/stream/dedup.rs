//! The message ids of the last while, so that a message that is published again is not stored again.
//!
//! Bound: one entry per message of the window; the window is the stream's `duplicate_window`.

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use std::collections::VecDeque;

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct Dedup {
    known: HashMap<Box<[u8]>, (u64, i64), FixedState>,
    /// (time, id) in the order of arrival.
    order: VecDeque<(i64, Box<[u8]>)>,
    /// Id of the last message; empty when it had none.
    pub last: Vec<u8>,
}

impl Dedup {
    /// The sequence under which this id is known at `now` (Unix nanoseconds).
    pub fn find(&self, id: &[u8], now: i64, window: i64) -> Option<u64> {
        let &(seq, time) = self.known.get(id)?;
        (time > now.saturating_sub(window)).then_some(seq)
    }

    /// Takes note of an id.
    pub fn note(&mut self, id: &[u8], seq: u64, time: i64) {
        self.known.insert(id.into(), (seq, time));
        self.order.push_back((time, id.into()));
    }

    /// Forgets what left the window. Returns when the next one does.
    pub fn expire(&mut self, now: i64, window: i64) -> Option<i64> {
        let horizon = now.saturating_sub(window);
        while let Some((time, id)) = self.order.front() {
            if *time > horizon {
                return Some(time.saturating_add(window));
            }
            // An id that came again meanwhile stays.
            if self.known.get(id).is_some_and(|(_, t)| t == time) {
                self.known.remove(id);
            }
            self.order.pop_front();
        }
        if self.known.is_empty() && self.known.capacity() > 1024 {
            self.known = HashMap::default();
            self.order = VecDeque::new();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_known_for_the_window_and_no_longer() {
        let mut dedup = Dedup::default();
        dedup.note(b"a", 1, 100);
        dedup.note(b"b", 2, 105);
        assert_eq!(dedup.find(b"a", 109, 10), Some(1));
        assert_eq!(dedup.find(b"a", 110, 10), None);
        dedup.note(b"a", 3, 111);
        assert_eq!(dedup.expire(112, 10), Some(115));
        assert_eq!((dedup.find(b"a", 112, 10), dedup.known.len()), (Some(3), 2));
        assert_eq!(dedup.expire(130, 10), None);
        assert!(dedup.known.is_empty());
    }
}
