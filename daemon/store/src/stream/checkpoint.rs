//! Writing behind: pages go to block files, and a checkpoint says so; then the journal may let go of its entries.
//!
//! In three steps, so that the stream need not be locked while the disk works: [`StreamStore::begin_checkpoint`] takes
//! what is to be written, [`CheckpointJob::run`] writes and syncs it, [`StreamStore::finish_checkpoint`] takes note. A job
//! that failed or was dropped did nothing that matters: the next one begins anew.

use super::block::Block;
use super::block_file;
use super::error::StoreError;
use super::files::{BlockFile, FileParts, Garbage};
use super::index_file::{BlockIndex, PagePlace};
use super::manifest::{self, BlockImage, Manifest};
use super::numbering::Numbering;
use super::page::PageData;
use super::store::StreamStore;
use crate::disk::{parent, write_whole};
use crate::journal::{Durability, FrameNumber};
use std::io;
use std::sync::Arc;

/// What is to be written.
pub struct CheckpointJob {
    parts: FileParts,
    token: Arc<()>,
    /// It is the first one.
    fresh: bool,
    frame: FrameNumber,
    /// Of the records that are to be written.
    bytes: u64,
    manifest: Manifest,
    work: Vec<Work>,
}

/// Pages of one block that are not in its file, or a block that needs its index.
struct Work {
    /// Its number in the manifest.
    at: usize,
    id: u64,
    file: Arc<BlockFile>,
    pages: Vec<(usize, Arc<PageData>)>,
}

/// What was written.
pub struct Done {
    _token: Arc<()>,
    change: u64,
    frame: FrameNumber,
    bytes: u64,
    garbage: usize,
    blocks: Vec<Written>,
}

struct Written {
    id: u64,
    /// Number of a page, its place in the file.
    places: Vec<(usize, (u32, u32))>,
    indexed: bool,
}

impl StreamStore {
    /// Whether a checkpoint would write anything.
    pub fn is_dirty(&self) -> bool {
        let Some(files) = &self.files else { return false };
        files.change != files.saved || !files.changes.is_empty() || !files.garbage.is_empty()
    }

    /// Bytes of messages that are in no block file yet: they stand in memory, and in the journal.
    pub fn unwritten(&self) -> u64 {
        self.files.as_ref().map_or(0, |f| f.unwritten)
    }

    /// Takes what is to be written. `None`: nothing is, another job is at work, or the stream is in memory. What was not
    /// sealed is sealed.
    pub fn begin_checkpoint(&mut self) -> Result<Option<CheckpointJob>, StoreError> {
        if self.files.as_ref().is_none_or(|f| f.is_busy()) || !self.is_dirty() {
            return Ok(None);
        }
        self.seal_for_checkpoint()?;
        self.close_page();
        // What is to be overwritten must be rewritten, and that only closed blocks are.
        if self.blocks.back().is_some_and(|b| b.wipe) {
            self.seal_block();
        }
        let mut work = Vec::new();
        let Some(files) = &mut self.files else { return Ok(None) };
        for b in self.blocks.iter_mut().filter(|b| b.file.is_none()) {
            b.file = Some(Arc::new(files.new_file(b.first, None)));
        }
        let blocks: Vec<BlockImage> =
            self.blocks.iter().enumerate().filter_map(|(at, b)| image(at, b, &mut work)).collect();
        let token = Arc::new(());
        files.job = Arc::downgrade(&token);
        files.shared = false;
        let manifest = Manifest {
            group: files.parts.group,
            change: files.change,
            first_seq: self.first_seq,
            first_time: self.first_time,
            last_seq: self.last_seq,
            last_time: self.last_time,
            blocks,
            garbage: files.garbage.clone(),
        };
        let (parts, fresh, frame, bytes) = (files.parts.clone(), files.fresh, files.frame, files.unwritten);
        Ok(Some(CheckpointJob { parts, token, fresh, frame, bytes, manifest, work }))
    }

