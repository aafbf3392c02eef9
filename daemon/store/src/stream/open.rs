//! Beginning a file stream, and opening one that is there.
//!
//! Opening reads the checkpoint and the blocks' index files, no message. Then the caller hands in the journal's entries of the
//! stream ([`StreamStore::replay`]) and calls [`StreamStore::settle`].

use super::block::Block;
use super::error::StoreError;
use super::files::{BlockFile, FileParts, Files, Garbage};
use super::index_file::BlockIndex;
use super::manifest::{self, BlockImage, Found, Manifest};
use super::rebuild;
use super::store::StreamStore;
use crate::disk::{read_all, write_whole};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was found when a stream was opened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenReport {
    pub blocks: usize,
    /// Blocks whose index file was not usable: they were read instead.
    pub scanned: usize,
    /// The checkpoint was damaged or missing and the stream was put together from its blocks. Messages that were removed
    /// lately may be back.
    pub rebuilt: bool,
    /// Files of a checkpoint that was never finished. The journal has what is in them; the next checkpoint removes them.
    pub leftover: Vec<String>,
}

impl StreamStore {
    /// Begins a stream. Its folder comes with the first checkpoint.
    pub fn create(parts: FileParts) -> StreamStore {
        let mut files = Files::new(parts);
        (files.settled, files.fresh) = (true, true);
        Self::empty(files.parts.shape, Some(Box::new(files)))
    }

    /// Opens a stream as its last checkpoint left it.
    pub fn open(parts: FileParts) -> Result<(StreamStore, OpenReport), StoreError> {
        let path = manifest::path(&parts.folder);
        let found = Manifest::read(&*parts.disk, &parts.folder).map_err(StoreError::disk(&path))?;
        let mut store = Self::empty(parts.shape, Some(Box::new(Files::new(parts.clone()))));
        let mut report = OpenReport::default();
        match found {
            Found::Whole(manifest) => store.take_over(&parts, *manifest, &mut report)?,
            Found::Nothing => {
                store.rebuild(&parts, &mut report)?;
                if let Some(files) = &mut store.files {
                    files.fresh = !report.rebuilt;
                }
            }
            Found::Damaged => {
                set_aside(&parts, &path).map_err(StoreError::disk(&path))?;
                store.rebuild(&parts, &mut report)?;
            }
        }
        report.blocks = store.blocks.len();
        Ok((store, report))
    }

    fn take_over(
        &mut self,
        parts: &FileParts,
        m: Manifest,
        report: &mut OpenReport,
    ) -> Result<(), StoreError> {
        (self.first_seq, self.first_time) = (m.first_seq, m.first_time);
        (self.last_seq, self.last_time) = (m.last_seq, m.last_time);
        let mut known = BTreeSet::new();
        for image in m.blocks {
            let block = open_block(parts, image, report)?;
            if let Some(file) = &block.file {
                known.extend([file.path(&parts.folder), file.index_path(&parts.folder)]);
            }
            self.messages += block.live;
            self.bytes += block.live_bytes;
            self.blocks.push_back(block);
        }
        let names = parts.disk.list(&parts.folder).map_err(StoreError::disk(&parts.folder))?;
        let files = names.into_iter().filter(|(name, folder)| !folder && BlockFile::parse(name).is_some());
        let paths = files.map(|(name, _)| format!("{}/{name}", parts.folder));
        let unknown: Vec<String> = paths.filter(|p| !known.contains(p)).collect();
        let Some(files) = &mut self.files else { return Ok(()) };
        (files.change, files.saved) = (m.change, m.change);
        for path in unknown {
            let listed = m.garbage.iter().find(|g| g.path == path);
            if listed.is_none() {
                report.leftover.push(path.clone());
            }
            files.garbage.push(Garbage { wipe: listed.is_some_and(|g| g.wipe), path });
        }
        Ok(())
    }
}

fn open_block(parts: &FileParts, image: BlockImage, report: &mut OpenReport) -> Result<Block, StoreError> {
    let file = Arc::new(BlockFile::new(image.first, image.generation, image.end));
    let mut block = Block::new(image.first);
    (block.last, block.last_time) = (image.last, image.last_time);
    (block.live, block.live_bytes, block.bytes) = (image.live, image.live_bytes, image.bytes);
    (block.sealed, block.wipe, block.deleted) = (image.sealed, image.wipe, image.deleted);
    block.pages = image.pages.iter().map(|p| p.entry()).collect();
    if image.indexed {
        if let Some(index) = BlockIndex::read(parts, &file) {
            block.pages = index.pages.iter().map(|p| p.entry()).collect();
            block.indexed = true;
            block.loaded = Some(Box::new(index));
        } else {
            report.scanned += 1;
            let path = file.path(&parts.folder);
            let pages = rebuild::scan(parts, &file, image.end).map_err(StoreError::disk(&path))?;
            block.pages = pages.iter().map(|p| p.place.entry()).collect();
        }
    }
    block.file = Some(file);
    Ok(block)
}

/// Keeps a copy of a damaged checkpoint: the next one takes its place.
fn set_aside(parts: &FileParts, path: &str) -> std::io::Result<()> {
    let bytes = read_all(&*parts.disk.open(path)?)?;
    write_whole(&*parts.disk, &format!("{path}.damaged"), &bytes)
}
