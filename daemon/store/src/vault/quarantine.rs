//! Puts aside what could not be read, for people to look at.

use super::listing::flat;
use crate::disk::{Disk, parent, read_all, write_whole};
use std::io;

/// Copies a file (a small one); the path of the copy.
pub(super) fn copy(disk: &dyn Disk, root: &str, path: &str) -> io::Result<String> {
    let bytes = read_all(&*disk.open(path)?)?;
    let inside = path.strip_prefix(root).unwrap_or(path).trim_start_matches('/');
    let aside = format!("{root}/quarantine/{}.damaged", flat(inside));
    write_whole(disk, &aside, &bytes)?;
    Ok(aside)
}

/// Moves a folder that belongs to nobody out of the way; its new path.
pub(super) fn take_folder(disk: &dyn Disk, root: &str, folder: &str) -> io::Result<String> {
    let inside = folder.strip_prefix(root).unwrap_or(folder).trim_start_matches('/');
    let quarantine = format!("{root}/quarantine");
    let there = disk.list(&quarantine)?;
    let name = flat(inside);
    let free = (0u32..).map(|n| format!("{name}.{n}")).find(|name| there.iter().all(|(n, _)| n != name));
    let aside = format!("{quarantine}/{}", free.unwrap_or(name));
    disk.rename(folder, &aside)?;
    disk.sync_dir(parent(folder))?;
    disk.sync_dir(&quarantine)?;
    Ok(aside)
}
