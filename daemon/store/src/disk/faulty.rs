//! A disk that keeps its word and not a bit more: what was not synced may be lost, torn or reordered by a crash, writes
//! fail when told to, space runs out, bits flip. A sync that fails fails for good, as with real systems: what it was to bring to
//! the disk is not brought there by a later one, unless it is written again. All chance comes from a seed.
//!
//! Not modelled: folders that vanish (making one is safe at once).

use super::memory::{read_from, write_into};
use super::{Disk, File, parent};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

/// A torn write stops at a multiple of this many bytes.
const SECTOR: usize = 512;

/// How a crash treats what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crash {
    /// The process died, the machine lives: nothing is lost.
    Kill,
    /// The machine died: all of it is lost.
    PowerLoseAll,
    /// The machine died: each write and each name may be kept, lost, or (a write) torn.
    Power,
}

/// See the module's introduction. Clones share the disk.
#[derive(Clone, Default)]
pub struct FaultyDisk(Arc<Mutex<State>>);

#[derive(Default, Clone)]
struct State {
    inodes: Vec<Inode>,
    names: BTreeMap<String, usize>,
    safe_names: BTreeMap<String, usize>,
    pending_names: Vec<NameChange>,
    folders: BTreeSet<String>,
    /// Writes and syncs left before they fail, and how.
    fuse: Option<(u64, io::ErrorKind)>,
    /// Bytes that all files together may have.
    capacity: Option<u64>,
    /// Syncs that were done, of files and of folders.
    syncs: u64,
}

#[derive(Default, Clone)]
struct Inode {
    now: Vec<u8>,
    safe: Vec<u8>,
    pending: Vec<Change>,
    /// Writes that a sync failed to bring to the disk: seen by whoever reads, lost or not by a crash, and no business of any
    /// later sync.
    doomed: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(u64, Vec<u8>),
    Length(u64),
}

#[derive(Clone)]
enum NameChange {
    Set(String, usize),
    Move(String, String, usize),
    MoveFolder(String, String),
    Gone(String),
}

impl NameChange {
    fn folders(&self) -> [&str; 2] {
        match self {
            NameChange::Set(p, _) | NameChange::Gone(p) => [parent(p), parent(p)],
            NameChange::Move(from, to, _) | NameChange::MoveFolder(from, to) => [parent(from), parent(to)],
        }
    }

    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            NameChange::Set(path, inode) => drop(names.insert(path.clone(), *inode)),
            NameChange::Gone(path) => drop(names.remove(path)),
            NameChange::Move(from, to, inode) => {
                names.remove(from);
                names.insert(to.clone(), *inode);
            }
            NameChange::MoveFolder(from, to) => {
                let inside: Vec<String> =
                    names.keys().filter(|p| moved(p, from, to).is_some()).cloned().collect();
                for path in inside {
                    if let (Some(inode), Some(path)) = (names.remove(&path), moved(&path, from, to)) {
                        names.insert(path, inode);
                    }
                }
            }
        }
    }

    /// The change as it is after a folder got another name.
    fn follow(self, from: &str, to: &str) -> NameChange {
        let there = |p: String| moved(&p, from, to).unwrap_or(p);
        match self {
            NameChange::Set(p, inode) => NameChange::Set(there(p), inode),
            NameChange::Gone(p) => NameChange::Gone(there(p)),
            NameChange::Move(a, b, inode) => NameChange::Move(there(a), there(b), inode),
            folder @ NameChange::MoveFolder(..) => folder,
        }
    }
}

/// Where a path is after the folder `from` became `to`; `None` when it is not inside.
fn moved(path: &str, from: &str, to: &str) -> Option<String> {
    let rest = path.strip_prefix(from)?.strip_prefix('/')?;
    Some(format!("{to}/{rest}"))
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>, part: usize) {
        match self {
            Change::Write(offset, data) => write_into(bytes, &data[..part.min(data.len())], *offset),
            Change::Length(len) => bytes.resize(*len as usize, 0),
        }
    }
}

impl Change {
    /// What is left of an earlier write to come to the disk when this later one has come there.
    fn outside(self, later: &Change) -> Vec<Change> {
        let Change::Write(start, mut data) = self else { return vec![self] };
        let (from, to) = match later {
            Change::Write(offset, bytes) => (*offset, offset + bytes.len() as u64),
            Change::Length(len) => (*len, u64::MAX),
        };
        let end = start + data.len() as u64;
        let behind = match to < end {
            true => data.split_off(to.saturating_sub(start) as usize),
            false => Vec::new(),
        };
        data.truncate(from.saturating_sub(start) as usize);
        let parts = [Change::Write(start, data), Change::Write(to.max(start), behind)];
        parts.into_iter().filter(|part| matches!(part, Change::Write(_, data) if !data.is_empty())).collect()
    }
}

