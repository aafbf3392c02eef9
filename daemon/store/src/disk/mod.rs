//! The narrow door to the disk: everything that the store ever reads or writes goes through these two traits.
//!
//! Three disks stand behind it: [`RealDisk`], [`MemoryDisk`], and [`FaultyDisk`], which loses, tears and damages what was
//! not synced, and fails when told to. A write counts as kept only after [`File::sync`] returned; a created, renamed or
//! removed name only after [`Disk::sync_dir`] of its folder.
//!
//! Paths are relative to the disk's root and use `/`.

mod faulty;
mod memory;
mod real;

pub use faulty::{Crash, FaultyDisk};
pub use memory::MemoryDisk;
pub use real::RealDisk;

use std::io;
use std::sync::Arc;

/// A folder tree with files.
pub trait Disk: Send + Sync {
    /// Opens a file that is there; `NotFound` when it is not.
    fn open(&self, path: &str) -> io::Result<Arc<dyn File>>;

    /// Makes an empty file, or opens it when it is there already.
    fn create(&self, path: &str) -> io::Result<Arc<dyn File>>;

    /// Makes a folder and those above it.
    fn create_dir(&self, path: &str) -> io::Result<()>;

    /// Names in a folder, sorted: (name, is a folder). `NotFound` when there is no such folder.
    fn list(&self, path: &str) -> io::Result<Vec<(String, bool)>>;

    /// Gives a file or folder another name, replacing a file of that name.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &str) -> io::Result<()>;

    /// Removes an empty folder.
    fn remove_dir(&self, path: &str) -> io::Result<()>;

    /// Makes the names in a folder safe.
    fn sync_dir(&self, path: &str) -> io::Result<()>;

    /// Locks a file, made if need be, against other servers until the lock is dropped. `WouldBlock`: another one holds it.
    /// A disk that only this process can see needs no lock.
    fn lock(&self, _path: &str) -> io::Result<Lock> {
        Ok(Box::new(()))
    }
}

/// Held as long as it lives.
pub type Lock = Box<dyn Send + Sync>;

/// An open file. Any thread may read and write at once; writes that overlap are the caller's mistake.
pub trait File: Send + Sync {
    /// Reads at `offset` until `buf` is full or the file ends; returns how much was read.
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;

    /// Writes all of `data` at `offset`, growing the file if need be.
    fn write_at(&self, data: &[u8], offset: u64) -> io::Result<()>;

    /// Returns when everything written before is on stable storage.
    fn sync(&self) -> io::Result<()>;

    /// Length in bytes.
    fn len(&self) -> io::Result<u64>;

    /// Cuts or extends (with zeros).
    fn set_len(&self, len: u64) -> io::Result<()>;

    fn is_empty(&self) -> io::Result<bool> {
        Ok(self.len()? == 0)
    }
}

/// Reads a whole file.
pub fn read_all(file: &dyn File) -> io::Result<Vec<u8>> {
    let len = usize::try_from(file.len()?).map_err(|_| io::ErrorKind::FileTooLarge)?;
    let mut bytes = vec![0; len];
    let n = file.read_at(&mut bytes, 0)?;
    bytes.truncate(n);
    Ok(bytes)
}

/// Writes a small file so that after a crash either the old or the new content is there, whole: aside, synced, renamed.
pub fn write_whole(disk: &dyn Disk, path: &str, content: &[u8]) -> io::Result<()> {
    write_copies(disk, &[path], content)
}

/// As [`write_whole`], the same content into several files of one folder.
pub fn write_copies(disk: &dyn Disk, paths: &[&str], content: &[u8]) -> io::Result<()> {
    let aside = |path: &str| format!("{path}.new");
    for path in paths {
        let file = disk.create(&aside(path))?;
        file.set_len(0)?;
        file.write_at(content, 0)?;
        file.sync()?;
    }
    for path in paths {
        disk.rename(&aside(path), path)?;
    }
    paths.first().map_or(Ok(()), |path| disk.sync_dir(parent(path)))
}

/// The folder a path stands in; empty for the root.
pub fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests;
