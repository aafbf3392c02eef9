//! A configuration text and places in it. Counts columns as the reference does and draws the offending line.

use std::fmt;
use std::sync::Arc;

/// One file (or one environment variable) that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path as given or as built from an `include`.
    pub path: String,
    /// Its content.
    pub text: String,
}

/// A place in a source.
#[derive(Clone, PartialEq, Eq)]
pub struct Span {
    /// Where the text came from.
    pub source: Arc<Source>,
    /// Line, from 1.
    pub line: usize,
    /// Column as the reference counts: from 0 on the first line, from 1 on all others.
    pub column: usize,
}

impl Span {
    /// Path of the source.
    pub fn file(&self) -> &str {
        &self.source.path
    }

    /// The line itself and a caret below the column, two lines without a final line break.
    /// `None` when the line is not there or is not text.
    pub fn excerpt(&self) -> Option<String> {
        let line = self.source.text.lines().nth(self.line.checked_sub(1)?)?;
        let before = if self.line == 1 { self.column } else { self.column.saturating_sub(1) };
        let gutter = format!("{:>4} | ", self.line);
        let shown: String = line.chars().take(EXCERPT_CHARS_MAX).map(printable).collect();
        let caret = line.get(..before).map_or(0, |head| head.chars().count());
        if caret >= EXCERPT_CHARS_MAX {
            return Some(format!("{gutter}{shown}"));
        }
        Some(format!("{gutter}{shown}\n{:>4} | {}^", "", " ".repeat(caret)))
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.source.path, self.line, self.column)
    }
}

/// Control characters would move the caret or the terminal's cursor.
fn printable(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

/// Longer lines are cut in messages.
const EXCERPT_CHARS_MAX: usize = 160;
