//! The journal: one file sequence that takes the records of everything that is kept, in order, so that one write and one
//! sync make any number of them safe.
//!
//! Entries are appended to a frame in memory; [`Journal::commit`] writes the frame in one go, syncs if told to, and
//! everything in it is committed. Whoever commits while another commit runs waits for it and usually finds its own entries
//! taken along by the next one. A frame carries a checksum over all of it: a frame is there whole or not at all.
//!
//! A frame that could not be written is void: its entries did not happen, and neither did those that were appended while
//! it was being written. The groups they belong to, and their families ([`Journal::join`]), are shut out until they have been
//! reopened from what is on disk ([`Journal::readmit`]), lest something be built upon what never was. The journal goes on in a new segment, whose header
//! says where the one before it ends, so that a recovery passes over the bytes of a void frame. (A crash before the journal
//! has gone on may still bring such a frame back: whoever was told of the failure cannot know, as after any failed write.)
//!
//! Each entry belongs to a group (a stream, say). A segment is removed when every group has said that its entries in there
//! are safe elsewhere ([`Journal::release`]).
//!
//! Bound: `STAGED_MAX` bytes wait for a commit; overflow is refused ([`JournalError::Full`]).

mod cut;
mod doors;
mod frame;
mod handover;
mod last;
mod reader;
mod reading;
mod recover;
mod segment;
mod sync_time;
mod void;
mod writer;

pub use handover::Handover;
pub use recover::{Damage, Report};
pub use sync_time::{SYNC_BOUNDS, SyncTime};

use crate::disk::{Disk, parent};
use doors::Doors;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use thiserror::Error;
use void::Void;
use writer::Writer;

/// Whose an entry is.
pub type Group = u32;

/// Number of a frame, from 1. All entries of a frame share it; it grows with every frame, written or void.
pub type FrameNumber = u64;

/// One entry, as it comes back at recovery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    pub group: Group,
    pub kind: u8,
    pub bytes: &'a [u8],
    pub frame: FrameNumber,
}

/// How safe a commit makes things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// On stable storage.
    Synced,
    /// With the operating system: safe from the death of the process.
    Written,
}

/// What may go wrong.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The disk said no. The frames from this one on that were begun by now are void, and none before it.
    #[error("frame {frame} could not be written: {source}")]
    Write { frame: FrameNumber, source: io::Error },
    /// What was written is not certain to be on stable storage. Nothing is void.
    #[error("the journal could not be synced: {source}")]
    Sync { source: io::Error },
    /// An earlier commit of this frame failed.
    #[error("frame {frame} could not be written")]
    Void { frame: FrameNumber },
    /// The group had entries in a void frame and was not reopened since, or it is on its way out.
    #[error("group {group} takes no entries: it is removed, or waits to be reopened after a failed write")]
    ShutOut { group: Group },
    #[error("more than {STAGED_MAX} bytes wait for a commit")]
    Full,
    #[error("the journal was not replayed yet")]
    NotReplayed,
    #[error("journal {path}: {source}")]
    Open { path: String, source: io::Error },
}

/// Most bytes that may wait for a commit.
pub const STAGED_MAX: usize = 256 * 1024 * 1024;

/// Where a journal is and how it is cut.
#[derive(Clone)]
pub struct JournalOptions {
    pub disk: Arc<dyn Disk>,
    pub folder: String,
    /// Damaged pieces are copied to this folder, which must be there.
    pub quarantine: String,
    /// Bytes after which a new segment is begun.
    pub segment_size: u64,
    /// A random number, kept by the caller: the salt of the checksums of a new journal. One that is there says its own.
    pub salt: u64,
}

/// See the module's introduction.
pub struct Journal {
    options: JournalOptions,
    staged: Mutex<Staged>,
    writer: Mutex<Writer>,
    /// Held while what is written is synced behind the writer's back. Comes before the writer.
    syncing: Mutex<()>,
    /// Held while segments are removed.
    removing: Mutex<()>,
    committed: AtomicU64,
    /// The last frame that is on stable storage.
    synced: AtomicU64,
    void: Void,
    /// The last frame that was written when a sync failed.
    doubtful: AtomicU64,
    /// As the writer's, readable while it writes.
    time: Mutex<SyncTime>,
}

/// The frame that is being filled.
struct Staged {
    frame: Vec<u8>,
    /// 0 until the journal was replayed.
    number: FrameNumber,
    groups: Vec<Group>,
    doors: Doors,
}

