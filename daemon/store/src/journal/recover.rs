//! What a journal finds when it is opened: every committed frame, and what stands between them.
//!
//! A bad piece with nothing good behind it is a torn tail: it was never committed, and is left out. A bad piece with good
//! frames behind it is damage: it is set aside whole (`….damaged`, never removed here), reported, and what is behind it is
//! read all the same.

use super::frame;
use super::segment::{self, HEADER, Header, Segment};
use super::{Entry, FrameNumber};
use crate::disk::{Disk, read_all, write_whole};
use std::collections::VecDeque;
use std::io;

/// A piece of a segment that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Path of the segment.
    pub path: String,
    /// The piece: from this byte, this many.
    pub offset: u64,
    pub len: u64,
    /// Where a copy of it was put.
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
    pub(super) report: Report,
}

/// A segment as it is on disk.
struct OnDisk {
    id: u64,
    header: Option<Header>,
    bytes: Vec<u8>,
}

pub(super) fn recover(disk: &dyn Disk, folder: &str, replay: &mut dyn FnMut(Entry<'_>)) -> io::Result<Found> {
    let mut ids: Vec<u64> = disk.list(folder)?.iter().filter_map(|(name, _)| segment::id_of(name)).collect();
    ids.sort_unstable();
    let mut found = Found { segments: VecDeque::new(), last_frame: 0, report: Report::default() };
    let mut next = ids.first().map(|&id| load(disk, folder, id)).transpose()?;
    for at in 0..ids.len() {
        let Some(this) = next.take() else { break };
        next = ids.get(at + 1).map(|&id| load(disk, folder, id)).transpose()?;
        // The next segment knows where this one ends: what is behind that is void.
        let end = next.as_ref().and_then(|n| n.header).filter(|h| h.before.0 == this.id).map(|h| h.before.1);
        read_segment(disk, folder, this, end, replay, &mut found)?;
    }
    Ok(found)
}

fn load(disk: &dyn Disk, folder: &str, id: u64) -> io::Result<OnDisk> {
    let bytes = read_all(&*disk.open(&segment::path(folder, id))?)?;
    Ok(OnDisk { id, header: Header::decode(&bytes).filter(|h| h.id == id), bytes })
}

fn read_segment(
    disk: &dyn Disk,
    folder: &str,
    this: OnDisk,
    end: Option<u64>,
    replay: &mut dyn FnMut(Entry<'_>),
    found: &mut Found,
) -> io::Result<()> {
    let limit = end.map_or(this.bytes.len(), |e| this.bytes.len().min(e as usize));
    let bytes = &this.bytes[..limit];
    let mut segment = Segment::new(this.id);
    // With its header gone, a segment is searched for frames from its first byte.
    let mut at = if this.header.is_some() { HEADER as usize } else { 0 };
    while at < bytes.len() {
        if let Some(f) = frame::read(&bytes[at..]) {
            at += f.size();
            take(&f, &mut segment, replay, found);
            segment.end = at as u64;
            continue;
        }
        let Some(good) = frame::find(bytes, at + 1) else {
            if end.is_some() {
                // The next segment vouches for these bytes: they were committed once.
                set_aside(disk, folder, this.id, at, &bytes[at..], found)?;
            } else {
                found.report.torn += (bytes.len() - at) as u64;
            }
            break;
        };
        set_aside(disk, folder, this.id, at, &bytes[at..good], found)?;
        at = good;
    }
    found.segments.push_back(segment);
    Ok(())
}

fn take(f: &frame::Frame<'_>, segment: &mut Segment, replay: &mut dyn FnMut(Entry<'_>), found: &mut Found) {
    found.last_frame = found.last_frame.max(f.number);
    found.report.frames += 1;
    for entry in f.entries() {
        found.report.entries += 1;
        segment.note(&[entry.group], f.number);
        replay(entry);
    }
}

fn set_aside(
    disk: &dyn Disk,
    folder: &str,
    id: u64,
    offset: usize,
    bytes: &[u8],
    found: &mut Found,
) -> io::Result<()> {
    let path = segment::path(folder, id);
    let aside = format!("{path}.{offset}.damaged");
    write_whole(disk, &aside, bytes)?;
    found.report.damage.push(Damage { path, offset: offset as u64, len: bytes.len() as u64, aside });
    Ok(())
}
