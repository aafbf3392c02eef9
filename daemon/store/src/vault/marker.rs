//! `NATTER-STORE.txt`: says to people and programs what the folder is.
//!
//! The last line is a checksum over the lines before it, so that a damaged digit is not taken for a newer format. A damaged
//! file is written anew: there is but one format so far, and the id is found in the journal, too.

use super::VaultError;
use crate::disk::{Disk, read_all, write_whole};
use crate::sum::agrees;
use std::io;
use twox_hash::XxHash3_64;

pub(crate) const FILE: &str = "NATTER-STORE.txt";
/// Newest format that is known, and the one that is written.
pub(crate) const FORMAT: u32 = 1;

/// What the file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marker {
    pub(crate) format: u32,
    /// A random number: the salt of the journal's checksums.
    pub(crate) id: u64,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Damaged,
    Marker(Marker),
}

impl Marker {
    fn text(&self) -> String {
        let lines = format!(
            "This folder is the store of a Natter server: JetStream streams and consumers.\n\
             \n\
             accounts/    one folder per account and stream: its configuration, messages and consumers\n\
             journal/     what was acknowledged last, before it moves to the folders above\n\
             quarantine/  copies of pieces that could not be read; yours to look at and to remove\n\
             trash/       removed streams and consumers on their way out\n\
             \n\
             Do not edit or move single files. With the server stopped, the whole folder may be copied.\n\
             To check it: nats-server --store-check DIR\n\
             \n\
             Format: {}\n\
             Id: {:016x}\n",
            self.format, self.id
        );
        let sum = XxHash3_64::oneshot(lines.as_bytes());
        format!("{lines}Check: {sum:016x}\n")
    }

    fn parse(text: &str) -> Option<Marker> {
        let (lines, check) = text.split_once("Check: ")?;
        let check = u64::from_str_radix(check.trim_end(), 16).ok()?;
        let value = |key: &str| lines.lines().find_map(|l| l.strip_prefix(key));
        let found = Marker {
            format: value("Format: ")?.parse().ok()?,
            id: u64::from_str_radix(value("Id: ")?, 16).ok()?,
        };
        agrees(check, XxHash3_64::oneshot(lines.as_bytes())).then_some(found)
    }
}

fn path(root: &str) -> String {
    format!("{root}/{FILE}")
}

pub(crate) fn read(disk: &dyn Disk, root: &str) -> Result<Found, VaultError> {
    let path = path(root);
    let bytes = match disk.open(&path).and_then(|f| read_all(&*f)) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(_) => return Ok(Found::Damaged),
    };
    let Some(marker) = std::str::from_utf8(&bytes).ok().and_then(Marker::parse) else {
        return Ok(Found::Damaged);
    };
    if marker.format > FORMAT {
        return Err(VaultError::Newer { path, found: marker.format, known: FORMAT });
    }
    Ok(Found::Marker(marker))
}

pub(crate) fn write(disk: &dyn Disk, root: &str, id: u64) -> io::Result<()> {
    write_whole(disk, &path(root), Marker { format: FORMAT, id }.text().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::MemoryDisk;

    #[test]
    fn written_read_damaged_newer() {
        let disk = MemoryDisk::default();
        disk.create_dir("js").unwrap();
        assert_eq!(read(&disk, "js").unwrap(), Found::Nothing);
        write(&disk, "js", 0xABC).unwrap();
        assert_eq!(read(&disk, "js").unwrap(), Found::Marker(Marker { format: 1, id: 0xABC }));
        let file = disk.open("js/NATTER-STORE.txt").unwrap();
        let good = read_all(&*file).unwrap();
        for (at, &byte) in good.iter().enumerate().take(good.len() - 1) {
            file.write_at(&[byte ^ 1], at as u64).unwrap();
            assert_eq!(read(&disk, "js").unwrap(), Found::Damaged, "byte {at}");
            file.write_at(&[byte], at as u64).unwrap();
        }
        write_whole(&disk, "js/NATTER-STORE.txt", Marker { format: 2, id: 1 }.text().as_bytes()).unwrap();
        let error = read(&disk, "js").unwrap_err().to_string();
        assert_eq!(error, "js/NATTER-STORE.txt says store format 2; this version knows formats up to 1");
    }
}
