//! What happened to a stream since it was last handed to the journal, as one entry.
//!
//! ```text
//! change number u64 | operations …
//! 1 length u32, records  | 2 sequence: removed | 3 sequence: removed and erased | 4 sequence: it is the first now
//! 5 sequence: the last given, though no message has it | 6 sequence, time: nothing is behind it now
//! 7 sequence, time: as 5, and when it was given
//! ```
//!
//! 5 is read and written no more.
//!
//! The operations of an encrypted stream are encoded with its codec.

use super::bytes::{Put, Take};
use super::error::StoreError;

const RECORDS: u8 = 1;
const REMOVE: u8 = 2;
const ERASE: u8 = 3;
const FIRST: u8 = 4;
const LAST: u8 = 5;
const TRUNCATE: u8 = 6;
const SKIPPED: u8 = 7;

/// Capacity that is kept for the next changes.
const KEPT: usize = 1 << 20;

/// Operations, in order.
#[derive(Default)]
pub(super) struct Changes {
    body: Vec<u8>,
    /// Where the length of the records stands that are being added.
    open: Option<usize>,
    /// The first sequence grew. It is told last, however often it did.
    first: bool,
    /// Sequences were skipped and no message followed.
    last: bool,
}

/// One operation.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Change<'a> {
    Records(&'a [u8]),
    Remove { seq: u64, erase: bool },
    First(u64),
    Last { seq: u64, time: i64 },
    Truncate { last: u64, time: i64 },
}

/// Where a stream begins and ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) first: u64,
    pub(super) last: u64,
    /// Unix nanoseconds.
    pub(super) last_time: i64,
}

impl Changes {
    pub(super) fn record(&mut self, raw: &[u8]) {
        if self.open.is_none() {
            self.body.push(RECORDS);
            self.open = Some(self.body.len());
            self.body.u32(0);
        }
        self.body.extend_from_slice(raw);
        self.last = false;
    }

    fn close(&mut self) {
        if let Some(at) = self.open.take() {
            let len = (self.body.len() - at - 4) as u32;
            self.body[at..at + 4].copy_from_slice(&len.to_le_bytes());
        }
    }

    fn number(&mut self, kind: u8, n: u64) {
        self.close();
        self.body.push(kind);
        self.body.u64(n);
    }

    pub(super) fn remove(&mut self, seq: u64, erase: bool) {
        self.number(if erase { ERASE } else { REMOVE }, seq);
    }

    pub(super) fn first_grew(&mut self) {
        self.first = true;
    }

    pub(super) fn skipped(&mut self) {
        self.last = true;
    }

    /// `before`: as it was before the truncation.
    pub(super) fn truncate(&mut self, cut: u64, time: i64, before: Ends) {
        self.ends(before);
        self.number(TRUNCATE, cut);
        self.body.i64(time);
    }

    fn ends(&mut self, ends: Ends) {
        if std::mem::take(&mut self.last) {
            self.number(SKIPPED, ends.last);
            self.body.i64(ends.last_time);
        }
        if std::mem::take(&mut self.first) {
            self.number(FIRST, ends.first);
        }
        self.close();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.body.is_empty() && !self.first && !self.last
    }

    /// Bytes that wait.
    pub(super) fn len(&self) -> usize {
        self.body.len()
    }

    /// All operations.
    pub(super) fn take(&mut self, ends: Ends) -> &[u8] {
        self.ends(ends);
        &self.body
    }

    /// They are in the journal now.
    pub(super) fn clear(&mut self) {
        self.body.clear();
        self.body.shrink_to(KEPT);
    }
}

/// Calls `f` with each operation.
pub(super) fn for_each(
    body: &[u8],
    mut f: impl FnMut(Change<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut take = Take(body);
    while let Some(kind) = take.u8() {
        let change = match kind {
            RECORDS => take.piece().map(Change::Records),
            REMOVE | ERASE => take.u64().map(|seq| Change::Remove { seq, erase: kind == ERASE }),
            FIRST => take.u64().map(Change::First),
            LAST => take.u64().map(|seq| Change::Last { seq, time: 0 }),
            SKIPPED => take.u64().zip(take.i64()).map(|(seq, time)| Change::Last { seq, time }),
            TRUNCATE => take.u64().zip(take.i64()).map(|(last, time)| Change::Truncate { last, time }),
            _ => None,
        };
        f(change.ok_or(StoreError::Entry)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_order_with_the_ends_last() {
        let mut changes = Changes::default();
        assert!(changes.is_empty());
        changes.record(b"one");
        changes.first_grew();
        changes.record(b"two");
        changes.remove(7, false);
        changes.truncate(8, -3, Ends { first: 5, last: 9, last_time: 20 });
        changes.remove(6, true);
        changes.skipped();
        let body = changes.take(Ends { first: 4, last: 12, last_time: 30 }).to_vec();
        let mut seen = Vec::new();
        for_each(&body, |c| {
            seen.push(format!("{c:?}"));
            Ok(())
        })
        .unwrap();
        let want = [
            Change::Records(b"onetwo"),
            Change::Remove { seq: 7, erase: false },
            Change::First(5),
            Change::Truncate { last: 8, time: -3 },
            Change::Remove { seq: 6, erase: true },
            Change::Last { seq: 12, time: 30 },
        ];
        assert_eq!(seen, want.map(|c| format!("{c:?}")));
        changes.clear();
        assert!(changes.is_empty());
        for cut in 1..body.len() {
            let _ = for_each(&body[..cut], |_| Ok(()));
        }
    }
}
