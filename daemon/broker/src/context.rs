//! What a worker thread lends to the sessions it runs: staging, the match cache, chance, and the log.

use crate::broker::Totals;
use crate::cache::MatchCache;
use crate::client::Client;
use crate::guest::{Guest, Keeper, Waiting};
use crate::stage::Stages;
use crate::subscription::Handle;
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
    /// Guests met during the delivery that runs.
    pub(crate) hits: Vec<Handle>,
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
