//! What a consumer's journal holds: one short record for each thing that happened, runs of deliveries and of
//! acknowledgements in one.
//!
//! Numbers are absolute, so a record that is read twice changes nothing the second time.

use super::state::StateError;
use super::varint::{put, put_bytes, put_signed, take, take_bytes, take_seq, take_signed};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change<'a> {
    /// The moment of what follows, by the consumer's clock.
    Time(i64),
    /// First deliveries of `count` messages in a row.
    Delivered {
        seq: u64,
        dseq: u64,
        count: u64,
    },
    Redelivered {
        seq: u64,
        dseq: u64,
    },
    /// `count` messages in a row are finished.
    Finished {
        seq: u64,
        count: u64,
    },
    FinishedAll {
        seq: u64,
    },
    InProgress {
        seq: u64,
    },
    /// Not before this many nanoseconds from the moment.
    Delayed {
        seq: u64,
        delay: i64,
    },
    Exceeded {
        seq: u64,
    },
    /// All below is gone.
    SkippedTo {
        seq: u64,
    },
    Reset {
        seq: u64,
    },
    /// The configuration as JSON.
    Config(&'a [u8]),
}

const TIME: u8 = 1;
const DELIVERED: u8 = 2;
const REDELIVERED: u8 = 3;
const FINISHED: u8 = 4;
const FINISHED_ALL: u8 = 5;
const IN_PROGRESS: u8 = 6;
const DELAYED: u8 = 7;
const EXCEEDED: u8 = 8;
const SKIPPED_TO: u8 = 9;
const RESET: u8 = 10;
const CONFIG: u8 = 11;

impl<'a> Change<'a> {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut op = |op: u8, numbers: &[u64]| {
            out.push(op);
            numbers.iter().for_each(|n| put(*n, out));
        };
        match *self {
            Change::Time(at) => {
                op(TIME, &[]);
                put_signed(at, out);
            }
            Change::Delivered { seq, dseq, count } => op(DELIVERED, &[seq, dseq, count]),
            Change::Redelivered { seq, dseq } => op(REDELIVERED, &[seq, dseq]),
            Change::Finished { seq, count } => op(FINISHED, &[seq, count]),
            Change::FinishedAll { seq } => op(FINISHED_ALL, &[seq]),
            Change::InProgress { seq } => op(IN_PROGRESS, &[seq]),
            Change::Delayed { seq, delay } => {
                op(DELAYED, &[seq]);
                put_signed(delay, out);
            }
            Change::Exceeded { seq } => op(EXCEEDED, &[seq]),
            Change::SkippedTo { seq } => op(SKIPPED_TO, &[seq]),
            Change::Reset { seq } => op(RESET, &[seq]),
            Change::Config(json) => {
                op(CONFIG, &[]);
                put_bytes(json, out);
            }
        }
    }

    /// Takes the next record from `from`.
    pub(super) fn decode(from: &mut &'a [u8]) -> Result<Change<'a>, StateError> {
        let (&op, rest) = from.split_first().ok_or(StateError::Short)?;
        *from = rest;
        Ok(match op {
            TIME => Change::Time(take_signed(from)?),
            DELIVERED => {
                Change::Delivered { seq: take_seq(from)?, dseq: take_seq(from)?, count: take_run(from)? }
            }
            REDELIVERED => Change::Redelivered { seq: take_seq(from)?, dseq: take_seq(from)? },
            FINISHED => Change::Finished { seq: take_seq(from)?, count: take_run(from)? },
            FINISHED_ALL => Change::FinishedAll { seq: take_seq(from)? },
            IN_PROGRESS => Change::InProgress { seq: take_seq(from)? },
            DELAYED => Change::Delayed { seq: take_seq(from)?, delay: take_signed(from)? },
            EXCEEDED => Change::Exceeded { seq: take_seq(from)? },
            SKIPPED_TO => Change::SkippedTo { seq: take_seq(from)? },
            RESET => Change::Reset { seq: take_seq(from)? },
            CONFIG => Change::Config(take_bytes(from)?),
            other => return Err(StateError::Record(other)),
        })
    }
}

/// Bytes of a buffer that are not given back.
const KEPT: usize = 1 << 14;

/// Longer runs are cut, and not read.
const LONGEST_RUN: u64 = 1 << 20;

