//! The journal: one file sequence that takes the records of everything that is kept, in order, so that one write and one
//! sync make any number of them safe.
//!
//! Entries are appended to a frame in memory; [`Journal::commit`] writes the frame in one go, syncs if told to, and
//! everything in it is committed. Whoever commits while another commit runs waits for it and usually finds its own entries
//! taken along by the next one. A frame carries a checksum over all of it: a frame is there whole or not at all.
//!
//! A frame that could not be written is void: its entries did not happen. The journal goes on in a new segment, whose header
//! says where the one before it ends, so that a recovery passes over the bytes of a void frame. (A crash before the journal
//! has gone on may still bring such a frame back: whoever was told of the failure cannot know, as after any failed write.)
//!
//! Each entry belongs to a group (a stream, say). A segment is removed when every group has said that its entries in there
//! are safe elsewhere ([`Journal::release`]).
//!
//! Bound: `STAGED_MAX` bytes wait for a commit; overflow is refused ([`JournalError::Full`]).

mod frame;
mod recover;
mod segment;

pub use recover::{Damage, Report};

use crate::disk::{Disk, parent};
use parking_lot::Mutex;
use segment::{Segment, SegmentFile};
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use thiserror::Error;

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
    /// The disk said no. Entries of this frame and of none before it are void.
    #[error("frame {frame} could not be written: {source}")]
    Write { frame: FrameNumber, source: io::Error },
    #[error("more than {STAGED_MAX} bytes wait for a commit")]
    Full,
    #[error("journal {path}: {source}")]
    Open { path: String, source: io::Error },
}

/// Most bytes that may wait for a commit.
pub const STAGED_MAX: usize = 256 * 1024 * 1024;

/// See the module's introduction.
pub struct Journal {
    staged: Mutex<Staged>,
    writer: Mutex<Writer>,
    committed: AtomicU64,
}

/// The frame that is being filled.
struct Staged {
    frame: Vec<u8>,
    number: FrameNumber,
    groups: Vec<Group>,
}

struct Writer {
    disk: Arc<dyn Disk>,
    folder: String,
    segment_size: u64,
    /// Oldest first; the last one is written to, unless it failed.
    segments: VecDeque<Segment>,
    open: Option<SegmentFile>,
    /// Segments that were given up while something in them was written and not synced.
    behind: Vec<SegmentFile>,
    next_segment: u64,
    /// The frame that was just written, reused for the next.
    spare: Vec<u8>,
    unsynced: bool,
}

impl Journal {
    /// Opens the journal in `folder`, making it if need be; every committed entry goes to `replay`, in order.
    pub fn open(
        disk: Arc<dyn Disk>,
        folder: &str,
        segment_size: u64,
        replay: &mut dyn FnMut(Entry<'_>),
    ) -> Result<(Journal, Report), JournalError> {
        let wrap = |source| JournalError::Open { path: folder.into(), source };
        disk.create_dir(folder).map_err(wrap)?;
        disk.sync_dir(parent(folder)).map_err(wrap)?;
        let found = recover::recover(&*disk, folder, replay).map_err(wrap)?;
        let writer = Writer {
            disk,
            folder: folder.into(),
            segment_size,
            next_segment: found.segments.back().map_or(1, |s| s.id + 1),
            segments: found.segments,
            // A journal always goes on in a new segment: nothing is ever written behind a doubtful end.
            open: None,
            behind: Vec::new(),
            spare: Vec::new(),
            unsynced: false,
        };
        let last = found.last_frame;
        let staged = Staged { frame: frame::begin(Vec::new()), number: last + 1, groups: Vec::new() };
        let (staged, writer) = (Mutex::new(staged), Mutex::new(writer));
        Ok((Journal { staged, writer, committed: AtomicU64::new(last) }, found.report))
    }

    /// Puts an entry, given in parts, into the next frame, whose number is returned. Not safe before that frame is
    /// committed.
    pub fn append(&self, group: Group, kind: u8, parts: &[&[u8]]) -> Result<FrameNumber, JournalError> {
        let mut staged = self.staged.lock();
        let size: usize = parts.iter().map(|p| p.len()).sum();
        if staged.frame.len() + size > STAGED_MAX {
            return Err(JournalError::Full);
        }
        frame::put(&mut staged.frame, group, kind, parts);
        if staged.groups.last() != Some(&group) {
            staged.groups.push(group);
        }
        Ok(staged.number)
    }

    /// Writes what was appended so far, in one frame. Returns the number of the last committed frame: whatever was
    /// appended before the call is in it or before it.
    pub fn commit(&self, durability: Durability) -> Result<FrameNumber, JournalError> {
        let asked = self.staged.lock().number;
        let mut writer = self.writer.lock();
        let done = self.committed();
        if done >= asked && (durability == Durability::Written || !writer.unsynced) {
            return Ok(done);
        }
        let (frame, number, groups) = {
            let mut staged = self.staged.lock();
            if frame::is_empty(&staged.frame) {
                drop(staged);
                return self.sync_only(&mut writer, durability);
            }
            let empty = frame::begin(std::mem::take(&mut writer.spare));
            let number = staged.number;
            staged.number += 1;
            (std::mem::replace(&mut staged.frame, empty), number, std::mem::take(&mut staged.groups))
        };
        let result = writer.write(frame, number, &groups, durability);
        match result {
            Ok(()) => {
                self.committed.store(number, Ordering::Release);
                Ok(number)
            }
            Err(source) => Err(JournalError::Write { frame: number, source }),
        }
    }

    fn sync_only(&self, writer: &mut Writer, durability: Durability) -> Result<FrameNumber, JournalError> {
        let done = self.committed();
        if durability == Durability::Synced && writer.unsynced {
            writer.sync().map_err(|source| JournalError::Write { frame: done, source })?;
        }
        Ok(done)
    }

    /// The last committed frame.
    pub fn committed(&self) -> FrameNumber {
        self.committed.load(Ordering::Acquire)
    }

    /// Says that entries of `group` up to and including frame `upto` are safe elsewhere, and removes segments that nobody
    /// needs any more.
    pub fn release(&self, group: Group, upto: FrameNumber) -> io::Result<()> {
        self.writer.lock().release(group, upto)
    }

    /// Bytes in all segments.
    pub fn size(&self) -> u64 {
        self.writer.lock().segments.iter().map(|s| s.end).sum()
    }
}

impl Writer {
    fn write(
        &mut self,
        mut frame: Vec<u8>,
        number: FrameNumber,
        groups: &[Group],
        durability: Durability,
    ) -> io::Result<()> {
        frame::seal(&mut frame, number);
        let wrote = self.write_sealed(&frame, number, groups, durability);
        if wrote.is_err() {
            self.give_up();
        }
        frame.clear();
        if frame.capacity() <= 4 * 1024 * 1024 {
            self.spare = frame;
        }
        wrote
    }

