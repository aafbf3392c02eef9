//! Pages, wherever they are: the tail, in memory, in the reader's hand, or in the file.

use super::error::StoreError;
use super::page::PageData;
use super::read::Reader;
use super::store::StreamStore;

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
}
