//! Subject texts, one behind the other, in chunks that never move.

/// Bytes of one chunk. A text never crosses chunks.
const CHUNK: usize = 1 << 20;

/// Where a text stands: chunk, place in it, length.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text {
    chunk: u32,
    at: u32,
    len: u32,
}

#[derive(Default)]
pub(super) struct Arena {
    chunks: Vec<Vec<u8>>,
    /// Bytes of all texts, and of those that were dropped.
    used: usize,
    dropped: usize,
}

impl Arena {
    pub(super) fn add(&mut self, text: &[u8]) -> Text {
        let fits = self.chunks.last().is_some_and(|c| c.capacity() - c.len() >= text.len());
        if !fits {
            self.chunks.push(Vec::with_capacity(self.next_chunk().max(text.len())));
        }
        let chunk = self.chunks.len() - 1;
        let bytes = &mut self.chunks[chunk];
        let at = bytes.len() as u32;
        bytes.extend_from_slice(text);
        self.used += text.len();
        Text { chunk: chunk as u32, at, len: text.len() as u32 }
    }

    /// Small indexes start with small chunks: a server may hold thousands of them.
    fn next_chunk(&self) -> usize {
        self.used.clamp(256, CHUNK)
    }

    pub(super) fn get(&self, text: Text) -> &[u8] {
        &self.chunks[text.chunk as usize][text.at as usize..][..text.len as usize]
    }

    pub(super) fn drop(&mut self, text: Text) {
        self.dropped += text.len as usize;
    }

    /// More is dropped than is left, and it is worth the work.
    pub(super) fn is_sparse(&self) -> bool {
        self.dropped > CHUNK / 4 && self.dropped > self.used / 2
    }

    pub(super) fn memory(&self) -> usize {
        self.chunks.iter().map(Vec::capacity).sum()
    }
}
