//! What a message counts and what its subject is, from the index of its block: so that messages which are removed here and
//! there, as new values of old keys do, need not be read first.

use super::store::StreamStore;
use std::sync::Arc;

/// Removals that read a page each, before a block's index is worth reading.
const PATIENCE: u32 = if cfg!(test) { 2 } else { 16 };
/// The index, among the pages of a block in the cache.
const INDEX: usize = usize::MAX;

impl StreamStore {
    /// What the live message of `seq` counts; its subject goes to `removed`. `None`: its page is at hand, or must be read.
    pub(super) fn mark_of(&mut self, seq: u64) -> Option<u64> {
        let files = self.files.as_ref()?;
        let at = self.block_from(seq, self.scratch.hint.0);
        let block = self.blocks.get(at).filter(|b| b.indexed && b.holds(seq) && b.is_live(seq))?;
        let page = self.page_from(at, seq, self.scratch.hint.1);
        let (key, cache) = ((block.id, INDEX), &files.parts.cache);
        if self.scratch.of == (block.id, page) && self.scratch.page.is_some() {
            return None;
        }
        let index = match cache.index(key) {
            Some(index) => index,
            None => {
                if cache.get((block.id, page)).is_some() {
                    return None;
                }
                let block = &mut self.blocks[at];
                block.cold += 1;
                if block.cold < PATIENCE {
                    return None;
                }
                let index =
                    Arc::new(super::index_file::BlockIndex::read(&files.parts, block.file.as_ref()?)?);
                cache.put_index(key, index.clone());
                index
            }
        };
        let mark = index.find((seq - self.blocks[at].first) as u32)?;
        self.scratch.hint = (at, page);
        self.removed.clear();
        self.removed.extend_from_slice(index.subject(mark.subject as usize));
        Some(mark.counted.into())
    }
}
