//! Reads a whole store without a server and names what is wrong with it.
//!
//! Every file is read: `NATTER-STORE.txt`, the journal, the ledgers and their copies, and the blocks through a function of
//! whoever keeps messages ([`BlockScan`]). Without a key, or with a wrong one, what is encrypted is checked as far as its
//! checksums go.
//!
//! Never here: repairing. Nothing is changed, not even a lock file is made.

mod blocks;
mod journal;
mod ledgers;
mod report;

pub use blocks::{BlockScan, Blocks};
pub use report::{CheckReport, Problem};

use crate::codec::KeySettings;
use crate::disk::{Disk, Lock};
use crate::vault::{FoundMarker, MARKER_FILE, VaultError, names, read_marker};
use std::io;

/// Checks the store in `root`. An error only when there is no store, a newer one, or one that a server is using; everything
/// else is in the report. `scan` checks the blocks of one stream.
pub fn check(
    disk: &dyn Disk,
    root: &str,
    key: Option<&KeySettings>,
    scan: BlockScan<'_>,
) -> Result<CheckReport, VaultError> {
    let mut report = CheckReport::default();
    let _lock = lock(disk, root)?;
    let marker = read_marker(disk, root)?;
    let path = format!("{root}/{MARKER_FILE}");
    let salt = match marker {
        FoundMarker::Marker(marker) => marker.id,
        FoundMarker::Damaged => {
            report.problems.push(Problem::new(&path, "damaged; the next start of the server writes it anew"));
            0
        }
        FoundMarker::Nothing => {
            let wrap = VaultError::io(&path);
            disk.open(&path).map_err(wrap)?;
            0
        }
    };
    let mut groups = journal::Groups::default();
    ledgers::check(disk, root, key, scan, &mut groups, &mut report)?;
    journal::check(disk, root, salt, &mut groups, &mut report)?;
    ledgers::report_lost(&groups, &mut report);
    report.quarantined =
        names(disk, &format!("{root}/quarantine"))?.into_iter().map(|(name, _)| name).collect();
    Ok(report)
}

/// Keeps servers out, if one was ever there.
fn lock(disk: &dyn Disk, root: &str) -> Result<Option<Lock>, VaultError> {
    let path = format!("{root}/lock");
    if disk.open(&path).is_err() {
        return Ok(None);
    }
    match disk.lock(&path) {
        Ok(lock) => Ok(Some(lock)),
        Err(e) if e.kind() == io::ErrorKind::WouldBlock => Err(VaultError::Locked { path }),
        // On a disk that is read-only nobody writes.
        Err(_) => Ok(None),
    }
}

#[cfg(test)]
mod tests;
