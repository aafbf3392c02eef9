//! What a stop of the tour is.

use super::tour::Tour;
use super::typed::Typed;
use crate::failure::Outcome;

/// One thing to show. Later ones (accounts, clusters) are further implementations.
pub trait Step: Sync {
    /// A few words.
    fn title(&self) -> &'static str;

    /// What happens and why, in two or three sentences.
    fn explanation(&self) -> &'static str;

    /// What a person would type to do the same.
    fn commands(&self, tour: &Tour) -> Vec<Typed>;

    /// Does it, and fails when anything is not as it must be.
    fn run(&self, tour: &Tour) -> Outcome<Finding>;
}

/// What came back.
#[derive(Debug, Default)]
pub struct Finding {
    /// For people to read, in columns.
    pub shown: Vec<Vec<String>>,
    /// The same in a sentence.
    pub result: String,
    /// The same in a few words.
    pub brief: String,
}

impl Finding {
    /// What came out, in a sentence and in a few words.
    pub fn new(result: impl Into<String>, brief: impl Into<String>) -> Finding {
        Finding { shown: vec![], result: result.into(), brief: brief.into() }
    }

    /// Adds a row to what is shown.
    pub fn row<T: Into<String>>(mut self, cells: impl IntoIterator<Item = T>) -> Finding {
        self.shown.push(cells.into_iter().map(Into::into).collect());
        self
    }
}

/// Fails with `what` unless it `holds`.
pub fn check(holds: bool, what: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(crate::Failure::new(what())) }
}