impl Journal {
    /// Opens the journal in `folder`, making it if need be; every committed entry goes to `replay`, in order. Damage is
    /// copied to the same folder.
    pub fn open(
        disk: Arc<dyn Disk>,
        folder: &str,
        segment_size: u64,
        replay: &mut dyn FnMut(Entry<'_>),
    ) -> Result<(Journal, Report), JournalError> {
        let (folder, quarantine) = (folder.to_string(), folder.to_string());
        let journal = Journal::new(JournalOptions { disk, folder, quarantine, segment_size, salt: 0 });
        let report = journal.replay(replay)?;
        Ok((journal, report))
    }

    /// A journal that was not looked at yet: [`Journal::replay`] must come before anything else.
    pub fn new(options: JournalOptions) -> Journal {
        let staged = Staged {
            frame: frame::begin(Vec::new()),
            number: 0,
            groups: Vec::new(),
            doors: Doors::default(),
        };
        Journal {
            staged: Mutex::new(staged),
            writer: Mutex::new(Writer::new(&options)),
            syncing: Mutex::new(()),
            removing: Mutex::new(()),
            options,
            committed: AtomicU64::new(0),
            synced: AtomicU64::new(0),
            void: Void::default(),
            doubtful: AtomicU64::new(0),
            time: Mutex::default(),
        }
    }

    /// Makes the journal's folder if need be and hands out every committed entry, in order. Once.
    pub fn replay(&self, replay: &mut dyn FnMut(Entry<'_>)) -> Result<Report, JournalError> {
        let JournalOptions { disk, folder, .. } = &self.options;
        let wrap = |source| JournalError::Open { path: folder.clone(), source };
        disk.create_dir(folder).map_err(wrap)?;
        disk.sync_dir(parent(folder)).map_err(wrap)?;
        let found = recover::recover(&self.search(), replay).map_err(wrap)?;
        let last = found.last_frame;
        let report = found.report.clone();
        self.writer.lock().take_over(found).map_err(wrap)?;
        self.committed.store(last, Ordering::Release);
        self.synced.store(last, Ordering::Release);
        self.staged.lock().number = last + 1;
        Ok(report)
    }

    fn search(&self) -> recover::Search<'_> {
        let o = &self.options;
        recover::Search { disk: &*o.disk, folder: &o.folder, quarantine: Some(&o.quarantine), salt: o.salt }
    }

    /// Writes what was appended so far, in one frame. Returns the number of the last committed frame: whatever was
    /// appended before the call is in it or before it, or void already ([`Journal::commit_frame`] tells).
    pub fn commit(&self, durability: Durability) -> Result<FrameNumber, JournalError> {
        let asked = self.staged.lock().last_used();
        let was_void = self.void.contains(asked);
        let mut writer = self.writer.lock();
        let done = self.committed();
        if !was_void && self.void.contains(asked) {
            return Err(JournalError::Void { frame: asked });
        }
        if done >= asked && (durability == Durability::Written || !writer.unsynced) {
            self.note_synced(&writer);
            return Ok(done);
        }
        let written = self.write_staged(&mut writer, durability);
        drop(writer);
        written.unwrap_or_else(|| self.sync_only(durability))
    }

    /// `None`: there is nothing to write.
    fn write_staged(
        &self,
        writer: &mut Writer,
        durability: Durability,
    ) -> Option<Result<FrameNumber, JournalError>> {
        let (frame, number, groups) = self.staged.lock().take(&mut writer.spare)?;
        let result = writer.write(frame, number, &groups, durability);
        *self.time.lock() = writer.time;
        Some(match result {
            Ok(()) => {
                self.committed.store(number, Ordering::Release);
                self.note_synced(writer);
                Ok(number)
            }
            Err(source) => {
                self.fail(number, groups);
                Err(JournalError::Write { frame: number, source })
            }
        })
    }

    /// Returns when `frame`, which something was appended to, is committed; an error when it is void.
    pub fn commit_frame(&self, frame: FrameNumber, durability: Durability) -> Result<(), JournalError> {
        let committed = match self.is_void(frame) {
            true => Ok(0),
            false if self.safe(durability) >= frame => Ok(frame),
            // It is written: whether others can be is of no concern.
            false if self.committed() >= frame => self.sync_only(durability),
            // Others go on writing while this one waits for the disk.
            false => self.commit(Durability::Written).and_then(|_| self.sync_only(durability)),
        };
        if self.is_void(frame) {
            return committed.and(Err(JournalError::Void { frame }));
        }
        committed.map(drop)
    }

    /// Frame `number` could not be written: it is void, and so is what was appended meanwhile.
    fn fail(&self, number: FrameNumber, groups: Vec<Group>) {
        let mut staged = self.staged.lock();
        let meanwhile = staged.take(&mut Vec::new());
        let last = meanwhile.as_ref().map_or(number, |(_, last, _)| *last);
        staged.doors.shut_families(groups);
        staged.doors.shut_families(meanwhile.into_iter().flat_map(|(_, _, groups)| groups));
        self.void.note(number, last);
    }

    /// Syncs what is written, if asked to, and lets others write meanwhile.
    fn sync_only(&self, durability: Durability) -> Result<FrameNumber, JournalError> {
        let committed = self.committed();
        if durability == Durability::Written {
            return Ok(committed);
        }
        let _one = self.syncing.lock();
        let Some(job) = self.writer.lock().begin_sync() else { return Ok(committed) };
        let result = job.run();
        if result.is_err() {
            self.doubtful.fetch_max(committed, Ordering::AcqRel);
        }
        let mut writer = self.writer.lock();
        writer.finish_sync(job, result.as_ref().err().map(|(file, _)| file));
        *self.time.lock() = writer.time;
        self.note_synced(&writer);
        result.map_or_else(|(_, source)| Err(JournalError::Sync { source }), |()| Ok(committed))
    }

    /// The last committed frame.
    pub fn committed(&self) -> FrameNumber {
        self.committed.load(Ordering::Acquire)
    }

    fn note_synced(&self, writer: &Writer) {
        self.synced.store(writer.synced, Ordering::Release);
    }

    /// The last frame that is as safe as `durability` asks.
    pub fn safe(&self, durability: Durability) -> FrameNumber {
        match durability {
            Durability::Synced => self.synced.load(Ordering::Acquire),
            Durability::Written => self.committed(),
        }
    }

    /// Whether it was tried in vain to make a frame as safe as `durability` asks: it is void, or written and could not be
    /// synced. Such a one may be there after a crash, and still becomes safe when a later sync succeeds.
    pub fn has_failed(&self, frame: FrameNumber, durability: Durability) -> bool {
        let unsure = durability == Durability::Synced
            && frame <= self.doubtful.load(Ordering::Acquire)
            && frame > self.safe(durability);
        unsure || self.is_void(frame)
    }

    /// Whether a frame was to be written and could not be.
    pub fn is_void(&self, frame: FrameNumber) -> bool {
        self.void.contains(frame)
    }

    /// Says that entries of `group` up to and including frame `upto` are safe elsewhere, and removes segments that nobody
    /// needs any more.
    pub fn release(&self, group: Group, upto: FrameNumber) -> io::Result<()> {
        self.release_all(&[group], upto)
    }

    /// As [`Journal::release`], for several groups at once.
    pub fn release_all(&self, groups: &[Group], upto: FrameNumber) -> io::Result<()> {
        self.writer.lock().release(groups, upto);
        // One at a time and each made safe, so that what is left is never older than what is gone; commits go on meanwhile.
        let _removing = self.removing.lock();
        loop {
            let Some(id) = self.writer.lock().free_segment() else { return Ok(()) };
            match self.options.disk.remove(&segment::path(&self.options.folder, id)) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                _ => self.options.disk.sync_dir(&self.options.folder)?,
            }
            self.writer.lock().forget_segment(id);
        }
    }

