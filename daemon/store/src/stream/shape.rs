//! How large pages and blocks are.

/// Sizes in bytes. A page or block is closed by the record that would make it larger; a single larger record has its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub page_bytes: usize,
    pub block_bytes: usize,
}

impl Default for Shape {
    fn default() -> Self {
        Shape { page_bytes: 64 * 1024, block_bytes: 8 * 1024 * 1024 }
    }
}

impl Shape {
    /// For a stream that may hold `max_bytes` (0 or less: no bound): some eight blocks, so that space is given back in
    /// small steps.
    pub fn for_max_bytes(max_bytes: i64) -> Self {
        let whole = Shape::default();
        if max_bytes <= 0 {
            return whole;
        }
        let block_bytes = (max_bytes as u64 / 8).clamp(64 * 1024, whole.block_bytes as u64) as usize;
        Shape { page_bytes: whole.page_bytes.min(block_bytes / 4), block_bytes }
    }
}
