//! What checks remark besides their findings, for `--verbose`.

/// Remarks in the order they were made.
#[derive(Debug, Default)]
pub struct Notes(pub Vec<String>);

impl Notes {
    /// Remarks something.
    pub fn add(&mut self, note: impl Into<String>) {
        self.0.push(note.into());
    }
}
