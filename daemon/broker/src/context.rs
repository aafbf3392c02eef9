//! What a worker thread lends to the sessions it runs: staging, the match cache, chance, and the log.

use crate::broker::Totals;
use crate::cache::MatchCache;
use crate::client::Client;
use crate::stage::Stages;
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
        }
    }

    /// Hands everything that sessions want sent to its receivers.
    pub fn flush(&mut self) {
        if self.stages.is_empty() {
            return;
        }
        self.stages.flush();
        let sent = std::mem::take(&mut self.stages.sent);
        self.totals.add_out(sent.msgs, sent.bytes, sent.slow_consumers);
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
