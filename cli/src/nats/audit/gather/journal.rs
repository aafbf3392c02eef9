//! What is said while gathering: kept for the archive, logged if wanted, and a bar on a terminal.

use indicatif::ProgressBar;

use crate::log;
use crate::term::progress;

/// Remarks so far.
pub struct Journal {
    text: String,
    verbose: bool,
    bar: ProgressBar,
}

impl Journal {
    pub fn new(verbose: bool) -> Journal {
        Journal { text: String::new(), verbose, bar: ProgressBar::hidden() }
    }

    /// Starts a bar of so many steps.
    pub fn expect(&mut self, steps: u64) {
        if self.verbose {
            self.bar = progress::count(steps, "Requests");
        }
    }

    /// One step is done.
    pub fn step(&self) {
        self.bar.inc(1);
    }

    /// Something happened.
    pub fn info(&mut self, text: impl Into<String>) {
        let verbose = self.verbose;
        self.say(text.into(), verbose);
    }

    /// Something is not as it should be; gathering goes on.
    pub fn error(&mut self, text: impl Into<String>) {
        self.say(text.into(), true);
    }

    fn say(&mut self, text: String, aloud: bool) {
        if aloud {
            self.bar.suspend(|| log!("{text}"));
        }
        self.text.push_str(&text);
        self.text.push('\n');
    }

    /// All of it.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
