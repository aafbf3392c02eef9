//! What a journal finds when it is opened: every committed frame, and what stands between them.
//!
//! A bad piece with nothing good behind it is a torn tail: it was never committed, and is left out. A bad piece with good
//! frames behind it is damage when one of them says that it was on stable storage once: it is set aside whole
//! (`….damaged`, never removed here), reported, and what is behind it is read all the same. When none of them says so, the
//! power was cut before a sync, and what came behind was built upon what is lost: it goes to the quarantine with it.

use super::cut;
use super::reader::Reader;
use super::segment::{self, HEADER, Header, Segment};
use super::{Entry, FrameNumber};
use crate::disk::{Disk, File, parent};
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

/// Copies are made in pieces of this size.
const COPY: usize = 256 * 1024;

/// A piece of a segment that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Path of the segment.
    pub path: String,
    /// The piece: from this byte, this many.
    pub offset: u64,
    pub len: u64,
    /// Where a copy of it was put; empty when none was made: the bytes are missing, the journal was only looked at, or the
    /// disk said no. Then the segment stays.
    pub aside: String,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Whole frames, and entries in them.
    pub frames: u64,
    pub entries: u64,
    /// Bytes of torn tails.
    pub torn: u64,
    pub damage: Vec<Damage>,
    /// Pieces that were lost together with something before them that never was on stable storage.
    pub unsynced: Vec<Damage>,
}

pub(super) struct Found {
    pub(super) segments: VecDeque<Segment>,
    pub(super) last_frame: FrameNumber,
    /// The last frame that something found says was on stable storage.
    pub(super) synced: FrameNumber,
    /// Frames after that one. They can be read, but a sync that failed may be all that ever was tried to keep them.
    pub(super) doubtful: Vec<Place>,
    /// Ends of segments that hold something void behind it.
    pub(super) void: Vec<(u64, u64)>,
    pub(super) salt: u64,
    pub(super) report: Report,
}

/// Where a frame stands.
pub(super) struct Place {
    pub(super) segment: u64,
    pub(super) offset: u64,
    pub(super) size: usize,
    number: FrameNumber,
}

impl Found {
    fn new(salt: u64) -> Self {
        let (segments, report) = (VecDeque::new(), Report::default());
        Found { segments, last_frame: 0, synced: 0, doubtful: Vec::new(), void: Vec::new(), salt, report }
    }

    fn note_synced(&mut self, synced: FrameNumber) {
        if synced > self.synced {
            self.synced = synced;
            self.doubtful.retain(|place| place.number > synced);
        }
    }
}

/// Where to look, and what may be done.
pub(super) struct Search<'a> {
    pub(super) disk: &'a dyn Disk,
    pub(super) folder: &'a str,
    /// Where damaged pieces are copied to; `None`: change nothing.
    pub(super) quarantine: Option<&'a str>,
    /// For a journal without one good header.
    pub(super) salt: u64,
}

/// A segment as it is on disk.
pub(super) struct OnDisk {
    pub(super) id: u64,
    pub(super) header: Option<Header>,
    pub(super) file: Arc<dyn File>,
}

impl OnDisk {
    /// The segment that came next (files of failed attempts may stand between) knows where this one ends: what is behind
    /// that is void.
    pub(super) fn end(&self, later: &[OnDisk]) -> Option<u64> {
        later.iter().filter_map(|n| n.header).find(|h| h.before.0 == self.id).map(|h| h.before.1)
    }
}

pub(super) fn recover(search: &Search<'_>, replay: &mut dyn FnMut(Entry<'_>)) -> io::Result<Found> {
    let mut ids: Vec<u64> =
        search.disk.list(search.folder)?.iter().filter_map(|(name, _)| segment::id_of(name)).collect();
    ids.sort_unstable();
    let segments = ids.into_iter().map(|id| load(search, id)).collect::<io::Result<Vec<_>>>()?;
    let salt = segments.iter().find_map(|s| s.header).map_or(search.salt, |h| h.salt);
    let mut found = Found::new(salt);
    for at in 0..segments.len() {
        let stop = read_segment(search, &segments, at, replay, &mut found)?;
        if let Some(from) = stop {
            cut::cut(search, &segments[at..], from, &mut found)?;
            break;
        }
    }
    Ok(found)
}

fn load(search: &Search<'_>, id: u64) -> io::Result<OnDisk> {
    let file = search.disk.open(&segment::path(search.folder, id))?;
    let mut header = [0; HEADER as usize];
    let n = file.read_at(&mut header, 0)?;
    Ok(OnDisk { id, header: Header::decode(&header[..n]).filter(|h| h.id == id), file })
}

