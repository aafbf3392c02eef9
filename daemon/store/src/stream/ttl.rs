//! Messages whose own time to live ends: which is next.

use super::store::StreamStore;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Earliest first. Messages that are removed otherwise stay in here until their time comes.
#[derive(Default)]
pub(super) struct Expiries(BinaryHeap<Reverse<(i64, u64)>>);

impl Expiries {
    pub(super) fn add(&mut self, seq: u64, expires: i64) {
        self.0.push(Reverse((expires, seq)));
    }

    pub(super) fn clear(&mut self) {
        self.0 = BinaryHeap::new();
    }

    /// Forgets what `keep` does not want.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(u64) -> bool) {
        self.0.retain(|Reverse((_, seq))| keep(*seq));
    }
}

impl StreamStore {
    /// The earliest end of a message's own time to live, in Unix nanoseconds. (That of a message that is gone may still be
    /// told, once.)
    pub fn next_expiry(&self) -> Option<i64> {
        self.ttl.0.peek().map(|Reverse((expires, _))| *expires)
    }

    /// Has this message in the next [`StreamStore::take_expired`] at `at` (Unix nanoseconds) or later, until the stream is opened
    /// again.
    pub fn wake(&mut self, seq: u64, at: i64) {
        self.ttl.add(seq, at);
    }

    /// Appends to `out` the messages whose time to live is over at `now`; the caller removes them.
    pub fn take_expired(&mut self, now: i64, out: &mut Vec<u64>) {
        while let Some(&Reverse((expires, seq))) = self.ttl.0.peek() {
            if expires > now {
                break;
            }
            self.ttl.0.pop();
            if self.is_live(seq) {
                out.push(seq);
            }
        }
    }
}
