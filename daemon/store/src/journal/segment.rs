//! One file of the journal, and who still needs it.
//!
//! ```text
//! "NATTERJ1" | id u64 | id before u64 | end of the one before u64 | synced u64 | salt u64 | checksum u64 | frames …
//! ```
//!
//! All numbers little endian. `synced` is the last frame that was on stable storage when the segment was begun. The salt is the same in all segments of a journal: see `frame`.

use super::reader::Reader;
use super::{FrameNumber, Group};
use crate::disk::{Disk, File};
use crate::sum::agrees;
use hashbrown::HashMap;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use twox_hash::XxHash3_64;

pub(super) const HEADER: u64 = 56;
const MAGIC: &[u8; 8] = b"NATTERJ1";

/// `folder/0000000000000001.journal`.
pub(super) fn path(folder: &str, id: u64) -> String {
    format!("{folder}/{id:016x}.journal")
}

/// The id in a file name, if it is one of a segment.
pub(super) fn id_of(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(".journal").filter(|d| d.len() == 16)?;
    u64::from_str_radix(digits, 16).ok()
}

/// What a segment says of itself and of the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) id: u64,
    /// Id and valid end of the segment before; zeros for none.
    pub(super) before: (u64, u64),
    pub(super) synced: FrameNumber,
    pub(super) salt: u64,
}

impl Header {
    pub(super) fn encode(&self) -> [u8; HEADER as usize] {
        let mut h = [0; HEADER as usize];
        h[..8].copy_from_slice(MAGIC);
        h[8..16].copy_from_slice(&self.id.to_le_bytes());
        h[16..24].copy_from_slice(&self.before.0.to_le_bytes());
        h[24..32].copy_from_slice(&self.before.1.to_le_bytes());
        h[32..40].copy_from_slice(&self.synced.to_le_bytes());
        h[40..48].copy_from_slice(&self.salt.to_le_bytes());
        let sum = XxHash3_64::oneshot(&h[..48]);
        h[48..].copy_from_slice(&sum.to_le_bytes());
        h
    }

    /// `None` when it is damaged or not there.
    pub(super) fn decode(bytes: &[u8]) -> Option<Header> {
        let h = bytes.get(..HEADER as usize)?;
        let number = |at: usize| Some(u64::from_le_bytes(h[at..at + 8].try_into().ok()?));
        (h[..8] == *MAGIC && agrees(number(48)?, XxHash3_64::oneshot(&h[..48]))).then_some(Header {
            id: number(8)?,
            before: (number(16)?, number(24)?),
            synced: number(32)?,
            salt: number(40)?,
        })
    }
}

/// What is known of a segment.
pub(super) struct Segment {
    pub(super) id: u64,
    /// Where its last committed frame ends.
    pub(super) end: u64,
    /// For each group with entries here that are not safe elsewhere: the last frame with one.
    needed: HashMap<Group, FrameNumber>,
    /// Something in here can be read by nobody, and no copy of it could be made.
    pub(super) keep: bool,
}

impl Segment {
    pub(super) fn new(id: u64) -> Self {
        Segment { id, end: HEADER, needed: HashMap::new(), keep: false }
    }

    pub(super) fn note(&mut self, groups: &[Group], frame: FrameNumber) {
        for &group in groups {
            self.needed.insert(group, frame);
        }
    }

    pub(super) fn release(&mut self, group: Group, upto: FrameNumber) {
        if self.needed.get(&group).is_some_and(|&last| last <= upto) {
            self.needed.remove(&group);
        }
    }

    pub(super) fn needs(&self) -> impl Iterator<Item = (Group, FrameNumber)> + '_ {
        self.needed.iter().map(|(&group, &last)| (group, last))
    }

    pub(super) fn is_needed_by(&self, group: Group) -> bool {
        self.needed.contains_key(&group)
    }

    pub(super) fn is_free(&self) -> bool {
        self.needed.is_empty() && !self.keep
    }
}

