//! What a worker thread lends to the sessions it runs: staging, the match cache, chance, and the log.

use crate::broker::Totals;
use crate::cache::MatchCache;
use crate::client::Client;
use crate::deliver::Hit;
use crate::guest::{Guest, Keeper, Waiting};
use crate::stage::Stages;
use crate::trace::Trace;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

/// How loud a line of the log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// Where sessions write what they have to say. Never called per message unless tracing is on.
pub trait Logbook {
    /// Whether lines of this level go anywhere.
    fn enabled(&self, level: Level) -> bool;
    /// One line about a client.
    fn line(&mut self, level: Level, client: &Client, text: fmt::Arguments<'_>);
}

/// Buffers that are kept, and how large each may be.
const SCRATCH_MAX: usize = 64;
const SCRATCH_BYTES: usize = 64 * 1024;

/// See the module's introduction. One per worker thread.
pub struct Context {
    pub(crate) stages: Stages,
    pub(crate) cache: MatchCache,
    pub(crate) rng: Rng,
    /// Scratch for mapped subjects.
    pub(crate) mapped: Vec<u8>,
    pub(crate) totals: Arc<Totals>,
    /// The protocol is traced: looked up once per read.
    pub(crate) tracing: bool,
    pub log: Box<dyn Logbook>,
    /// Looks after what guests took in.
    pub keeper: Option<Arc<dyn Keeper>>,
    /// Guests and imports met during the delivery that runs.
    pub(crate) hits: Vec<Hit>,
    /// Room for those met while these are called.
    pub(crate) spare_hits: Vec<Vec<Hit>>,
    /// Of the message that is delivered, if it is traced.
    pub(crate) trace: Option<Box<Trace>>,
    /// Scratch for subjects as importing accounts know them.
    pub(crate) mapped_back: Vec<u8>,
    /// Buffers to be had from [`Context::scratch`].
    scratch: Vec<Vec<u8>>,
    /// Guests to be looked after when the read is over.
    pub(crate) touched: Vec<Arc<dyn Guest>>,
    /// Messages from guests to guests.
    pub(crate) waiting: VecDeque<Waiting>,
    pub(crate) waiting_bytes: usize,
    /// A guest is being called.
    pub(crate) in_guest: bool,
    worker: usize,
}

impl Context {
    /// The context of worker number `worker`, counting into `totals`; `seed` decides every random choice.
    pub fn new(worker: usize, seed: u64, totals: Arc<Totals>, log: Box<dyn Logbook>) -> Self {
        Context {
            stages: Stages::new(worker),
            cache: MatchCache::default(),
            rng: Rng(seed | 1),
            mapped: Vec::new(),
            totals,
            tracing: false,
            log,
            keeper: None,
            hits: Vec::new(),
            spare_hits: Vec::new(),
            trace: None,
            mapped_back: Vec::new(),
            scratch: Vec::new(),
            touched: Vec::new(),
            waiting: VecDeque::new(),
            waiting_bytes: 0,
            in_guest: false,
            worker,
        }
    }

    /// Hands everything that sessions want sent to its receivers.
    pub fn flush(&mut self) {
        if !self.touched.is_empty() {
            self.keep();
        }
        if self.stages.is_empty() {
            return;
        }
        self.stages.flush();
        let sent = std::mem::take(&mut self.stages.sent);
        self.totals.add_out(sent.msgs, sent.bytes, sent.slow_consumers);
    }

    /// An empty buffer, to be given back.
    pub(crate) fn scratch(&mut self) -> Vec<u8> {
        let mut buffer = self.scratch.pop().unwrap_or_default();
        buffer.clear();
        buffer
    }

    /// Takes buffers back.
    pub(crate) fn give_back<const N: usize>(&mut self, buffers: [Vec<u8>; N]) {
        let room = SCRATCH_MAX.saturating_sub(self.scratch.len());
        self.scratch.extend(buffers.into_iter().filter(|b| b.capacity() <= SCRATCH_BYTES).take(room));
    }

    /// Number of the worker it belongs to.
    pub fn worker(&self) -> usize {
        self.worker
    }

    /// A receiver that has too much waiting, if one was met since the last call.
    pub fn take_crowded(&mut self) -> Option<Arc<Client>> {
        self.stages.take_crowded()
    }

    /// Gives memory back that is only kept for speed: call it when the worker has been quiet.
    pub fn rest(&mut self) {
        self.cache.clear();
        self.stages.shrink();
    }
}

/// A small generator (xorshift64*): fair enough to choose queue members and jitter, no secret.
pub(crate) struct Rng(u64);

impl Rng {
    #[cfg(test)]
    pub(crate) fn new(seed: u64) -> Self {
        Rng(seed | 1)
    }

    #[inline]
    pub(crate) fn next(&mut self) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32) as u32
    }

    /// A number below `n`, which must not be 0.
    #[inline]
    pub(crate) fn below(&mut self, n: usize) -> usize {
        ((u64::from(self.next()) * n as u64) >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_fair_enough() {
        let (mut rng, mut seen) = (Rng(7), [0u32; 5]);
        (0..50_000).for_each(|_| seen[rng.below(5)] += 1);
        assert!(seen.iter().all(|n| (9_000..11_000).contains(n)), "{seen:?}");
    }
}
