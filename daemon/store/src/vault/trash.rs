//! The way out: what is removed gets another name first, so that it goes at once and whole.

use super::{Vault, VaultError};
use crate::disk::{Disk, parent};
use std::io;

impl Vault {
    /// Removes what stands in `trash`. Takes as long as the disk does: for a thread of its own. What fails is tried again by
    /// the next call.
    pub fn empty_trash(&self) -> Result<(), VaultError> {
        let trash = format!("{}/trash", self.root);
        match remove_inside(&*self.disk, &trash) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VaultError::io(&trash)(e)),
            _ => Ok(()),
        }
    }

    /// Moves a file or a folder into `trash`, if it is there; it will not come back when this returns.
    pub(super) fn throw_away(&self, path: &str, name: &str) -> io::Result<()> {
        let to = format!("{}/trash/{name}", self.root);
        match self.disk.rename(path, &to) {
            // Never written, or moved by an earlier attempt that could not be made safe.
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            done => done?,
        }
        match self.disk.sync_dir(parent(path)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            done => done?,
        }
        self.disk.sync_dir(parent(&to))
    }
}

fn remove_inside(disk: &dyn Disk, folder: &str) -> io::Result<()> {
    for (name, is_folder) in disk.list(folder)? {
        let path = format!("{folder}/{name}");
        let removed = match is_folder {
            true => remove_inside(disk, &path).and_then(|()| disk.remove_dir(&path)),
            false => disk.remove(&path),
        };
        match removed {
            // Another call was faster.
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            done => done?,
        }
    }
    Ok(())
}