    /// Takes note of what was written. Returns the frame up to which the journal needs to keep nothing of this stream:
    /// for [`crate::journal::Journal::release`].
    pub fn finish_checkpoint(&mut self, done: Done) -> FrameNumber {
        let Some(files) = &mut self.files else { return 0 };
        for written in done.blocks {
            let Some(block) = self.blocks.iter_mut().find(|b| b.id == written.id) else { continue };
            for (number, (offset, stored)) in written.places {
                let entry = &mut block.pages[number];
                (entry.offset, entry.stored) = (offset, stored);
                if let Some(data) = entry.data.take() {
                    files.parts.cache.put((block.id, number), data);
                }
            }
            block.indexed = written.indexed;
        }
        files.saved = done.change;
        files.unwritten -= done.bytes;
        // Pages that nobody may ask for again.
        (self.front.page, self.scratch.page) = (None, None);
        files.garbage.drain(..done.garbage);
        files.job = Default::default();
        files.fresh = false;
        // Entries that came later into the same frame are not in the files.
        done.frame.saturating_sub(files.shared.into())
    }
}

/// The block as the checkpoint shall show it; what must be written for that goes to `work`.
fn image(at: usize, b: &Block, work: &mut Vec<Work>) -> Option<BlockImage> {
    let file = b.file.clone()?;
    let image = BlockImage {
        first: b.first,
        generation: file.generation,
        end: file.end(),
        last: b.last,
        last_time: b.last_time,
        live: b.live,
        live_bytes: b.live_bytes,
        bytes: b.bytes,
        sealed: b.sealed,
        indexed: b.indexed,
        wipe: b.wipe || b.wiping,
        deleted: b.deleted.clone(),
        pages: if b.indexed { Vec::new() } else { b.pages.iter().map(PagePlace::of).collect() },
    };
    if !b.indexed {
        let pages = b.pages.iter().enumerate().filter(|(_, p)| p.stored == 0);
        let pages: Vec<_> = pages.filter_map(|(n, p)| Some((n, p.data.clone()?))).collect();
        if b.sealed || !pages.is_empty() {
            work.push(Work { at, id: b.id, file, pages });
        }
    }
    Some(image)
}

impl CheckpointJob {
    /// Has the journal make safe what is to be written.
    pub fn commit(&self) -> Result<(), StoreError> {
        match self.frame {
            0 => Ok(()),
            frame => Ok(self.parts.journal.commit_frame(frame, Durability::Synced)?),
        }
    }

    /// Writes and syncs. Nothing is written before the journal has it safe.
    pub fn run(self) -> Result<Done, StoreError> {
        self.commit()?;
        let CheckpointJob { parts, token, fresh, frame, bytes, mut manifest, work } = self;
        if fresh {
            begin_folder(&parts, !work.is_empty()).map_err(StoreError::disk(&parts.folder))?;
        }
        let mut blocks = Vec::with_capacity(work.len());
        for w in work {
            let image = &mut manifest.blocks[w.at];
            let path = w.file.path(&parts.folder);
            blocks.push(w.run(&parts, image).map_err(StoreError::disk(&path))?);
        }
        let folder = &parts.folder;
        if !blocks.is_empty() {
            parts.disk.sync_dir(folder).map_err(StoreError::disk(folder))?;
        }
        let path = manifest::path(folder);
        write_whole(&*parts.disk, &path, &manifest.encode()).map_err(StoreError::disk(&path))?;
        let garbage = manifest.garbage.len();
        take_out(&parts, &manifest.garbage).map_err(StoreError::disk(folder))?;
        Ok(Done { _token: token, change: manifest.change, frame, bytes, garbage, blocks })
    }
}

