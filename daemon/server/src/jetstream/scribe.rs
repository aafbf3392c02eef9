//! The thread that writes streams to their files behind the journal, so that the journal stays short.

use super::cell::StreamCell;
use super::engine::Engine;
use crate::process::Trimmer;
use daemon_jetstream::keep::UNWRITTEN_MAX;
use daemon_store::journal::Durability;
use parking_lot::{Condvar, Mutex};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Bytes of a stream that are in no file yet with which it does not wait for the next round.
const HURRY: u64 = UNWRITTEN_MAX;
/// The same for a stream that was never written: it may be gone before it pays, and a flood soon over.
pub const HURRY_FIRST: u64 = 4 * UNWRITTEN_MAX;

/// How often streams are looked at.
const ROUND: Duration = Duration::from_millis(250);
/// After so many rounds without a message a stream is written whatever it holds, which gives memory back and makes the next
/// start short.
const RESTED: u32 = 8;
/// Bytes that the journal may hold before streams are written whatever they hold.
const JOURNAL_MAX: u64 = 256 * 1024 * 1024;
/// Bytes of messages of one stream that may wait in memory to be written; who publishes more is made to wait.
const WAITING_MAX: u64 = 128 * 1024 * 1024;
/// How long a publisher is made to wait at most for each read of its connection: a disk that fails must not stop it.
const PATIENCE: Duration = Duration::from_millis(250);

/// See the module's introduction.
#[derive(Default)]
pub struct Scribe {
    state: Mutex<State>,
    changed: Condvar,
    /// A stream was written.
    wrote: Condvar,
    /// Why files could not be removed the last time; said once.
    trouble: Mutex<Option<String>>,
}

#[derive(Default)]
struct State {
    stopped: bool,
    /// Somebody waits.
    hurry: bool,
}

impl Scribe {
    pub fn stop(&self) {
        self.state.lock().stopped = true;
        self.changed.notify_one();
        self.wrote.notify_all();
    }

    /// Has a stream written soon that has grown, and waits while too much of it is in memory alone, but not for ever. The
    /// stream must not be locked.
    pub fn hold_back(&self, cell: &StreamCell) {
        // Looked at with every read: mostly there is nothing to do.
        let unwritten = cell.unwritten();
        if unwritten < cell.hurry() {
            return;
        }
        if cell.ask_for_scribe() {
            self.state.lock().hurry = true;
            self.changed.notify_one();
        }
        self.wait_for_room(|| cell.unwritten() > WAITING_MAX);
    }

    fn wait_for_room(&self, is_full: impl Fn() -> bool) {
        if !is_full() {
            return;
        }
        let since = Instant::now();
        while since.elapsed() < PATIENCE && is_full() {
            let mut state = self.state.lock();
            if state.stopped {
                return;
            }
            state.hurry = true;
            self.changed.notify_one();
            self.wrote.wait_for(&mut state, PATIENCE / 10);
        }
    }

    /// Writes until [`Scribe::stop`]. Runs on a thread of its own.
    pub fn run(&self, engine: &Arc<Engine>) {
        let (mut synced, mut trimmer) = (Instant::now(), Trimmer::default());
        loop {
            {
                let mut state = self.state.lock();
                if !state.stopped && !state.hurry {
                    self.changed.wait_for(&mut state, ROUND);
                }
                if state.stopped {
                    break;
                }
                state.hurry = false;
            }
            for estate in engine.estates() {
                for cell in estate.cells() {
                    self.write(engine, &cell, cell.has_rested(RESTED));
                }
            }
            self.shorten(engine);
            self.tidy(engine);
            trimmer.look();
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
        cell.scribe_came();
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
                cell.hurry_from(HURRY);
                let done = job.run();
                let mut stream = cell.lock();
                let errors = engine.keep.finish(&mut stream, done);
                cell.note_unwritten(&stream);
                drop(stream);
                self.wrote.notify_all();
                errors.iter().for_each(|e| engine.log.error(format_args!("stream {}: {e}", cell.name)));
            }
            Err(e) => engine.log.error(format_args!("stream {}: {e}", cell.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

    #[test]
    fn whoever_finds_no_room_waits_until_something_was_written() {
        let (scribe, full) = (Scribe::default(), AtomicBool::new(true));
        std::thread::scope(|threads| {
            let waits = threads.spawn(|| scribe.wait_for_room(|| full.load(Ordering::Acquire)));
            // The one who waits asks the scribe to come.
            while !scribe.state.lock().hurry && !waits.is_finished() {
                std::thread::yield_now();
            }
            full.store(false, Ordering::Release);
            scribe.wrote.notify_all();
        });
        assert!(scribe.state.lock().hurry);
    }

    #[test]
    fn nobody_waits_where_there_is_room_nor_for_ever_nor_for_one_who_has_gone() {
        let looks = AtomicU32::new(0);
        let look = |full| {
            looks.fetch_add(1, Ordering::Relaxed);
            full
        };
        let mut scribe = Scribe::default();
        scribe.wait_for_room(|| look(false));
        assert_eq!((looks.swap(0, Ordering::Relaxed), scribe.state.lock().hurry), (1, false));
        scribe.wait_for_room(|| look(true));
        assert!(looks.swap(0, Ordering::Relaxed) >= 2, "it looked, waited, and went on in the end");
        scribe.state.get_mut().stopped = true;
        scribe.wait_for_room(|| look(true));
        assert_eq!(looks.into_inner(), 2);
    }
}