fn take_run(from: &mut &[u8]) -> Result<u64, StateError> {
    take(from).and_then(|n| if n <= LONGEST_RUN { Ok(n) } else { Err(StateError::Number) })
}

/// Gathers changes until they are taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Changes {
    off: bool,
    written: Vec<u8>,
    taken: Vec<u8>,
    run: Option<Change<'static>>,
    time: Option<i64>,
}

impl Changes {
    /// Whether anything is kept: nothing is for consumers that live in memory alone.
    pub(super) fn keep(&mut self, on: bool) {
        *self = Changes { off: !on, ..Changes::default() };
    }

    pub(super) fn push(&mut self, change: Change<'_>) {
        if self.off {
            return;
        }
        self.end_run();
        change.encode(&mut self.written);
    }

    /// Records something that happened at `at`.
    pub(super) fn push_at(&mut self, at: i64, change: Change<'_>) {
        if self.off {
            return;
        }
        self.end_run();
        self.at(at);
        change.encode(&mut self.written);
    }

    pub(super) fn delivered(&mut self, at: i64, seq: u64, dseq: u64) {
        if self.off {
            return;
        }
        if let Some(Change::Delivered { seq: first, dseq: d, count }) = &mut self.run
            && *first + *count == seq
            && *d + *count == dseq
            && self.time == Some(at)
            && *count < LONGEST_RUN
        {
            *count += 1;
            return;
        }
        self.end_run();
        self.at(at);
        self.run = Some(Change::Delivered { seq, dseq, count: 1 });
    }

    pub(super) fn finished(&mut self, seq: u64) {
        if self.off {
            return;
        }
        if let Some(Change::Finished { seq: first, count }) = &mut self.run
            && *first + *count == seq
            && *count < LONGEST_RUN
        {
            *count += 1;
            return;
        }
        self.end_run();
        self.run = Some(Change::Finished { seq, count: 1 });
    }

    /// All since the last call, or nothing.
    pub(super) fn take(&mut self) -> Option<&[u8]> {
        self.end_run();
        if self.written.is_empty() {
            return None;
        }
        self.time = None;
        std::mem::swap(&mut self.written, &mut self.taken);
        self.written.clear();
        self.written.shrink_to(KEPT);
        Some(&self.taken)
    }

    fn at(&mut self, at: i64) {
        if self.time != Some(at) {
            self.time = Some(at);
            Change::Time(at).encode(&mut self.written);
        }
    }

    fn end_run(&mut self) {
        if let Some(run) = self.run.take() {
            run.encode(&mut self.written);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(mut bytes: &[u8]) -> Vec<Change<'_>> {
        let mut all = Vec::new();
        while !bytes.is_empty() {
            all.push(Change::decode(&mut bytes).unwrap());
        }
        all
    }

    #[test]
    fn runs_become_one_record() {
        let mut changes = Changes::default();
        (0..100).for_each(|n| changes.delivered(7, 10 + n, 1 + n));
        changes.delivered(7, 200, 101);
        [3, 4, 5, 9].iter().for_each(|seq| changes.finished(*seq));
        changes.push_at(8, Change::Delayed { seq: 3, delay: -1 });
        let expected = [
            Change::Time(7),
            Change::Delivered { seq: 10, dseq: 1, count: 100 },
            Change::Delivered { seq: 200, dseq: 101, count: 1 },
            Change::Finished { seq: 3, count: 3 },
            Change::Finished { seq: 9, count: 1 },
            Change::Time(8),
            Change::Delayed { seq: 3, delay: -1 },
        ];
        assert_eq!(read(changes.take().unwrap()), expected);
        assert_eq!(changes.take(), None);
    }

    #[test]
    fn every_record_is_read_as_written() {
        let all = [
            Change::Time(-5),
            Change::Redelivered { seq: 1, dseq: 2 },
            Change::FinishedAll { seq: 300 },
            Change::InProgress { seq: 4 },
            Change::Exceeded { seq: 5 },
            Change::SkippedTo { seq: 1 << 40 },
            Change::Reset { seq: 6 },
            Change::Config(b"{}"),
        ];
        let mut changes = Changes::default();
        all.iter().for_each(|change| changes.push(*change));
        assert_eq!(read(changes.take().unwrap()), all);
        assert_eq!(Change::decode(&mut &[99][..]), Err(StateError::Record(99)));
        assert_eq!(Change::decode(&mut &[DELIVERED, 1][..]), Err(StateError::Short));
    }
}
