//! From what streams took in to what is safe.

use super::{Shell, StreamCell};
use crate::note::{Note, Shot};
use daemon_jetstream::stream::Sealed;
use daemon_store::journal::{Durability, FrameNumber, JournalError};
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::{INSUFFICIENT_RESOURCES, STREAM_STORE_FAILED};
use std::rc::Rc;

impl Shell {
    /// A read is over: whatever was touched hands over its changes.
    pub fn end_read(&self) {
        let touched = std::mem::take(&mut *self.touched.borrow_mut());
        for cell in touched {
            match self.seal(&cell) {
                Sealed::Frame(_) => self.waiting.borrow_mut().push(cell),
                Sealed::Done | Sealed::Unchanged => self.on_safe(&cell),
            }
        }
    }

    pub fn has_waiting(&self) -> bool {
        !self.waiting.borrow().is_empty()
    }

    /// Makes safe whatever was handed over, and tells those who wait.
    pub fn commit_waiting(&self) {
        let waiting = std::mem::take(&mut *self.waiting.borrow_mut());
        self.commit(self.durability);
        waiting.iter().for_each(|cell| self.on_safe(cell));
    }

    /// Until nothing changes any more.
    pub fn calm(&self) {
        for _ in 0..64 {
            self.end_read();
            if !self.has_waiting() && self.touched.borrow().is_empty() {
                return;
            }
            self.commit_waiting();
        }
    }

    /// False: not everything that was handed over is as safe as it was to be.
    pub fn commit(&self, durability: Durability) -> bool {
        match self.keep.journal().commit(durability) {
            Ok(frame) if durability == Durability::Synced => self.note(Note::Synced { frame }),
            Ok(_) => {}
            Err(e) => {
                *self.failure.borrow_mut() = (e.to_string(), is_full(&e));
                return false;
            }
        }
        true
    }

    pub(super) fn seal(&self, cell: &Rc<StreamCell>) -> Sealed {
        let mut stream = cell.stream.borrow_mut();
        let sealed = stream.seal().unwrap_or(Sealed::Frame(FrameNumber::MAX));
        let frame = match sealed {
            Sealed::Unchanged => return sealed,
            Sealed::Done => None,
            Sealed::Frame(frame) => Some(frame),
        };
        let (key, shot) = (cell.key.clone(), Shot::of(&stream));
        if !cell.gone.get() && !stream.has_failed() {
            self.note(Note::Sealed { key, frame, shot });
        }
        sealed
    }

    /// Tells everybody who waited for what is safe now, or that it did not become safe.
    pub(super) fn on_safe(&self, cell: &Rc<StreamCell>) {
        if cell.gone.get() {
            return;
        }
        let mut stream = cell.stream.borrow_mut();
        let mut mail = self.estates[cell.key.0].mail.borrow_mut();
        let journal = self.keep.journal();
        let promise = cell.durability().unwrap_or(self.durability);
        let safe = journal.safe(promise);
        let failed = stream.first_failed(|f| journal.has_failed(f, promise));
        let frame = safe.min(failed.map_or(FrameNumber::MAX, |f| f - 1));
        self.note(Note::Released { key: cell.key.clone(), frame });
        stream.on_committed(frame, self.now.get(), &mut *mail);
        if failed.is_some() {
            let (text, full) = self.failure.borrow().clone();
            stream.on_failed(&text, full, &mut *mail);
            drop(stream);
            self.note(Note::Failed { key: cell.key.clone() });
            return self.reopen_later(cell);
        }
        if stream.needs_seal() || stream.is_hungry() {
            self.touch(cell);
        }
    }

    /// Makes everything safe that is in a stream now, and tells those who wait. False: it is not.
    pub(super) fn make_safe(&self, cell: &Rc<StreamCell>) -> bool {
        loop {
            let waits = matches!(self.seal(cell), Sealed::Frame(_)) || cell.stream.borrow().is_unsafe();
            if !waits {
                return true;
            }
            let committed = self.commit(cell.durability().unwrap_or(self.durability));
            self.on_safe(cell);
            if cell.gone.get() || cell.has_failed() || !committed {
                return false;
            }
        }
    }
}

impl Shell {
    /// Why what was last done to a stream did not become safe.
    pub(super) fn failure_of(&self, cell: &StreamCell) -> Option<ApiError> {
        cell.has_failed().then(|| self.failure())
    }

    /// Why the last commit failed that did.
    pub(super) fn failure(&self) -> ApiError {
        let (text, full) = &*self.failure.borrow();
        if *full { INSUFFICIENT_RESOURCES.error() } else { STREAM_STORE_FAILED.with(text) }
    }
}

fn is_full(e: &JournalError) -> bool {
    match e {
        JournalError::Write { source, .. } | JournalError::Sync { source } => {
            source.kind() == std::io::ErrorKind::StorageFull
        }
        JournalError::Full => true,
        _ => false,
    }
}
