//! Files written behind the journal: begun, run and finished in steps of their own.

use super::{Shell, StreamCell};
use daemon_jetstream::keep::{StreamDone, StreamJob};
use std::rc::Rc;

/// A job on its way, with the stream that it was begun for.
pub enum Errand {
    Begun(Rc<StreamCell>, Box<StreamJob>),
    Run(Rc<StreamCell>, Box<StreamDone>),
}

impl Shell {
    /// Takes what is to be written of a stream.
    pub fn begin(&self, cell: &Rc<StreamCell>, all: bool) -> Option<Errand> {
        if cell.gone.get() || cell.has_failed() {
            return None;
        }
        // What `begin` does first anyway, so that it is noted.
        self.seal(cell);
        let job = self.keep.begin(&mut cell.stream.borrow_mut(), all);
        self.touch(cell);
        job.ok().filter(|job| !job.is_empty()).map(|job| Errand::Begun(cell.clone(), Box::new(job)))
    }

    /// The next step of an errand. `None`: it is done.
    pub fn go_on(&self, errand: Errand) -> Option<Errand> {
        match errand {
            Errand::Begun(cell, job) => Some(Errand::Run(cell, Box::new(job.run()))),
            Errand::Run(cell, done) => {
                // What went wrong stays in the journal, and is tried again.
                self.keep.finish(&mut cell.stream.borrow_mut(), *done);
                let _ = self.keep.tidy();
                None
            }
        }
    }
}
