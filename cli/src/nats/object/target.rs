//! Where a download goes: a file that is there whole or not at all, or a device or pipe that takes bytes as they come.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// An open target.
pub enum Target {
    /// Written beside its place and moved there at the end; removed when dropped before.
    File { part: NamedTempFile, path: PathBuf },
    /// What is there and is no file.
    Device(File),
}

impl Target {
    /// Opens what `path` stands for.
    pub fn open(path: &Path) -> io::Result<Target> {
        // A link keeps leading to the file that it leads to.
        let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let before = std::fs::metadata(&path).ok();
        if before.as_ref().is_some_and(|before| before.is_dir()) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if before.as_ref().is_some_and(|before| !before.is_file()) {
            return Ok(Target::Device(OpenOptions::new().write(true).open(&path)?));
        }
        let directory = path.parent().unwrap_or(Path::new("/"));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".nats-").suffix(".part");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let part = builder.tempfile_in(directory)?;
        if let Some(before) = before {
            part.as_file().set_permissions(before.permissions())?;
        }
        Ok(Target::File { part, path })
    }

    /// True when the bytes go where people and other programs may be reading along.
    pub fn is_device(&self) -> bool {
        matches!(self, Target::Device(_))
    }

    /// Puts a file in its place.
    pub fn finish(self) -> io::Result<()> {
        match self {
            Target::File { part, path } => part.persist(path).map(drop).map_err(|e| e.error),
            Target::Device(_) => Ok(()),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Target::File { part, .. } => part.write(bytes),
            Target::Device(device) => device.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Target::File { part, .. } => part.flush(),
            Target::Device(device) => device.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        let mut target = Target::open(&path).unwrap();
        target.write_all(b"half").unwrap();
        drop(target);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
        let mut target = Target::open(&path).unwrap();
        target.write_all(b"whole").unwrap();
        assert!(!path.exists());
        target.finish().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"whole");
        assert_eq!(Target::open(dir.path()).err().map(|e| e.kind()), Some(io::ErrorKind::IsADirectory));
    }

    #[cfg(unix)]
    #[test]
    fn what_was_there_stays_as_it_was_set_up() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let dir = tempfile::tempdir().unwrap();
        let (path, link) = (dir.path().join("file"), dir.path().join("link"));
        std::fs::write(&path, "old").unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        let mut target = Target::open(&link).unwrap();
        target.write_all(b"new").unwrap();
        target.finish().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(link.is_symlink());
        assert!(Target::open(Path::new("/dev/null")).unwrap().is_device());
    }
}