/// A segment that is, or was, written to.
#[derive(Clone)]
pub(super) struct SegmentFile {
    id: u64,
    salt: u64,
    file: Arc<dyn File>,
    /// Where its last good frame ends.
    end: Arc<AtomicU64>,
    state: Arc<Mutex<SyncState>>,
}

#[derive(Clone, Copy)]
struct SyncState {
    /// Everything before this byte is on stable storage.
    safe: u64,
    /// A sync failed. The system may have let go of what it was to bring to the disk, and a later sync would not say so.
    doubtful: bool,
    /// Syncs that failed.
    failures: u64,
}

impl SegmentFile {
    /// Makes the file; its header and its name are safe when this returns.
    pub(super) fn begin(disk: &dyn Disk, folder: &str, header: &Header) -> io::Result<Self> {
        let path = path(folder, header.id);
        let file = disk.create(&path)?;
        let begun = file
            .set_len(0)
            .and_then(|()| file.write_at(&header.encode(), 0))
            .and_then(|()| file.sync())
            .and_then(|()| disk.sync_dir(folder));
        if begun.is_err() {
            // Nothing but a header is in there; a full disk must not fill with such files.
            let _ = disk.remove(&path);
        }
        let end = Arc::new(AtomicU64::new(HEADER));
        let state = Arc::new(Mutex::new(SyncState { safe: HEADER, doubtful: false, failures: 0 }));
        begun.map(|()| SegmentFile { id: header.id, salt: header.salt, file, end, state })
    }

    pub(super) fn write(&self, frame: &[u8], at: u64) -> io::Result<()> {
        self.file.write_at(frame, at)
    }

    /// Everything up to this byte is good.
    pub(super) fn set_end(&self, end: u64) {
        self.end.store(end, Ordering::Release);
    }

    /// Brings everything that is good to stable storage. What an earlier sync failed to bring there is written again first: the
    /// system does not do so of its own, and would report success all the same.
    pub(super) fn sync(&self) -> io::Result<()> {
        let (end, before) = (self.end.load(Ordering::Acquire), *self.state.lock());
        if before.doubtful {
            self.write_again(before.safe, end)?;
        }
        let synced = self.file.sync();
        let mut state = self.state.lock();
        if synced.is_err() {
            (state.doubtful, state.failures) = (true, state.failures + 1);
        } else if state.failures != before.failures {
            // The system tells of a failure once, and it was somebody else who heard of it.
            return Err(io::Error::other("another sync of the segment failed"));
        } else {
            (state.doubtful, state.safe) = (false, state.safe.max(end));
        }
        synced
    }

    /// Every frame that is not safe, as it can be read back; an error when it is not what was written.
    fn write_again(&self, from: u64, end: u64) -> io::Result<()> {
        let mut reader = Reader::new(self.file.clone(), end, self.salt)?;
        let mut at = from;
        while at < end {
            let Some(size) = reader.frame(at)?.map(|frame| frame.size()) else {
                let why = format!("segment {:016x} cannot be read back at byte {at}", self.id);
                return Err(io::Error::new(io::ErrorKind::InvalidData, why));
            };
            self.file.write_at(reader.bytes(at, size)?, at)?;
            at += size as u64;
        }
        Ok(())
    }

    pub(super) fn id(&self) -> u64 {
        self.id
    }

    pub(super) fn is(&self, other: &SegmentFile) -> bool {
        self.id == other.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_headers() {
        assert_eq!(id_of("000000000000001f.journal"), Some(31));
        assert_eq!((id_of("1f.journal"), id_of("000000000000001f.old")), (None, None));
        let header = Header { id: 3, before: (2, 999), synced: 5, salt: 77 };
        let bytes = header.encode();
        assert_eq!(Header::decode(&bytes), Some(header));
        for bit in 0..bytes.len() * 8 {
            let mut bad = bytes;
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Header::decode(&bad), None);
        }
        assert_eq!(Header::decode(&bytes[..55]), None);
    }
}
