//! Files written behind the journal: begun, run and finished in steps of their own.

use super::{Shell, StreamCell};
use crate::note::{Note, Shot};
use daemon_jetstream::keep::{StreamDone, StreamJob};
use std::rc::Rc;

/// A job on its way, with the stream that it was begun for.
pub enum Errand {
    Begun(Rc<StreamCell>, StreamJob),
    Run(Rc<StreamCell>, StreamDone),
}

impl Shell {
    /// Takes what is to be written of a stream.
    pub fn begin(&self, cell: &Rc<StreamCell>, all: bool) -> Option<Errand> {
        if cell.gone.get() || cell.has_failed() {
            return None;
        }
        let mut stream = cell.stream.borrow_mut();
        let job = self.keep.begin(&mut stream, all);
        let (key, frame) = (cell.key.clone(), stream.store().last_frame());
        self.note(Note::Begun { key, frame, shot: Shot::of(&stream), now: self.now.get() });
        match job {
            Ok(job) if !job.is_empty() => Some(Errand::Begun(cell.clone(), job)),
            _ => None,
        }
    }

    /// The next step of an errand. `None`: it is done.
    pub fn go_on(&self, errand: Errand) -> Option<Errand> {
        match errand {
            Errand::Begun(cell, job) => Some(Errand::Run(cell, job.run())),
            Errand::Run(cell, done) => {
                // What went wrong stays in the journal, and is tried again.
                self.keep.finish(&mut cell.stream.borrow_mut(), done);
                None
            }
        }
    }
}
