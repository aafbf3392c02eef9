//! What is damaged: remembered, told, and never removed.

use super::files::Observer;
use parking_lot::Mutex;

/// A piece of a file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    pub path: String,
    pub offset: u64,
    /// Bytes that cannot be read.
    pub bytes: u64,
    /// The messages that were in it.
    pub sequences: Vec<u64>,
}

pub(super) struct Losses {
    list: Mutex<Vec<Lost>>,
    observer: Option<Observer>,
}

impl Losses {
    pub(super) fn new(observer: Option<Observer>) -> Self {
        Losses { list: Mutex::default(), observer }
    }

    /// Takes note of a loss, unless it is known.
    pub(super) fn add(&self, lost: Lost) {
        let mut list = self.list.lock();
        if list.iter().any(|l| l.path == lost.path && l.offset == lost.offset) {
            return;
        }
        list.push(lost.clone());
        drop(list);
        if let Some(observer) = &self.observer {
            observer(&lost);
        }
    }

    pub(super) fn list(&self) -> Vec<Lost> {
        self.list.lock().clone()
    }
}

impl super::StreamStore {
    /// Everything that was found to be damaged since the stream was opened.
    pub fn lost(&self) -> Vec<Lost> {
        self.files.as_ref().map_or_else(Vec::new, |f| f.losses.list())
    }
}
