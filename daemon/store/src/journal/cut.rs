//! Where a journal ends that lost something that was never synced.
//!
//! After a power cut a frame may be lost and one behind it kept, when neither was synced. What was kept is built upon what
//! is lost, so it goes, too. Each frame and each segment says which frame was the last one on stable storage when it was
//! begun; that tells such a loss from damage.

use super::FrameNumber;
use super::reader::Reader;
use super::recover::{Found, OnDisk, Search, set_aside};
use super::segment::{self, HEADER};
use std::io;

/// Whether anything behind a bad piece (in segment `at`, with a good frame at `good`) says that a frame after `last` was on
/// stable storage.
pub(super) fn was_synced(
    segments: &[OnDisk],
    at: usize,
    good: Option<u64>,
    last: FrameNumber,
    salt: u64,
) -> io::Result<bool> {
    if segments[at + 1..].iter().filter_map(|s| s.header).any(|h| h.synced > last) {
        return Ok(true);
    }
    for (n, segment) in segments.iter().enumerate().skip(at) {
        let limit = segment.end(&segments[n + 1..]).unwrap_or(u64::MAX);
        let mut reader = Reader::new(segment.file.clone(), limit, salt)?;
        let mut next = if n == at { good } else { reader.find(HEADER)? };
        while let Some(offset) = next {
            let Some(frame) = reader.frame(offset)? else {
                next = reader.find(offset + 1)?;
                continue;
            };
            if frame.synced > last {
                return Ok(true);
            }
            next = Some(offset + frame.size() as u64).filter(|&o| o < limit);
        }
    }
    Ok(false)
}

/// Ends the journal at `from` in the first of `segments`: what is behind is copied and cut off.
pub(super) fn cut(search: &Search<'_>, segments: &[OnDisk], from: u64, found: &mut Found) -> io::Result<()> {
    for (n, segment) in segments.iter().enumerate() {
        let mut reader = Reader::new(segment.file.clone(), u64::MAX, found.salt)?;
        let start = if n == 0 { from } else { 0 };
        let lost = set_aside(search, segment.id, start, &mut reader, u64::MAX)?;
        if lost.aside.is_empty() && search.quarantine.is_some() {
            return Err(io::Error::other(format!(
                "{}: no copy can be made of what must be cut off",
                lost.path
            )));
        }
        found.report.torn += lost.len;
        found.report.unsynced.push(lost);
    }
    if search.quarantine.is_none() {
        return Ok(());
    }
    // From behind, so that a crash in between leaves a journal that is cut again.
    for segment in segments.iter().skip(1).rev() {
        search.disk.remove(&segment::path(search.folder, segment.id))?;
        search.disk.sync_dir(search.folder)?;
    }
    segments[0].file.set_len(from)?;
    segments[0].file.sync()
}
