//! Pages that were read from files, shared by all streams of a server and bounded in bytes; and the open block files.
//!
//! The lock is held for a lookup, never for a read from disk. What was not used since the hand of the clock came by last is
//! forgotten first.

use super::index_file::BlockIndex;
use super::page::PageData;
use crate::disk::File;
use hashbrown::HashMap;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;

/// Open files that are kept at hand.
const FILES: usize = 256;

/// See the module's introduction.
pub struct PageCache {
    bound: usize,
    pages: Mutex<Pages>,
    files: Mutex<HashMap<u64, Arc<dyn File>>>,
}

/// A block's id and the number of a page in it.
type Key = (u64, usize);

#[derive(Default)]
struct Pages {
    places: HashMap<Key, usize>,
    slots: Vec<Slot>,
    hand: usize,
    bytes: usize,
}

struct Slot {
    key: Key,
    kept: Kept,
    bytes: usize,
    used: bool,
}

#[derive(Clone)]
enum Kept {
    Page(Arc<PageData>),
    /// The index of a whole block.
    Index(Arc<BlockIndex>),
}

impl Default for PageCache {
    fn default() -> Self {
        PageCache::new(64 * 1024 * 1024)
    }
}

impl PageCache {
    /// Keeps pages of up to `bytes` altogether.
    pub fn new(bytes: usize) -> Self {
        PageCache { bound: bytes, pages: Mutex::default(), files: Mutex::default() }
    }

    /// Bytes of memory that the pages take now.
    pub fn memory(&self) -> usize {
        self.pages.lock().bytes
    }

    pub(super) fn get(&self, key: Key) -> Option<Arc<PageData>> {
        match self.pages.lock().get(key)? {
            Kept::Page(page) => Some(page.clone()),
            Kept::Index(_) => None,
        }
    }

    pub(super) fn index(&self, key: Key) -> Option<Arc<BlockIndex>> {
        match self.pages.lock().get(key)? {
            Kept::Index(index) => Some(index.clone()),
            Kept::Page(_) => None,
        }
    }

    pub(super) fn put(&self, key: Key, page: Arc<PageData>) {
        self.keep(key, page.memory(), Kept::Page(page));
    }

    pub(super) fn put_index(&self, key: Key, index: Arc<BlockIndex>) {
        self.keep(key, index.memory(), Kept::Index(index));
    }

    fn keep(&self, key: Key, bytes: usize, kept: Kept) {
        if bytes > self.bound {
            return;
        }
        let mut pages = self.pages.lock();
        if pages.places.contains_key(&key) {
            return;
        }
        while pages.bytes + bytes > self.bound {
            pages.evict();
        }
        let at = pages.slots.len();
        pages.slots.push(Slot { key, kept, bytes, used: false });
        pages.places.insert(key, at);
        pages.bytes += bytes;
    }

    /// The open file with this id; `open` is called when it is not at hand.
    pub(super) fn file(
        &self,
        id: u64,
        open: impl FnOnce() -> io::Result<Arc<dyn File>>,
    ) -> io::Result<Arc<dyn File>> {
        if let Some(file) = self.files.lock().get(&id) {
            return Ok(file.clone());
        }
        let file = open()?;
        let mut files = self.files.lock();
        if files.len() >= FILES {
            files.clear();
        }
        files.insert(id, file.clone());
        Ok(file)
    }

    pub(super) fn forget_file(&self, id: u64) {
        self.files.lock().remove(&id);
    }
}

impl Pages {
    fn get(&mut self, key: Key) -> Option<&Kept> {
        let slot = &mut self.slots[*self.places.get(&key)?];
        slot.used = true;
        Some(&slot.kept)
    }

    fn evict(&mut self) {
        while self.slots.get(self.hand).is_some_and(|s| s.used) {
            self.slots[self.hand].used = false;
            self.hand += 1;
        }
        if self.hand >= self.slots.len() {
            self.hand = 0;
            return;
        }
        let gone = self.slots.swap_remove(self.hand);
        self.places.remove(&gone.key);
        self.bytes -= gone.bytes;
        if let Some(moved) = self.slots.get(self.hand) {
            self.places.insert(moved.key, self.hand);
        }
        self.hand += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    #[test]
    fn bounded_and_kind_to_what_is_used() {
        let page = || {
            let mut page = PageData::with_capacity(1000, 4);
            page.push(&Record { time: 1, sequence: 1, subject: b"a", header: b"", payload: &[0; 900] });
            Arc::new(page)
        };
        let cache = PageCache::new(10 * page().memory());
        cache.put((7, 0), page());
        for n in 0..1000 {
            assert!(cache.get((7, 0)).is_some(), "used all the time");
            cache.put((1, n), page());
            assert!(cache.memory() <= 10 * page().memory());
        }
        assert!((0..990).all(|n| cache.get((1, n)).is_none() || n > 900));
        assert!((0..1000).filter(|&n| cache.get((1, n)).is_some()).count() >= 8);
    }
}
