//! Writes frames into segments and removes segments that nobody needs.

use super::recover::Found;
use super::segment::{self, Header, Segment, SegmentFile};
use super::{Durability, FrameNumber, Group, JournalOptions, SyncTime, frame};
use crate::disk::{Disk, File};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::Arc;
use std::time::Instant;

/// Segments that may wait for a sync; who fills one more syncs them.
const BEHIND_MAX: usize = 16;

pub(super) struct Writer {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) folder: String,
    pub(super) segment_size: u64,
    /// Oldest first; the last one is written to, unless it failed.
    pub(super) segments: VecDeque<Segment>,
    pub(super) open: Option<SegmentFile>,
    /// Segments that are not written to any more and hold something that is not synced.
    pub(super) behind: Vec<SegmentFile>,
    pub(super) next_segment: u64,
    /// The frame that was just written, reused for the next.
    pub(super) spare: Vec<u8>,
    pub(super) unsynced: bool,
    /// The last frame that was written, and the last one on stable storage.
    pub(super) written: FrameNumber,
    pub(super) synced: FrameNumber,
    pub(super) salt: u64,
    pub(super) time: SyncTime,
}

impl Writer {
    pub(super) fn new(options: &JournalOptions) -> Self {
        Writer {
            disk: options.disk.clone(),
            folder: options.folder.clone(),
            segment_size: options.segment_size,
            segments: VecDeque::new(),
            // A journal always goes on in a new segment: nothing is ever written behind a doubtful end.
            open: None,
            behind: Vec::new(),
            next_segment: 1,
            spare: Vec::new(),
            unsynced: false,
            written: 0,
            synced: 0,
            salt: options.salt,
            time: SyncTime::default(),
        }
    }

    /// Goes on behind what was found, and makes sure that it is on stable storage: what comes may be built upon it.
    pub(super) fn take_over(&mut self, found: Found) -> io::Result<()> {
        // What is void is told by the header of the next segment, and nobody would know if that were damaged.
        for (id, end) in &found.void {
            self.disk.open(&segment::path(&self.folder, *id))?.set_len(*end)?;
        }
        for place in &found.doubtful {
            let file = self.disk.open(&segment::path(&self.folder, place.segment))?;
            let bytes = read_all_at(&*file, place.offset, place.size)?;
            file.write_at(&bytes, place.offset)?;
        }
        for segment in &found.segments {
            let file = self.disk.open(&segment::path(&self.folder, segment.id))?;
            // A header, too, may be one that could not be synced.
            if let Ok(header) = read_all_at(&*file, 0, segment::HEADER as usize) {
                file.write_at(&header, 0)?;
            }
            file.sync()?;
        }
        self.next_segment = found.segments.back().map_or(1, |s| s.id + 1);
        self.segments = found.segments;
        self.salt = found.salt;
        self.written = found.last_frame;
        self.synced = found.last_frame;
        self.disk.sync_dir(&self.folder)
    }

