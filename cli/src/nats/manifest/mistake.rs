//! What is wrong with files, each with file, line and key.

use super::node::Place;
use crate::failure::{Failure, Outcome};

/// As many as are shown.
const MOST: usize = 20;

/// The mistakes of one file after the other.
#[derive(Debug, Default)]
pub struct Mistakes {
    file: String,
    found: Vec<String>,
}

impl Mistakes {
    /// What follows is about this file.
    pub fn in_file(&mut self, file: &str) {
        self.file = file.to_string();
    }

    /// `path` is the key, as `streams[0].max_age`; it may be empty.
    pub fn add(&mut self, at: Place, path: &str, what: impl std::fmt::Display) {
        let file = self.file.clone();
        self.add_in(&file, at, path, what);
    }

    pub fn add_in(&mut self, file: &str, at: Place, path: &str, what: impl std::fmt::Display) {
        let place = if at.line > 0 { format!("{file}:{}:{}", at.line, at.column) } else { file.to_string() };
        let key = if path.is_empty() { String::new() } else { format!("{path}: ") };
        self.found.push(format!("{place}: {key}{what}"));
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Fails when there are any, with all of them.
    pub fn check(self) -> Outcome {
        if self.found.is_empty() {
            return Ok(());
        }
        let more = self.found.len().saturating_sub(MOST);
        let mut lines = self.found;
        lines.truncate(MOST);
        if more > 0 {
            lines.push(format!("and {more} more"));
        }
        Err(Failure::new(lines.join("\n")))
    }
}
