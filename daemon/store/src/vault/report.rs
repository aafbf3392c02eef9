//! What opening a vault found and did.

use super::AssetName;
use crate::journal::{self, Group};

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecoveryReport {
    pub journal: journal::Report,
    /// Assets that are there.
    pub streams: usize,
    pub consumers: usize,
    /// Ledger files that could not be read.
    pub damaged: Vec<DamagedLedger>,
    /// Folders of streams that are not served because no ledger says what they are. They are left where they are.
    pub orphans: Vec<String>,
    /// Entries of the journal that belong to nobody.
    pub unknown: Vec<UnknownEntries>,
    /// Keys that were wrapped with the new configured key.
    pub rotated: usize,
    /// Assets that were not encrypted: their new pieces are, from now on.
    pub encrypted: usize,
    /// Removals that a crash had interrupted.
    pub removals: usize,
    /// Files and folders in the root that are not ours.
    pub strangers: Vec<String>,
    /// `NATTER-STORE.txt` was damaged and has been written anew.
    pub marker_renewed: bool,
}

/// A file of a ledger that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedLedger {
    pub path: String,
    /// What is wrong, with the offset.
    pub reason: String,
    /// Where a copy was put; empty when there was nothing to copy or none could be made.
    pub aside: String,
    /// The asset, when a second copy or the journal told all: nothing is lost then.
    pub saved: Option<AssetName>,
}

/// Entries of the journal that belong to nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEntries {
    pub group: Group,
    pub entries: u64,
    /// Where they were put; empty when that could not be done: they are in the journal still.
    pub aside: String,
}

impl RecoveryReport {
    /// Nothing was lost or set aside.
    pub fn is_clean(&self) -> bool {
        self.journal.damage.is_empty()
            && self.damaged.is_empty()
            && self.orphans.is_empty()
            && self.unknown.is_empty()
            && !self.marker_renewed
    }
}