impl FaultyDisk {
    /// What is found after a crash. The disk itself is left as it was, so one history can be cut at many places.
    pub fn crash(&self, crash: Crash, seed: u64) -> FaultyDisk {
        let mut state = self.0.lock().clone();
        let mut chance = Chance(seed | 1);
        state.fuse = None;
        if crash != Crash::Kill {
            for inode in &mut state.inodes {
                let pending = std::mem::take(&mut inode.pending);
                for change in std::mem::take(&mut inode.doomed).into_iter().chain(pending) {
                    match (crash, chance.below(4)) {
                        (Crash::Power, 0 | 1) => change.apply(&mut inode.safe, usize::MAX),
                        (Crash::Power, 2) => {
                            let Change::Write(_, data) = &change else { continue };
                            let sectors = data.len() / SECTOR + 1;
                            change.apply(&mut inode.safe, chance.below(sectors as u64) as usize * SECTOR);
                        }
                        _ => {}
                    }
                }
                inode.now = inode.safe.clone();
            }
            for change in std::mem::take(&mut state.pending_names) {
                if crash == Crash::Power && chance.below(2) == 0 {
                    change.apply(&mut state.safe_names);
                }
            }
            // A folder's move carries its files with it even when it was not kept: both names lead to folders.
            state.folders.extend(state.safe_names.keys().map(|p| parent(p).to_string()).collect::<Vec<_>>());
            state.names = state.safe_names.clone();
        }
        FaultyDisk(Arc::new(Mutex::new(state)))
    }

    /// Lets `count` more writes and syncs succeed; those after them fail with `kind` until [`FaultyDisk::mend`].
    pub fn fail_after(&self, count: u64, kind: io::ErrorKind) {
        self.0.lock().fuse = Some((count, kind));
    }

    /// Bounds the bytes of all files together; writes beyond fail with `StorageFull`.
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.0.lock().capacity = bytes;
    }

    /// Ends [`FaultyDisk::fail_after`].
    pub fn mend(&self) {
        self.0.lock().fuse = None;
    }

    /// Damages what is stored: flips bits of one byte. False when there is no such byte.
    pub fn damage(&self, path: &str, offset: u64, mask: u8) -> bool {
        let mut state = self.0.lock();
        let Some(&inode) = state.names.get(path) else { return false };
        let inode = &mut state.inodes[inode];
        for bytes in [&mut inode.now, &mut inode.safe] {
            match bytes.get_mut(offset as usize) {
                Some(byte) => *byte ^= mask,
                None => return false,
            }
        }
        true
    }

    /// How many syncs were done, of files and of folders.
    pub fn syncs(&self) -> u64 {
        self.0.lock().syncs
    }

    /// All files, with their lengths.
    pub fn files(&self) -> Vec<(String, u64)> {
        let state = self.0.lock();
        state.names.iter().map(|(p, &i)| (p.clone(), state.inodes[i].now.len() as u64)).collect()
    }
}

