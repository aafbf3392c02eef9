//! Batch publishing: atomic batches, of which all messages are stored or none, and fast ingest, whose publisher is told now and
//! then how far it got instead of after every message.
//!
//! Open batches live in memory only: a restart forgets them, and their publishers hear that they are unknown.
//!
//! Never here: what a message that is part of no batch is held to.

mod abandon;
mod atomic;
mod check;
mod commit;
mod fast;
mod flow;
mod house;
mod members;
mod reply;
mod staged;

pub use house::{BatchHouse, BatchLimits};
pub(super) use reply::FastReply;

use atomic::AtomicBatch;
use fast::FastBatch;
use foldhash::fast::FixedState;
use hashbrown::HashMap;

type ById<T> = HashMap<Box<[u8]>, T, FixedState>;

/// Longest id of a batch, in bytes.
const ID_MAX: usize = 64;

/// The header that says which level of the API a publisher relies on.
const REQUIRED_API_LEVEL: &str = "Nats-Required-Api-Level";

/// The open batches of one stream.
#[derive(Default)]
pub(super) struct Batches {
    atomic: ById<AtomicBatch>,
    fast: ById<FastBatch>,
    /// Why the last message was refused that was: traces tell it.
    refused: Option<schemas::jetstream::ApiError>,
    /// Mono time at which the first batch may have been idle for too long; never later than it is.
    wake: Option<u64>,
}

impl Batches {
    pub(super) fn next_wakeup(&self) -> Option<u64> {
        self.wake
    }

    /// A batch may be idle for too long at `deadline`.
    fn watch(&mut self, deadline: u64) {
        self.wake = Some(self.wake.map_or(deadline, |at| at.min(deadline)));
    }

    /// Forgets the batches that a stream with this configuration does not take any more.
    pub(super) fn keep_allowed(&mut self, atomic: bool, fast: bool) {
        if !atomic {
            self.atomic = HashMap::default();
        }
        if !fast {
            self.fast = HashMap::default();
        }
    }
}

/// Whole decimal digits; `None` for anything else or more than fits.
fn number(text: &[u8]) -> Option<u64> {
    if text.is_empty() || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(text).ok()?.parse().ok()
}
