//! The thread that writes streams to their files behind the journal, so that the journal stays short.

use super::cell::StreamCell;
use super::engine::Engine;
use daemon_store::journal::Durability;
use parking_lot::{Condvar, Mutex};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How often streams are looked at.
const ROUND: Duration = Duration::from_millis(250);
/// Bytes that the journal may hold before streams are written whatever they hold.
const JOURNAL_MAX: u64 = 256 * 1024 * 1024;

/// See the module's introduction.
#[derive(Default)]
pub struct Scribe {
    stopped: Mutex<bool>,
    changed: Condvar,
    /// Why files could not be removed the last time; said once.
    trouble: Mutex<Option<String>>,
}

impl Scribe {
    pub fn stop(&self) {
        *self.stopped.lock() = true;
        self.changed.notify_one();
    }

    /// Writes until [`Scribe::stop`]. Runs on a thread of its own.
    pub fn run(&self, engine: &Arc<Engine>) {
        let mut synced = Instant::now();
        loop {
            {
                let mut stopped = self.stopped.lock();
                if !*stopped {
                    self.changed.wait_for(&mut stopped, ROUND);
                }
                if *stopped {
                    break;
                }
            }
            for estate in engine.estates() {
                for cell in estate.cells() {
                    self.write(engine, &cell, false);
                }
            }
            self.shorten(engine);
            self.tidy(engine);
            if let Some(interval) = engine.sync_interval
                && synced.elapsed() >= interval
            {
                synced = Instant::now();
                engine.commit(Durability::Synced);
            }
        }
        self.tidy(engine);
    }

    /// Removes the files of what was deleted.
    fn tidy(&self, engine: &Engine) {
        let done = engine.keep.tidy().map_err(|e| e.to_string()).err();
        let mut trouble = self.trouble.lock();
        if done != *trouble
            && let Some(e) = &done
        {
            engine.log.error(format_args!("JetStream could not remove files of what was deleted: {e}"));
        }
        *trouble = done;
    }

    /// Writes those streams whose entries keep the journal long.
    fn shorten(&self, engine: &Arc<Engine>) {
        for (group, _) in engine.journal().oldest_needed(JOURNAL_MAX) {
            let Some(asset) = engine.keep.vault().asset_of(group) else { continue };
            let name = asset.name();
            if let Some(cell) = engine.estate(&name.account).and_then(|e| e.stream(&name.stream)) {
                self.write(engine, &cell, true);
            }
        }
    }

    /// Writes one stream. `all`: everything that is not in files yet.
    pub fn write(&self, engine: &Arc<Engine>, cell: &StreamCell, all: bool) {
        if cell.is_gone() {
            return;
        }
        let job = {
            let mut stream = cell.lock();
            if stream.has_failed() {
                return;
            }
            engine.keep.begin(&mut stream, all)
        };
        match job {
            Ok(job) if job.is_empty() => {}
            Ok(job) => {
                let done = job.run();
                let errors = engine.keep.finish(&mut cell.lock(), done);
                errors.iter().for_each(|e| engine.log.error(format_args!("stream {}: {e}", cell.name)));
            }
            Err(e) => engine.log.error(format_args!("stream {}: {e}", cell.name)),
        }
    }
}
