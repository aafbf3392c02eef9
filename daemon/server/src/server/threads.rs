//! The threads that serve clients, and the contexts of all threads that send messages.

use super::{JETSTREAM_THREADS, OTHER_THREADS};
use crate::clock::{Clock, wall};
use crate::jetstream::{MakeContext, Slot};
use crate::log::Log;
use crate::logbook::ClientLog;
use crate::worker::Worker;
use daemon_broker::{Context, Totals, WORKERS_MAX};
use std::io;
use std::sync::Arc;

/// Worker threads for connections; JetStream's own threads have the places behind them.
pub(super) fn cores() -> usize {
    std::thread::available_parallelism()
        .map_or(1, |n| n.get())
        .min(WORKERS_MAX - JETSTREAM_THREADS - OTHER_THREADS)
}

/// Makes the context of a thread by its number.
pub(super) fn context_maker(totals: &[Arc<Totals>], log: &Log) -> MakeContext {
    let (totals, log) = (totals.to_vec(), log.clone());
    Arc::new(move |index| {
        let seed = wall() as u64 ^ ((index as u64 + 1) << 32);
        Context::new(index, seed, totals[index].clone(), Box::new(ClientLog(log.clone())))
    })
}

pub(super) fn start_workers(
    clock: Clock,
    cores: usize,
    make_context: &MakeContext,
    jetstream: &Arc<Slot>,
) -> io::Result<Vec<Worker>> {
    let mut workers = Vec::new();
    for index in 0..cores {
        let (make, keeper) = (make_context.clone(), jetstream.keeper());
        workers.push(Worker::start(index, clock, move || {
            let mut context = make(index);
            context.keeper = Some(keeper);
            context
        })?);
    }
    Ok(workers)
}