/// Makes the stream's folder. Where there are blocks there is a checkpoint, or something is wrong: so when blocks are to
/// come, an empty one comes before them.
fn begin_folder(parts: &FileParts, blocks: bool) -> io::Result<()> {
    parts.disk.create_dir(&parts.folder)?;
    parts.disk.sync_dir(parent(&parts.folder))?;
    if !blocks {
        return Ok(());
    }
    let first = Manifest { group: parts.group, first_seq: 1, ..Manifest::default() };
    write_whole(&*parts.disk, &manifest::path(&parts.folder), &first.encode())
}

impl Work {
    fn run(self, parts: &FileParts, image: &mut BlockImage) -> io::Result<Written> {
        let mut places = Vec::new();
        if !self.pages.is_empty() {
            let written = self.write(parts)?;
            places = self.pages.iter().map(|(n, _)| *n).zip(written).collect();
            for &(number, (offset, stored)) in &places {
                let page = &mut image.pages[number];
                (page.offset, page.stored) = (offset, stored);
            }
            image.end = self.file.end();
        }
        if image.sealed
            && let Some(index) = self.index(parts, image)?
        {
            let path = self.file.index_path(&parts.folder);
            write_whole(&*parts.disk, &path, &index.to_file(parts, &self.file)?)?;
            image.indexed = true;
            image.pages.clear();
        }
        Ok(Written { id: self.id, places, indexed: image.indexed })
    }

    /// Writes the pages and syncs them. When that fails nothing of it counts: the next attempt writes all of it again, for
    /// what a sync could not bring to the disk no later one does.
    fn write(&self, parts: &FileParts) -> io::Result<Vec<(u32, u32)>> {
        let before = self.file.end();
        let pages = self.pages.iter().map(|(_, page)| &**page);
        let written = block_file::write_pages(parts, &self.file, pages).and_then(|places| {
            parts.disk.open(&self.file.path(&parts.folder))?.sync()?;
            Ok(places)
        });
        if written.is_err() {
            self.file.go_back_to(before);
        }
        written
    }

    /// The index of the whole block; `None` when something in it is damaged, so that it will be looked at again.
    fn index(&self, parts: &FileParts, image: &BlockImage) -> io::Result<Option<BlockIndex>> {
        let mut index = BlockIndex::with_pages(image.pages.clone());
        let mut numbering = Numbering::default();
        let mut fresh = self.pages.iter().peekable();
        let file = parts.disk.open(&self.file.path(&parts.folder))?;
        for (number, place) in image.pages.iter().enumerate() {
            if let Some((_, page)) = fresh.next_if(|(n, _)| *n == number) {
                index.add(image.first, page, &mut numbering, parts.expires_of);
                continue;
            }
            let found = block_file::read_page(parts, &self.file, &*file, (place.offset, place.stored))?;
            if found.lost > 0 || found.page.len() < place.records as usize {
                return Ok(None);
            }
            index.add(image.first, &found.page, &mut numbering, parts.expires_of);
        }
        Ok(Some(index))
    }
}

/// Removes files that nobody needs; those of erased messages are overwritten first.
fn take_out(parts: &FileParts, garbage: &[Garbage]) -> io::Result<()> {
    for g in garbage {
        let gone = |e: &io::Error| e.kind() == io::ErrorKind::NotFound;
        if g.wipe
            && let Err(e) = wipe(parts, &g.path)
            && !gone(&e)
        {
            return Err(e);
        }
        match parts.disk.remove(&g.path) {
            Err(e) if !gone(&e) => return Err(e),
            _ => {}
        }
    }
    if garbage.is_empty() { Ok(()) } else { parts.disk.sync_dir(&parts.folder) }
}

fn wipe(parts: &FileParts, path: &str) -> io::Result<()> {
    let file = parts.disk.open(path)?;
    let (zeros, len) = ([0; 64 * 1024], file.len()?);
    for at in (0..len).step_by(zeros.len()) {
        let part = zeros.len().min((len - at) as usize);
        file.write_at(&zeros[..part], at)?;
    }
    file.sync()
}
