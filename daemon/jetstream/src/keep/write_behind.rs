//! Files that are written behind the journal, so that it can let go: in two halves, so that a stream is not locked while the
//! disk works.

use super::document::StreamDocument;
use super::{Keep, KeepError};
use crate::stream::Stream;
use daemon_store::journal::Group;
use daemon_store::ledger::{self, Checkpoint};
use daemon_store::stream::{self as messages, CheckpointJob, Compacted, CompactionJob};
use daemon_store::vault::{Asset, Vault};
use std::sync::Arc;

/// Bytes of messages that a stream keeps in memory before they are written to its files.
pub const UNWRITTEN_MAX: u64 = 16 * 1024 * 1024;

/// What is to be written of one stream.
#[derive(Default)]
pub struct StreamJob {
    /// Whose files they are.
    asset: Option<(Arc<Vault>, Arc<Asset>)>,
    era: u64,
    messages: Option<CheckpointJob>,
    compaction: Option<CompactionJob>,
    config: Option<Checkpoint>,
    consumers: Vec<(String, Group, Checkpoint)>,
}

/// What was written.
#[derive(Default)]
pub struct StreamDone {
    era: u64,
    messages: Option<messages::Done>,
    compacted: Option<Compacted>,
    config: Option<ledger::Done>,
    consumers: Vec<(String, Group, ledger::Done)>,
    errors: Vec<KeepError>,
}

impl StreamJob {
    pub fn is_empty(&self) -> bool {
        self.messages.is_none()
            && self.compaction.is_none()
            && self.config.is_none()
            && self.consumers.is_empty()
    }

    /// Writes. Runs without the stream.
    pub fn run(self) -> StreamDone {
        let mut done = StreamDone { era: self.era, ..StreamDone::default() };
        // A stream that is being removed has its files moved away, and one that was opened again has other plans with them:
        // nothing may be written into them.
        let entered = self.asset.as_ref().and_then(|(_, a)| a.enter_in(self.era));
        if let (Some(_), Some((vault, asset))) = (&entered, &self.asset) {
            if let Some(job) = self.messages {
                write(job, vault, asset).map_or_else(|e| done.errors.push(e), |w| done.messages = Some(w));
            }
            if let Some(job) = self.compaction {
                job.run().map_or_else(|e| done.errors.push(e.into()), |w| done.compacted = Some(w));
            }
        }
        drop(entered);
        done.config = self.config.map(|c| run_ledger(c, &mut done.errors));
        for (name, group, checkpoint) in self.consumers {
            let result = run_ledger(checkpoint, &mut done.errors);
            done.consumers.push((name, group, result));
        }
        done
    }
}

/// A stream has no folders before something of it goes into files, and nothing does before the journal has it safe.
fn write(job: CheckpointJob, vault: &Vault, asset: &Asset) -> Result<messages::Done, KeepError> {
    job.commit()?;
    vault.make_folder(asset)?;
    Ok(job.run()?)
}

fn run_ledger(checkpoint: Checkpoint, errors: &mut Vec<KeepError>) -> ledger::Done {
    checkpoint.run().unwrap_or_else(|e| {
        errors.push(e.into());
        ledger::Done::failed()
    })
}

impl Keep {
    /// Takes what is to be written of a stream. `all`: everything that is not in files; else what has grown enough.
    pub fn begin(&self, stream: &mut Stream, all: bool) -> Result<StreamJob, KeepError> {
        let mut job = StreamJob::default();
        // Files take along what is in memory: all of it is handed over first, messages and consumers in one frame.
        stream.seal()?;
        // A consumer's snapshot shows, too, which messages are gone.
        let built_upon = stream.handed_over();
        let store = stream.store_mut();
        if all || store.unwritten() >= UNWRITTEN_MAX {
            job.messages = store.begin_checkpoint()?;
        }
        if job.messages.is_none() {
            job.compaction = store.begin_compaction();
        }
        job.asset = stream.ledger_mut().map(|l| (self.vault.clone(), l.asset().clone()));
        job.era = job.asset.as_ref().map_or(0, |(_, a)| a.era());
        let document = StreamDocument::of(stream);
        if let Some(ledger) = stream.ledger_mut()
            && (all && !ledger.is_covered() || ledger.wants_snapshot())
        {
            job.config = ledger.begin_checkpoint(&document.encode(), built_upon)?;
        }
        for (name, snapshot) in stream.consumers_to_snapshot(all) {
            if let Some(ledger) = stream.consumer_ledger(&name)
                && let Some(checkpoint) = ledger.begin_checkpoint(&snapshot, built_upon)?
            {
                let group = ledger.asset().group();
                job.consumers.push((name, group, checkpoint));
            }
        }
        Ok(job)
    }

    /// Takes note of what was written. Returns what went wrong.
    pub fn finish(&self, stream: &mut Stream, done: StreamDone) -> Vec<KeepError> {
        let mut errors = done.errors;
        if stream.ledger_mut().is_some_and(|l| l.asset().era() != done.era) {
            return errors;
        }
        if let Some(written) = done.messages {
            let frame = stream.store_mut().finish_checkpoint(written);
            if let Err(e) = self.release(stream, frame) {
                errors.push(e);
            }
        }
        if let Some(compacted) = done.compacted {
            stream.store_mut().finish_compaction(compacted);
        }
        if let (Some(ledger), Some(config)) = (stream.ledger_mut(), done.config) {
            ledger.finish_checkpoint(config);
        }
        for (name, group, written) in done.consumers {
            if let Some(ledger) = stream.consumer_ledger(&name).filter(|l| l.asset().group() == group) {
                ledger.finish_checkpoint(written);
            }
        }
        errors
    }

    fn release(&self, stream: &mut Stream, frame: u64) -> Result<(), KeepError> {
        let Some(group) = stream.ledger_mut().and_then(|l| l.asset().messages()) else { return Ok(()) };
        let path = "journal";
        self.journal().release(group, frame).map_err(|source| KeepError::Release { path, source })
    }
}
