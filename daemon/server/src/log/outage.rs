//! A sink that does not take lines: told once to stderr, counted, told again when it is over.

use std::fmt::Display;
use std::io::Write;

use super::line::{Level, LineFormat};

#[derive(Debug, Default)]
pub(super) struct Outage {
    lost: u64,
}

impl Outage {
    /// Counts one lost line; the first of a row is reported to stderr.
    pub fn line_lost(&mut self, sink: impl Display, error: impl Display, format: &LineFormat) {
        self.lost += 1;
        if self.lost == 1 {
            let text = format!("Cannot write to {sink}: {error}; log lines are dropped until it works again");
            tell(&text, format);
        }
    }

    /// The count of lines lost since the last success, once.
    pub fn over(&mut self) -> Option<u64> {
        (self.lost > 0).then(|| std::mem::take(&mut self.lost))
    }
}

/// Says it on stderr, the last resort; if that fails too, nobody is left to tell.
pub(super) fn tell(text: &str, format: &LineFormat) {
    let line = format.line(Level::Error, text, false);
    let _ = std::io::stderr().lock().write_all(line.as_bytes());
}
