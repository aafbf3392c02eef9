//! The checkpoint of a stream: one small file, replaced whole, that says which block files make up the stream and what in
//! them is gone. With it the journal's entries up to `change` are not needed any more.
//!
//! Nothing else is believed when a stream is opened: pages and files that the checkpoint does not name were never finished,
//! and the journal has what is in them.

use super::bytes::{self, Put, Take};
use super::files::Garbage;
use super::index_file::PagePlace;
use crate::disk::{Disk, read_all};
use crate::journal::Group;
use roaring::RoaringBitmap;
use std::io;
use std::sync::Arc;

const MAGIC: &[u8; 8] = b"NATTERC1";
const FILE: &str = "checkpoint";

const SEALED: u8 = 1;
const INDEXED: u8 = 2;
const WIPE: u8 = 4;

#[derive(Debug, Default, PartialEq)]
pub(super) struct Manifest {
    pub(super) group: Group,
    pub(super) change: u64,
    pub(super) first_seq: u64,
    pub(super) first_time: i64,
    pub(super) last_seq: u64,
    pub(super) last_time: i64,
    pub(super) blocks: Vec<BlockImage>,
    /// On their way out when this was written.
    pub(super) garbage: Vec<Garbage>,
}

/// One block.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct BlockImage {
    pub(super) first: u64,
    pub(super) generation: u32,
    /// End of its file.
    pub(super) end: u64,
    pub(super) last: u64,
    pub(super) last_time: i64,
    pub(super) live: u64,
    pub(super) live_bytes: u64,
    pub(super) bytes: u64,
    pub(super) sealed: bool,
    /// The pages stand in its index file, not here.
    pub(super) indexed: bool,
    pub(super) wipe: bool,
    pub(super) deleted: Arc<RoaringBitmap>,
    pub(super) pages: Vec<PagePlace>,
}

pub(super) fn path(folder: &str) -> String {
    format!("{folder}/{FILE}")
}

/// What was found where the checkpoint should be.
pub(super) enum Found {
    Whole(Box<Manifest>),
    Damaged,
    Nothing,
}

impl Manifest {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.u32(self.group);
        for n in [self.change, self.first_seq, self.last_seq, self.first_time as u64, self.last_time as u64] {
            out.u64(n);
        }
        out.u32(self.blocks.len() as u32);
        self.blocks.iter().for_each(|b| b.put(&mut out));
        out.u32(self.garbage.len() as u32);
        for g in &self.garbage {
            out.push(g.wipe as u8);
            out.piece(g.path.as_bytes());
        }
        bytes::seal(&mut out);
        out
    }

    pub(super) fn decode(file: &[u8]) -> Option<Manifest> {
        let mut take = Take(bytes::unseal(file)?.strip_prefix(MAGIC)?);
        let mut m = Manifest {
            group: take.u32()?,
            change: take.u64()?,
            first_seq: take.u64()?,
            last_seq: take.u64()?,
            first_time: take.i64()?,
            last_time: take.i64()?,
            ..Manifest::default()
        };
        for _ in 0..take.u32()? {
            m.blocks.push(BlockImage::take(&mut take)?);
        }
        for _ in 0..take.u32()? {
            let wipe = take.u8()? != 0;
            m.garbage.push(Garbage { wipe, path: String::from_utf8(take.piece()?.to_vec()).ok()? });
        }
        Some(m)
    }

    pub(super) fn read(disk: &dyn Disk, folder: &str) -> io::Result<Found> {
        let bytes = match disk.open(&path(folder)).and_then(|f| read_all(&*f)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            read => read?,
        };
        Ok(Self::decode(&bytes).map_or(Found::Damaged, |m| Found::Whole(Box::new(m))))
    }
}

impl BlockImage {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(self.sealed as u8 * SEALED + self.indexed as u8 * INDEXED + self.wipe as u8 * WIPE);
        out.u32(self.generation);
        out.i64(self.last_time);
        for n in [self.first, self.end, self.last, self.live, self.live_bytes, self.bytes] {
            out.u64(n);
        }
        let mut deleted = Vec::with_capacity(self.deleted.serialized_size());
        // Into memory: there is nothing that could fail.
        let _ = self.deleted.serialize_into(&mut deleted);
        out.piece(&deleted);
        out.u32(self.pages.len() as u32);
        self.pages.iter().for_each(|p| p.put(out));
    }

    fn take(take: &mut Take<'_>) -> Option<BlockImage> {
        let flags = take.u8()?;
        let mut b = BlockImage {
            sealed: flags & SEALED != 0,
            indexed: flags & INDEXED != 0,
            wipe: flags & WIPE != 0,
            generation: take.u32()?,
            last_time: take.i64()?,
            first: take.u64()?,
            end: take.u64()?,
            last: take.u64()?,
            live: take.u64()?,
            live_bytes: take.u64()?,
            bytes: take.u64()?,
            ..BlockImage::default()
        };
        b.deleted = Arc::new(RoaringBitmap::deserialize_from(take.piece()?).ok()?);
        for _ in 0..take.u32()? {
            b.pages.push(PagePlace::take(take)?);
        }
        Some(b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_or_not_at_all() {
        let page = PagePlace { first: 5, first_time: -1, offset: 7, stored: 8, records: 9 };
        let block = BlockImage {
            first: 5,
            generation: 3,
            end: 900,
            last: 80,
            last_time: -2,
            live: 10,
            sealed: true,
            wipe: true,
            deleted: Arc::new((3..9).collect()),
            pages: vec![page],
            ..BlockImage::default()
        };
        let manifest = Manifest {
            group: 4,
            change: 77,
            first_seq: 6,
            last_seq: 90,
            first_time: -7,
            blocks: vec![block.clone(), BlockImage { indexed: true, ..block }],
            garbage: vec![Garbage { path: "a/b".into(), wipe: true }],
            ..Manifest::default()
        };
        let file = manifest.encode();
        assert_eq!(Manifest::decode(&file), Some(manifest));
        for at in 0..file.len() {
            let mut bad = file.clone();
            bad[at] ^= 1;
            assert!(Manifest::decode(&bad).is_none() && Manifest::decode(&file[..at]).is_none());
        }
    }
}