/// Reads one of the segments. Returns where all ends, when it does: see [`cut`].
fn read_segment(
    search: &Search<'_>,
    segments: &[OnDisk],
    at: usize,
    replay: &mut dyn FnMut(Entry<'_>),
    found: &mut Found,
) -> io::Result<Option<u64>> {
    let this = &segments[at];
    let end = this.end(&segments[at + 1..]);
    let mut reader = Reader::new(this.file.clone(), end.unwrap_or(u64::MAX), found.salt)?;
    if let Some(end) = end.filter(|&end| end >= HEADER && this.file.len().is_ok_and(|len| len > end)) {
        found.void.push((this.id, end));
    }
    found.note_synced(this.header.map_or(0, |h| h.synced));
    let mut segment = Segment::new(this.id);
    let mut last = found.last_frame.max(this.header.map_or(0, |h| h.synced));
    // With its header gone, a segment is searched for frames from its first byte.
    let mut offset = if this.header.is_some() { HEADER } else { 0 };
    segment.end = offset;
    while offset < reader.limit() {
        if let Some(f) = reader.frame(offset)? {
            found.doubtful.push(Place { segment: this.id, offset, size: f.size(), number: f.number });
            found.note_synced(f.synced);
            offset += f.size() as u64;
            last = f.number;
            take(&f, &mut segment, replay, found);
            segment.end = offset;
            continue;
        }
        let good = reader.find(offset + 1)?;
        if good.is_none() && end.is_none() && at + 1 == segments.len() {
            found.report.torn += reader.limit() - offset;
            break;
        }
        if !cut::was_synced(segments, at, good, last, found.salt)? {
            found.segments.push_back(segment);
            return Ok(Some(offset));
        }
        // It was committed once. Without a good frame behind it, the next segment vouches for it.
        let damage = set_aside(search, this.id, offset, &mut reader, good.unwrap_or(u64::MAX))?;
        segment.keep |= damage.aside.is_empty();
        found.report.damage.push(damage);
        let Some(good) = good else { break };
        offset = good;
    }
    if let Some(missing) = end.and_then(|e| e.checked_sub(reader.limit())).filter(|&m| m > 0) {
        // The next segment says that there was more.
        if !cut::was_synced(segments, at, None, last, found.salt)? {
            found.segments.push_back(segment);
            return Ok(Some(offset.min(reader.limit())));
        }
        let (path, offset, aside) = (segment::path(search.folder, this.id), reader.limit(), String::new());
        found.report.damage.push(Damage { path, offset, len: missing, aside });
    }
    found.segments.push_back(segment);
    Ok(None)
}

fn take(
    f: &super::frame::Frame<'_>,
    segment: &mut Segment,
    replay: &mut dyn FnMut(Entry<'_>),
    found: &mut Found,
) {
    found.last_frame = found.last_frame.max(f.number);
    found.report.frames += 1;
    for entry in f.entries() {
        found.report.entries += 1;
        segment.note(&[entry.group], f.number);
        replay(entry);
    }
}

/// What is between `offset` and `end`, copied if that is possible. (The segment must stay when it was not.)
pub(super) fn set_aside(
    search: &Search<'_>,
    id: u64,
    offset: u64,
    reader: &mut Reader,
    end: u64,
) -> io::Result<Damage> {
    let path = segment::path(search.folder, id);
    let end = end.min(reader.limit());
    let mut aside = String::new();
    if let Some(quarantine) = search.quarantine {
        let name = path.rsplit('/').next().unwrap_or(&path);
        let copied = format!("{quarantine}/{name}.{offset}.damaged");
        // A full disk is no reason not to start.
        if copy(search.disk, reader, offset, end, &copied).is_ok() {
            aside = copied;
        }
    }
    Ok(Damage { path, offset, len: end - offset, aside })
}

fn copy(disk: &dyn Disk, reader: &mut Reader, from: u64, to: u64, path: &str) -> io::Result<()> {
    let unfinished = format!("{path}.new");
    let file = disk.create(&unfinished)?;
    file.set_len(0)?;
    let mut at = from;
    while at < to {
        let piece = reader.bytes(at, (to - at).min(COPY as u64) as usize)?;
        if piece.is_empty() {
            break;
        }
        file.write_at(piece, at - from)?;
        at += piece.len() as u64;
    }
    file.sync()?;
    disk.rename(&unfinished, path)?;
    disk.sync_dir(parent(path))
}
