//! Pages in a block's file.
//!
//! ```text
//! "NATTERB1" | group u32 | generation u32 | first sequence u64 | checksum u64 | pages …          little endian
//! page: "PAGE" | codec u8, zeros | stored bytes u32 | plain bytes u32 | records u32 | first sequence u64 |
//!       last sequence u64 | first time i64 | last time i64 | checksum u64 (of this head) | stored bytes …
//! ```
//!
//! A file is only ever written behind its end; what an attempt that failed left there is cut off first. A page that begins at a
//! sequence which an earlier page holds replaces that one from there on.

use super::bytes::{Put, Take};
use super::files::{BlockFile, FileParts};
use super::page::PageData;
use crate::codec::{CodecError, Codecs};
use crate::disk::File;
use crate::journal::Group;
use crate::sum::agrees;
use std::io;
use std::sync::atomic::Ordering;
use twox_hash::XxHash3_64;

const MAGIC: &[u8; 8] = b"NATTERB1";
pub(super) const HEADER: u64 = 32;
const PAGE: &[u8; 4] = b"PAGE";
pub(super) const PAGE_HEAD: usize = 64;
/// Bytes that are gathered for one write.
const GATHER: usize = 1 << 20;

/// Head of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PageHead {
    pub(super) codec: u8,
    pub(super) stored: u32,
    pub(super) plain: u32,
    pub(super) records: u32,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) first_time: i64,
    pub(super) last_time: i64,
}

impl PageHead {
    fn put(&self, out: &mut Vec<u8>) {
        let from = out.len();
        out.put(PAGE);
        out.put(&[self.codec, 0, 0, 0]);
        out.u32(self.stored);
        out.u32(self.plain);
        out.u32(self.records);
        out.u32(0);
        out.u64(self.first);
        out.u64(self.last);
        out.i64(self.first_time);
        out.i64(self.last_time);
        let sum = XxHash3_64::oneshot(&out[from..]);
        out.u64(sum);
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<PageHead> {
        let head = bytes.get(..PAGE_HEAD)?;
        let mut take = Take(head);
        if take.bytes(4)? != PAGE {
            return None;
        }
        let codec = take.u8()?;
        take.bytes(3)?;
        let (stored, plain, records) = (take.u32()?, take.u32()?, take.u32()?);
        take.u32()?;
        let (first, last) = (take.u64()?, take.u64()?);
        let (first_time, last_time) = (take.i64()?, take.i64()?);
        let page = PageHead { codec, stored, plain, records, first, last, first_time, last_time };
        agrees(take.u64()?, XxHash3_64::oneshot(&head[..PAGE_HEAD - 8])).then_some(page)
    }
}

pub(super) fn header(group: Group, file: &BlockFile) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER as usize);
    out.put(MAGIC);
    out.u32(group);
    out.u32(file.generation);
    out.u64(file.first);
    super::bytes::seal(&mut out);
    out
}

/// Says where a page belongs: what is encrypted does not decode elsewhere.
fn label(group: Group, file: &BlockFile, offset: u64) -> Vec<u8> {
    let mut label = Vec::with_capacity(32);
    label.put(b"page");
    label.u32(group);
    label.u64(file.first);
    label.u32(file.generation);
    label.u64(offset);
    label
}

/// Writes pages behind the end of a block's file; each one's offset and stored bytes come back. Nothing is synced.
pub(super) fn write_pages<'a>(
    parts: &FileParts,
    file: &BlockFile,
    pages: impl Iterator<Item = &'a PageData>,
) -> io::Result<Vec<(u32, u32)>> {
    let out = parts.disk.create(&file.path(&parts.folder))?;
    let mut gathered = Vec::new();
    let mut at = file.end();
    if at < out.len()? {
        // What is there is left over from an attempt that failed.
        out.set_len(at)?;
    }
    if at == 0 {
        gathered = header(parts.group, file);
    }
    let mut places = Vec::new();
    for page in pages {
        if gathered.len() >= GATHER {
            out.write_at(&gathered, at)?;
            at += gathered.len() as u64;
            file.end.store(at, Ordering::Release);
            gathered.clear();
        }
        let offset = at + gathered.len() as u64;
        let from = gathered.len();
        put_page(parts, file, offset, page, &mut gathered).map_err(io::Error::other)?;
        let stored = (gathered.len() - from) as u32;
        places.push((u32::try_from(offset).map_err(|_| io::ErrorKind::FileTooLarge)?, stored));
    }
    out.write_at(&gathered, at)?;
    file.end.store(at + gathered.len() as u64, Ordering::Release);
    Ok(places)
}

fn put_page(
    parts: &FileParts,
    file: &BlockFile,
    offset: u64,
    page: &PageData,
    out: &mut Vec<u8>,
) -> Result<(), CodecError> {
    let codec = parts.codecs.for_writing(parts.compress);
    let from = out.len();
    out.resize(from + PAGE_HEAD, 0);
    codec.encode(&label(parts.group, file, offset), page.bytes(), out)?;
    let end = page.len() - 1;
    let head = PageHead {
        codec: codec.id(),
        stored: (out.len() - from - PAGE_HEAD) as u32,
        plain: page.bytes().len() as u32,
        records: page.len() as u32,
        first: page.first(),
        last: page.last(),
        first_time: page.time(0),
        last_time: page.time(end),
    };
    let mut bytes = Vec::with_capacity(PAGE_HEAD);
    head.put(&mut bytes);
    out[from..from + PAGE_HEAD].copy_from_slice(&bytes);
    Ok(())
}

/// What was found where a page should be.
pub(super) struct Found {
    pub(super) page: PageData,
    /// Bytes that are damaged.
    pub(super) lost: u64,
}

/// Reads a page of a block's file, with all its records checked.
pub(super) fn read_page(
    parts: &FileParts,
    file: &BlockFile,
    from: &dyn File,
    (offset, stored): (u32, u32),
) -> io::Result<Found> {
    let mut bytes = vec![0; stored as usize];
    let n = match from.read_at(&mut bytes, offset.into()) {
        // The disk's own way to say that something is damaged.
        Err(e) if e.raw_os_error() == Some(5) => 0,
        read => read?,
    };
    bytes.truncate(n);
    decode_page(&parts.codecs, parts.group, file, (offset, stored), bytes)
}

/// The page in the `bytes` that stand at a place of a block's file: fewer than it should be, if there are no more.
pub(super) fn decode_page(
    codecs: &Codecs,
    group: Group,
    file: &BlockFile,
    (offset, stored): (u32, u32),
    bytes: Vec<u8>,
) -> io::Result<Found> {
    let nothing = || Found { page: PageData::default(), lost: stored.into() };
    let Some(head) = PageHead::decode(&bytes) else {
        // Its records may be whole all the same.
        let (page, lost) = PageData::check(bytes, 0);
        return Ok(if page.is_empty() { nothing() } else { Found { page, lost } });
    };
    let Ok(codec) = codecs.by_id(head.codec) else { return Ok(nothing()) };
    if codec.is_plain() {
        let (page, lost) = PageData::check(bytes, PAGE_HEAD);
        return Ok(Found { page, lost });
    }
    let mut plain = Vec::with_capacity(head.plain.min(1 << 24) as usize);
    match codec.decode(&label(group, file, offset.into()), &bytes[PAGE_HEAD..], &mut plain) {
        Ok(()) => {
            let (page, lost) = PageData::check(plain, 0);
            Ok(Found { page, lost })
        }
        Err(CodecError::Damaged | CodecError::TooLarge(_)) => Ok(nothing()),
        Err(e) => Err(io::Error::other(e)),
    }
}