    fn write_sealed(
        &mut self,
        frame: &[u8],
        number: FrameNumber,
        groups: &[Group],
        durability: Durability,
    ) -> io::Result<()> {
        let full = self.segments.back().is_some_and(|s| s.end >= self.segment_size);
        if full && self.unsynced {
            self.sync()?;
        }
        if full || self.open.is_none() {
            self.begin_segment()?;
        }
        let (Some(file), Some(segment)) = (&self.open, self.segments.back_mut()) else {
            return Err(io::ErrorKind::Other.into());
        };
        file.write(frame, segment.end)?;
        if durability == Durability::Synced {
            sync_all(&mut self.behind)?;
            file.sync()?;
        }
        self.unsynced = durability == Durability::Written;
        segment.end += frame.len() as u64;
        segment.note(groups, number);
        Ok(())
    }

    /// Goes on in a new segment. What this one holds beyond its last good frame is void; the next header says so.
    fn give_up(&mut self) {
        if let Some(file) = self.open.take()
            && self.unsynced
        {
            self.behind.push(file);
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        sync_all(&mut self.behind)?;
        if let Some(file) = &self.open
            && let Err(e) = file.sync()
        {
            self.give_up();
            return Err(e);
        }
        self.unsynced = false;
        Ok(())
    }

    fn begin_segment(&mut self) -> io::Result<()> {
        let id = self.next_segment;
        let before = self.segments.back().map_or((0, 0), |s| (s.id, s.end));
        // Whatever becomes of it, this number is not used again.
        self.next_segment += 1;
        let file = SegmentFile::begin(&*self.disk, &self.folder, id, before)?;
        self.open = Some(file);
        self.segments.push_back(Segment::new(id));
        Ok(())
    }

    fn release(&mut self, group: Group, upto: FrameNumber) -> io::Result<()> {
        self.segments.iter_mut().for_each(|s| s.release(group, upto));
        let mut removed = false;
        while self.segments.len() > 1 && self.segments.front().is_some_and(Segment::is_free) {
            let Some(front) = self.segments.front() else { break };
            self.disk.remove(&segment::path(&self.folder, front.id))?;
            self.segments.pop_front();
            removed = true;
        }
        if removed { self.disk.sync_dir(&self.folder) } else { Ok(()) }
    }
}

/// Syncs all of `files`; those that are done leave the list.
fn sync_all(files: &mut Vec<SegmentFile>) -> io::Result<()> {
    while let Some(file) = files.last() {
        file.sync()?;
        files.pop();
    }
    Ok(())
}

#[cfg(test)]
mod tests;
