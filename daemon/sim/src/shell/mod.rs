//! JetStream as the server runs it, without threads: every step that a thread of the server takes between two locks is a
//! call here, and whoever calls decides in which order they come.

mod cell;
mod commit;
mod estate;
mod files;
mod host;
mod life;
mod mail;

pub use cell::StreamCell;
pub use estate::Estate;
pub use files::Errand;
pub use host::ShellHost;
pub use life::Opening;

use crate::note::Note;
use daemon_jetstream::Now;
use daemon_jetstream::ServerLimits;
use daemon_jetstream::api::Settings;
use daemon_jetstream::keep::Keep;
use daemon_store::disk::FaultyDisk;
use daemon_store::journal::Durability;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The names of the accounts. The last one is for [`crate::feature`].
pub const ACCOUNTS: [&str; 3] = ["RED", "BLUE", "GREEN"];

pub type Notes = Rc<RefCell<Vec<Note>>>;

/// See the module's introduction.
pub struct Shell {
    pub keep: Keep,
    pub disk: FaultyDisk,
    pub durability: Durability,
    pub settings: Settings,
    pub limits: ServerLimits,
    pub now: Cell<Now>,
    pub notes: Notes,
    pub estates: Vec<Estate>,
    /// Why the last commit failed, and whether the disk was full.
    failure: RefCell<(String, bool)>,
    /// Changed since they were sealed last.
    touched: RefCell<Vec<Rc<StreamCell>>>,
    /// Sealed, and to be told when that is safe.
    waiting: RefCell<Vec<Rc<StreamCell>>>,
    /// Failed, and to be opened again.
    failed: RefCell<Vec<Rc<StreamCell>>>,
}

impl Shell {
    fn note(&self, note: Note) {
        self.notes.borrow_mut().push(note);
    }

    pub fn cell(&self, account: usize, name: &str) -> Option<Rc<StreamCell>> {
        self.estates[account].stream(name)
    }

    /// All streams of all accounts.
    pub fn cells(&self) -> Vec<Rc<StreamCell>> {
        self.estates.iter().flat_map(Estate::cells).collect()
    }

    /// Lets both clocks go on by `mono`, and the one on the wall jump by `jump` besides. Nanoseconds.
    pub fn pass(&self, mono: u64, jump: i64) {
        let now = self.now.get();
        self.now.set(Now { mono: now.mono + mono, wall: now.wall + mono as i64 + jump });
    }

    fn touch(&self, cell: &Rc<StreamCell>) {
        let mut touched = self.touched.borrow_mut();
        if !touched.iter().any(|c| Rc::ptr_eq(c, cell)) {
            touched.push(cell.clone());
        }
    }
}