    /// Bytes in all segments.
    pub fn size(&self) -> u64 {
        self.writer.lock().size()
    }

    /// Who keeps the journal longer than `bound` bytes: for each such group, the frame up to which it must be released.
    /// The oldest need comes first; empty when the journal is within the bound.
    pub fn oldest_needed(&self, bound: u64) -> Vec<(Group, FrameNumber)> {
        self.writer.lock().oldest_needed(bound)
    }

    /// How long syncs took.
    pub fn sync_time(&self) -> SyncTime {
        *self.time.lock()
    }
}

impl Staged {
    fn put(&mut self, group: Group, kind: u8, parts: &[&[u8]]) -> Result<FrameNumber, JournalError> {
        let size: usize = parts.iter().map(|p| p.len()).sum();
        if self.number == 0 {
            return Err(JournalError::NotReplayed);
        }
        if self.frame.len() + size > STAGED_MAX {
            return Err(JournalError::Full);
        }
        frame::put(&mut self.frame, group, kind, parts);
        if self.groups.last() != Some(&group) {
            self.groups.push(group);
        }
        Ok(self.number)
    }

    /// The last frame that something was appended to.
    fn last_used(&self) -> FrameNumber {
        if frame::is_empty(&self.frame) { self.number.saturating_sub(1) } else { self.number }
    }

    /// Takes the frame, if anything is in it, and begins the next one in `spare`.
    fn take(&mut self, spare: &mut Vec<u8>) -> Option<(Vec<u8>, FrameNumber, Vec<Group>)> {
        if frame::is_empty(&self.frame) {
            return None;
        }
        let number = self.number;
        self.number += 1;
        let next = frame::begin(std::mem::take(spare));
        Some((std::mem::replace(&mut self.frame, next), number, std::mem::take(&mut self.groups)))
    }
}

#[cfg(test)]
mod tests;