    /// Writes a frame; when this fails nothing of it happened.
    pub(super) fn write(
        &mut self,
        mut frame: Vec<u8>,
        number: FrameNumber,
        groups: &[Group],
        durability: Durability,
    ) -> io::Result<()> {
        frame::seal(&mut frame, number, self.synced, self.salt);
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
        if full {
            self.leave_segment()?;
        }
        if self.open.is_none() {
            self.begin_segment()?;
        }
        let (Some(file), Some(segment)) = (&self.open, self.segments.back_mut()) else {
            return Err(io::ErrorKind::Other.into());
        };
        file.write(frame, segment.end)?;
        if durability == Durability::Synced {
            let start = Instant::now();
            sync_all(&mut self.behind)?;
            file.sync()?;
            self.time.note(start);
            self.synced = number;
        }
        self.unsynced = durability == Durability::Written;
        self.written = number;
        segment.end += frame.len() as u64;
        file.set_end(segment.end);
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

    /// The segment is full. What of it is not synced need not be before others are written: their headers say so.
    fn leave_segment(&mut self) -> io::Result<()> {
        if self.unsynced && self.behind.len() >= BEHIND_MAX {
            sync_all(&mut self.behind)?;
        }
        self.give_up();
        Ok(())
    }

    /// What must be synced for everything written so far to be on stable storage, to be done without the writer. `None`:
    /// nothing must.
    pub(super) fn begin_sync(&self) -> Option<SyncJob> {
        self.unsynced.then(|| SyncJob {
            files: self.behind.iter().chain(&self.open).cloned().collect(),
            left: self.behind.len(),
            upto: self.written,
            start: Instant::now(),
        })
    }

    /// Takes note of a sync, and of the file that could not be synced if one could not.
    pub(super) fn finish_sync(&mut self, job: SyncJob, failed: Option<&SegmentFile>) {
        if let Some(failed) = failed {
            if self.open.as_ref().is_some_and(|open| open.is(failed)) {
                self.give_up();
            }
            return;
        }
        // The one that was open may have had frames since then.
        self.behind.retain(|file| !job.files[..job.left].iter().any(|done| done.is(file)));
        self.synced = self.synced.max(job.upto);
        self.unsynced = self.written > self.synced;
        self.time.note(job.start);
    }

    fn begin_segment(&mut self) -> io::Result<()> {
        let id = self.next_segment;
        let before = self.segments.back().map_or((0, 0), |s| (s.id, s.end));
        // Whatever becomes of it, this number is not used again.
        self.next_segment += 1;
        let header = Header { id, before, synced: self.synced, salt: self.salt };
        let file = SegmentFile::begin(&*self.disk, &self.folder, &header)?;
        self.open = Some(file);
        self.segments.push_back(Segment::new(id));
        Ok(())
    }

    pub(super) fn release(&mut self, groups: &[Group], upto: FrameNumber) {
        self.segments.iter_mut().for_each(|s| groups.iter().for_each(|&g| s.release(g, upto)));
    }

    /// The oldest segment, if nobody needs it and it is not the one that is written to.
    pub(super) fn free_segment(&self) -> Option<u64> {
        let front = self.segments.front().filter(|_| self.segments.len() > 1)?;
        front.is_free().then_some(front.id)
    }

    /// A segment's file is gone.
    pub(super) fn forget_segment(&mut self, id: u64) {
        if self.segments.front().is_some_and(|s| s.id == id) {
            self.segments.pop_front();
        }
        self.behind.retain(|file| file.id() != id);
    }

    pub(super) fn size(&self) -> u64 {
        self.segments.iter().map(|s| s.end).sum()
    }

    pub(super) fn oldest_needed(&self, bound: u64) -> Vec<(Group, FrameNumber)> {
        let mut size = self.size();
        let mut needs: Vec<(Group, FrameNumber)> = Vec::new();
        let mut places: HashMap<Group, usize> = HashMap::new();
        for segment in self.segments.iter().take(self.segments.len().saturating_sub(1)) {
            if size <= bound {
                break;
            }
            for (group, last) in segment.needs() {
                match places.entry(group) {
                    Entry::Occupied(at) => needs[*at.get()].1 = last,
                    Entry::Vacant(new) => {
                        new.insert(needs.len());
                        needs.push((group, last));
                    }
                }
            }
            size -= segment.end;
        }
        needs
    }

    /// The salt, and the segments (id, end) with entries of `group` that are not released.
    pub(super) fn segments_of(&self, group: Group) -> (u64, Vec<(u64, u64)>) {
        let here = self.segments.iter().filter(|s| s.is_needed_by(group));
        (self.salt, here.map(|s| (s.id, s.end)).collect())
    }
}

/// See [`Writer::begin_sync`].
pub(super) struct SyncJob {
    files: Vec<SegmentFile>,
    /// How many of them, the first ones, were not written to any more.
    left: usize,
    upto: FrameNumber,
    start: Instant,
}

impl SyncJob {
    /// The file that could not be synced, and why.
    pub(super) fn run(&self) -> Result<(), (SegmentFile, io::Error)> {
        self.files.iter().try_for_each(|file| file.sync().map_err(|e| (file.clone(), e)))
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

fn read_all_at(file: &dyn File, offset: u64, len: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; len];
    let mut done = 0;
    while done < len {
        match file.read_at(&mut bytes[done..], offset + done as u64)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => done += n,
        }
    }
    Ok(bytes)
}
