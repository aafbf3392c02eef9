//! Pages, wherever they are: the tail, in memory, in the reader's hand, in the cache, or in the file.

use super::block::Block;
use super::block_file;
use super::error::StoreError;
use super::files::Files;
use super::lost::Lost;
use super::page::PageData;
use super::read::Reader;
use super::store::StreamStore;
use std::sync::Arc;

static NOTHING: PageData = PageData::NOTHING;

impl StreamStore {
    /// A page, with the reader's help. The reader keeps what had to be fetched.
    pub(super) fn load<'a>(
        &'a self,
        r: &'a mut Reader,
        block: usize,
        page: usize,
    ) -> Result<&'a PageData, StoreError> {
        r.hint = (block, page);
        let b = &self.blocks[block];
        let Some(entry) = b.pages.get(page) else { return Ok(&self.tail) };
        if let Some(data) = &entry.data {
            return Ok(data);
        }
        if let Some(files) = &self.files
            && (r.of != (b.id, page) || r.page.is_none())
        {
            r.page = Some(self.fetch(files, b, page)?);
            r.of = (b.id, page);
        }
        Ok(self.loaded(r, block, page))
    }

    /// A page that was loaded before, with nothing changed since.
    pub(super) fn loaded<'a>(&'a self, r: &'a Reader, block: usize, page: usize) -> &'a PageData {
        let b = &self.blocks[block];
        let Some(entry) = b.pages.get(page) else { return &self.tail };
        match (&entry.data, &r.page) {
            (Some(data), _) => data,
            (None, Some(data)) if r.of == (b.id, page) => data,
            _ => &NOTHING,
        }
    }

    fn fetch(&self, files: &Files, b: &Block, page: usize) -> Result<Arc<PageData>, StoreError> {
        let key = (b.id, page);
        if let Some(data) = files.parts.cache.get(key) {
            return Ok(data);
        }
        let data = Arc::new(self.read_page(files, b, page)?);
        files.parts.cache.put(key, data.clone());
        Ok(data)
    }

    /// Reads a page from its file. What is damaged in it is reported and left out.
    pub(super) fn read_page(&self, files: &Files, b: &Block, page: usize) -> Result<PageData, StoreError> {
        let (Some(file), entry) = (&b.file, &b.pages[page]) else { return Ok(PageData::default()) };
        let path = file.path(&files.parts.folder);
        let from = match files.parts.cache.file(file.id, || files.parts.disk.open(&path)) {
            // Somebody took it away: all of it is lost.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                self.report(files, b, page, &PageData::default(), entry.stored.into());
                return Ok(PageData::default());
            }
            opened => opened.map_err(StoreError::disk(&path))?,
        };
        let found = block_file::read_page(&files.parts, file, &*from, (entry.offset, entry.stored));
        let found = found.map_err(StoreError::disk(&path))?;
        if found.lost > 0 || found.page.len() < entry.records as usize {
            self.report(files, b, page, &found.page, found.lost);
        }
        Ok(found.page)
    }

    /// Says which messages of a page are lost, if any of them is live.
    fn report(&self, files: &Files, b: &Block, page: usize, found: &PageData, bytes: u64) {
        let (Some(file), entry) = (&b.file, &b.pages[page]) else { return };
        let end = b.pages.get(page + 1).map_or(b.last + 1, |next| next.first);
        let all = entry.first.max(self.first_seq)..end;
        let sequences: Vec<u64> = all.filter(|&s| b.is_live(s) && found.find(s).is_none()).collect();
        if !sequences.is_empty() {
            let (path, offset) = (file.path(&files.parts.folder), entry.offset.into());
            files.losses.add(Lost { path, offset, bytes, sequences });
        }
    }
}
