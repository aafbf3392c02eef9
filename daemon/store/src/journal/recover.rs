//! What a journal finds when it is opened: every committed frame, and what stands between them.
//!
//! A bad piece with nothing good behind it is a torn tail: it was never committed, and is left out. A bad piece with good
//! frames behind it is damage: it is set aside whole (`….damaged`, never removed here), reported, and what is behind it is
//! read all the same.

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
    /// Where a copy of it was put; empty when none was made because the journal was only looked at.
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
}

pub(super) struct Found {
    pub(super) segments: VecDeque<Segment>,
    pub(super) last_frame: FrameNumber,
    pub(super) salt: u64,
    pub(super) report: Report,
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
struct OnDisk {
    id: u64,
    header: Option<Header>,
    file: Arc<dyn File>,
}

pub(super) fn recover(search: &Search<'_>, replay: &mut dyn FnMut(Entry<'_>)) -> io::Result<Found> {
    let mut ids: Vec<u64> =
        search.disk.list(search.folder)?.iter().filter_map(|(name, _)| segment::id_of(name)).collect();
    ids.sort_unstable();
    let segments = ids.into_iter().map(|id| load(search, id)).collect::<io::Result<Vec<_>>>()?;
    let salt = segments.iter().find_map(|s| s.header).map_or(search.salt, |h| h.salt);
    let mut found = Found { segments: VecDeque::new(), last_frame: 0, salt, report: Report::default() };
    for (at, this) in segments.iter().enumerate() {
        // The next segment knows where this one ends: what is behind that is void.
        let next = segments.get(at + 1).and_then(|n| n.header);
        let end = next.filter(|h| h.before.0 == this.id).map(|h| h.before.1);
        read_segment(search, this, end, replay, &mut found)?;
    }
    Ok(found)
}

fn load(search: &Search<'_>, id: u64) -> io::Result<OnDisk> {
    let file = search.disk.open(&segment::path(search.folder, id))?;
    let mut header = [0; HEADER as usize];
    let n = file.read_at(&mut header, 0)?;
    Ok(OnDisk { id, header: Header::decode(&header[..n]).filter(|h| h.id == id), file })
}

fn read_segment(
    search: &Search<'_>,
    this: &OnDisk,
    end: Option<u64>,
    replay: &mut dyn FnMut(Entry<'_>),
    found: &mut Found,
) -> io::Result<()> {
    let mut reader = Reader::new(this.file.clone(), end.unwrap_or(u64::MAX), found.salt)?;
    let mut segment = Segment::new(this.id);
    // With its header gone, a segment is searched for frames from its first byte.
    let mut at = if this.header.is_some() { HEADER } else { 0 };
    while at < reader.limit() {
        if let Some(f) = reader.frame(at)? {
            at += f.size() as u64;
            take(&f, &mut segment, replay, found);
            segment.end = at;
            continue;
        }
        let Some(good) = reader.find(at + 1)? else {
            if end.is_some() {
                // The next segment vouches for these bytes: they were committed once.
                set_aside(search, this.id, at, &mut reader, u64::MAX, found)?;
            } else {
                found.report.torn += reader.limit() - at;
            }
            break;
        };
        set_aside(search, this.id, at, &mut reader, good, found)?;
        at = good;
    }
    found.segments.push_back(segment);
    Ok(())
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

/// Copies what is between `offset` and `end` and reports it.
fn set_aside(
    search: &Search<'_>,
    id: u64,
    offset: u64,
    reader: &mut Reader,
    end: u64,
    found: &mut Found,
) -> io::Result<()> {
    let path = segment::path(search.folder, id);
    let end = end.min(reader.limit());
    let mut aside = String::new();
    if let Some(quarantine) = search.quarantine {
        let name = path.rsplit('/').next().unwrap_or(&path);
        aside = format!("{quarantine}/{name}.{offset}.damaged");
        copy(search.disk, reader, offset, end, &aside)?;
    }
    found.report.damage.push(Damage { path, offset, len: end - offset, aside });
    Ok(())
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