impl State {
    /// Counts one write or sync against the fuse.
    fn burn(&mut self) -> io::Result<()> {
        match &mut self.fuse {
            Some((0, kind)) => Err((*kind).into()),
            Some((left, _)) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn change_name(&mut self, change: NameChange) {
        change.apply(&mut self.names);
        self.pending_names.push(change);
    }

    fn room_for(&self, inode: usize, end: u64) -> io::Result<()> {
        let Some(capacity) = self.capacity else { return Ok(()) };
        let others = self.names.values().filter(|&&i| i != inode).map(|&i| self.inodes[i].now.len() as u64);
        let own = (self.inodes[inode].now.len() as u64).max(end);
        if others.sum::<u64>() + own > capacity { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }
}

/// Chance out of a seed (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % n.max(1)
    }
}

fn not_found() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl Disk for FaultyDisk {
    fn open(&self, path: &str) -> io::Result<Arc<dyn File>> {
        let inode = *self.0.lock().names.get(path).ok_or_else(not_found)?;
        Ok(Arc::new(FaultyFile { disk: self.clone(), inode }))
    }

    fn create(&self, path: &str) -> io::Result<Arc<dyn File>> {
        if let Ok(file) = self.open(path) {
            return Ok(file);
        }
        let mut state = self.0.lock();
        if !parent(path).is_empty() && !state.folders.contains(parent(path)) {
            return Err(not_found());
        }
        state.burn()?;
        let inode = state.inodes.len();
        state.inodes.push(Inode::default());
        state.change_name(NameChange::Set(path.into(), inode));
        drop(state);
        Ok(Arc::new(FaultyFile { disk: self.clone(), inode }))
    }

    fn create_dir(&self, path: &str) -> io::Result<()> {
        let mut state = self.0.lock();
        let mut at = path;
        while !at.is_empty() {
            state.folders.insert(at.into());
            at = parent(at);
        }
        Ok(())
    }

    fn list(&self, path: &str) -> io::Result<Vec<(String, bool)>> {
        let state = self.0.lock();
        if !path.is_empty() && !state.folders.contains(path) {
            return Err(not_found());
        }
        let files = state.names.keys().map(|p| (p, false));
        let all = files.chain(state.folders.iter().map(|p| (p, true)));
        let here = all.filter(|(p, _)| parent(p) == path);
        let name = |p: &String| p.rsplit('/').next().unwrap_or_default().to_string();
        let mut names: Vec<_> = here.map(|(p, folder)| (name(p), folder)).collect();
        names.sort();
        Ok(names)
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.0.lock();
        state.burn()?;
        if let Some(&inode) = state.names.get(from) {
            state.change_name(NameChange::Move(from.into(), to.into(), inode));
            return Ok(());
        }
        if !state.folders.remove(from) {
            return Err(not_found());
        }
        state.folders.insert(to.into());
        let inside: Vec<_> = state.folders.iter().filter(|p| moved(p, from, to).is_some()).cloned().collect();
        for path in inside {
            state.folders.remove(&path);
            state.folders.extend(moved(&path, from, to));
        }
        state.change_name(NameChange::MoveFolder(from.into(), to.into()));
        Ok(())
    }

    fn remove(&self, path: &str) -> io::Result<()> {
        let mut state = self.0.lock();
        state.names.get(path).ok_or_else(not_found)?;
        state.burn()?;
        state.change_name(NameChange::Gone(path.into()));
        Ok(())
    }

    fn remove_dir(&self, path: &str) -> io::Result<()> {
        let mut state = self.0.lock();
        let filled = state.names.keys().chain(&state.folders).any(|p| parent(p) == path);
        match state.folders.contains(path) {
            true if filled => Err(io::ErrorKind::DirectoryNotEmpty.into()),
            true => {
                state.burn()?;
                state.folders.remove(path);
                Ok(())
            }
            false => Err(not_found()),
        }
    }

    fn sync_dir(&self, path: &str) -> io::Result<()> {
        let mut state = self.0.lock();
        state.burn()?;
        state.syncs += 1;
        let pending = std::mem::take(&mut state.pending_names);
        let mut elsewhere: Vec<NameChange> = Vec::new();
        for change in pending {
            if !change.folders().contains(&path) {
                elsewhere.push(change);
                continue;
            }
            change.apply(&mut state.safe_names);
            if let NameChange::MoveFolder(from, to) = &change {
                elsewhere = elsewhere.into_iter().map(|c| c.follow(from, to)).collect();
            }
        }
        state.pending_names = elsewhere;
        Ok(())
    }
}

struct FaultyFile {
    disk: FaultyDisk,
    inode: usize,
}

impl FaultyFile {
    fn change(&self, change: Change, end: u64) -> io::Result<()> {
        let mut state = self.disk.0.lock();
        state.burn()?;
        state.room_for(self.inode, end)?;
        let inode = &mut state.inodes[self.inode];
        change.apply(&mut inode.now, usize::MAX);
        inode.pending.push(change);
        Ok(())
    }
}

impl File for FaultyFile {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {
        Ok(read_from(&self.disk.0.lock().inodes[self.inode].now, buf, offset))
    }

    fn write_at(&self, data: &[u8], offset: u64) -> io::Result<()> {
        self.change(Change::Write(offset, data.to_vec()), offset + data.len() as u64)
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.disk.0.lock();
        let burnt = state.burn();
        let inode = &mut state.inodes[self.inode];
        let pending = std::mem::take(&mut inode.pending);
        if let Err(e) = burnt {
            let (writes, lengths) = pending.into_iter().partition(|c| matches!(c, Change::Write(..)));
            inode.doomed.extend::<Vec<_>>(writes);
            inode.pending = lengths;
            return Err(e);
        }
        for change in &pending {
            change.apply(&mut inode.safe, usize::MAX);
            inode.doomed =
                std::mem::take(&mut inode.doomed).into_iter().flat_map(|d| d.outside(change)).collect();
        }
        state.syncs += 1;
        Ok(())
    }

    fn len(&self) -> io::Result<u64> {
        Ok(self.disk.0.lock().inodes[self.inode].now.len() as u64)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.change(Change::Length(len), len)
    }
}
