//! A disk in memory: for memory stores and for tests that need no faults.

use super::{Disk, File, parent};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

/// Files and folders by path.
#[derive(Default)]
pub struct MemoryDisk {
    tree: Mutex<Tree>,
}

#[derive(Default)]
struct Tree {
    files: BTreeMap<String, Arc<MemoryFile>>,
    folders: BTreeSet<String>,
}

impl Tree {
    fn has_folder(&self, path: &str) -> bool {
        path.is_empty() || self.folders.contains(path)
    }
}

fn not_found() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl Disk for MemoryDisk {
    fn open(&self, path: &str) -> io::Result<Arc<dyn File>> {
        let tree = self.tree.lock();
        Ok(tree.files.get(path).ok_or_else(not_found)?.clone())
    }

    fn create(&self, path: &str) -> io::Result<Arc<dyn File>> {
        let mut tree = self.tree.lock();
        if !tree.has_folder(parent(path)) {
            return Err(not_found());
        }
        Ok(tree.files.entry(path.into()).or_default().clone())
    }

    fn create_dir(&self, path: &str) -> io::Result<()> {
        let mut tree = self.tree.lock();
        let mut at = path;
        while !at.is_empty() {
            tree.folders.insert(at.into());
            at = parent(at);
        }
        Ok(())
    }

    fn list(&self, path: &str) -> io::Result<Vec<(String, bool)>> {
        let tree = self.tree.lock();
        if !tree.has_folder(path) {
            return Err(not_found());
        }
        let files = tree.files.keys().map(|p| (p, false));
        let all = files.chain(tree.folders.iter().map(|p| (p, true)));
        let here = all.filter(|(p, _)| parent(p) == path && !p.is_empty());
        let name = |p: &String| p.rsplit('/').next().unwrap_or_default().to_string();
        let mut names: Vec<_> = here.map(|(p, folder)| (name(p), folder)).collect();
        names.sort();
        Ok(names)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut tree = self.tree.lock();
        if let Some(file) = tree.files.remove(from) {
            tree.files.insert(to.into(), file);
            return Ok(());
        }
        if !tree.folders.remove(from) {
            return Err(not_found());
        }
        tree.folders.insert(to.into());
        move_below(&mut tree, from, to);
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        self.tree.lock().files.remove(path).map(drop).ok_or_else(not_found)
    }

    fn remove_dir(&self, path: &str) -> io::Result<()> {
        let mut tree = self.tree.lock();
        let filled = tree.files.keys().chain(&tree.folders).any(|p| parent(p) == path);
        match tree.folders.contains(path) {
            true if filled => Err(io::ErrorKind::DirectoryNotEmpty.into()),
            true => {
                tree.folders.remove(path);
                Ok(())
            }
            false => Err(not_found()),
        }
    }

    fn sync_dir(&self, path: &str) -> io::Result<()> {
        if self.tree.lock().has_folder(path) { Ok(()) } else { Err(not_found()) }
    }
}

fn move_below(tree: &mut Tree, from: &str, to: &str) {
    let under = format!("{from}/");
    let moved = |p: &String| format!("{to}/{}", &p[under.len()..]);
    let files: Vec<String> = tree.files.keys().filter(|p| p.starts_with(&under)).cloned().collect();
    for path in files {
        if let Some(file) = tree.files.remove(&path) {
            tree.files.insert(moved(&path), file);
        }
    }
    let folders: Vec<String> = tree.folders.iter().filter(|p| p.starts_with(&under)).cloned().collect();
    for path in folders {
        tree.folders.remove(&path);
        tree.folders.insert(moved(&path));
    }
}

#[derive(Default)]
struct MemoryFile(Mutex<Vec<u8>>);

impl File for MemoryFile {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {
        Ok(read_from(&self.0.lock(), buf, offset))
    }

    fn write_at(&self, data: &[u8], offset: u64) -> io::Result<()> {
        write_into(&mut self.0.lock(), data, offset);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn len(&self) -> io::Result<u64> {
        Ok(self.0.lock().len() as u64)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.lock().resize(len as usize, 0);
        Ok(())
    }
}

pub(super) fn read_from(bytes: &[u8], buf: &mut [u8], offset: u64) -> usize {
    let from = bytes.len().min(offset as usize);
    let n = buf.len().min(bytes.len() - from);
    buf[..n].copy_from_slice(&bytes[from..from + n]);
    n
}

pub(super) fn write_into(bytes: &mut Vec<u8>, data: &[u8], offset: u64) {
    let (from, to) = (offset as usize, offset as usize + data.len());
    if bytes.len() < to {
        bytes.resize(to, 0);
    }
    bytes[from..to].copy_from_slice(data);
}
