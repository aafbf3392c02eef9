//! Files and directories as the reference makes them: mode 0700 and 0600. Whoever reads one sees the old content or the
//! new, never a part.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::store::{Error, Result};

/// Makes a directory and its parents unless it is there.
pub fn make_dir(dir: &Path) -> Result<()> {
    match fs::metadata(dir) {
        Ok(meta) if meta.is_dir() => Ok(()),
        Ok(_) => Err(Error::NotADirectory(dir.to_path_buf())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut builder = fs::DirBuilder::new();
            builder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(dir).map_err(Error::io("creating", dir))
        }
        Err(error) => Err(Error::io("stat'ing", dir)(error)),
    }
}

/// Writes a file of mode 0600, making its directory.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    if let Some(dir) = path.parent() {
        make_dir(dir)?;
    }
    contexts::write_atomically(path, content).map_err(Error::io("writing", path))
}

/// Reads a whole file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(Error::io("reading", path))
}

/// Reads a file of text; one that is not UTF-8 is refused.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Error::io("reading", path))
}

/// Removes a file.
pub fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).map_err(Error::io("removing", path))
}

/// The names in a directory, sorted, each with whether it is a directory itself. A directory that is not there is empty.
pub fn entries(dir: &Path) -> Result<Vec<(String, bool)>> {
    let found = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        found => found.map_err(Error::io("reading", dir))?,
    };
    let mut out = vec![];
    for entry in found {
        let entry = entry.map_err(Error::io("reading", dir))?;
        if let Ok(name) = entry.file_name().into_string() {
            out.push((name, entry.path().is_dir()));
        }
    }
    out.sort();
    Ok(out)
}

/// All files below a directory, sorted by path. Links are not followed, so this ends.
pub fn walk(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut out = vec![];
    let mut open = vec![dir.to_path_buf()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).map_err(Error::io("reading", &dir))? {
            let entry = entry.map_err(Error::io("reading", &dir))?;
            let kind = entry.file_type().map_err(Error::io("reading", &dir))?;
            match kind.is_dir() {
                true => open.push(entry.path()),
                false => out.push(entry.path()),
            }
        }
    }
    out.sort();
    Ok(out)
}

/// `~` is the home directory, and the path becomes absolute, without `.` and `..`.
pub fn expand(path: &str) -> PathBuf {
    let path = PathBuf::from(contexts::expand_path(path));
    let path = match path.is_absolute() {
        true => path,
        false => std::env::current_dir().unwrap_or_default().join(path),
    };
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

/// The path with the home directory written as `~`, for messages.
pub fn abbreviated(path: &Path) -> String {
    let path = path.display().to_string();
    let home = std::env::var("HOME").unwrap_or_default();
    match path.strip_prefix(&home) {
        Some(rest) if !home.is_empty() => format!("~{rest}"),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_absolute_and_plain() {
        assert_eq!(expand("/a/./b/../c"), PathBuf::from("/a/c"));
        assert!(expand("x").is_absolute());
    }

    #[cfg(unix)]
    #[test]
    fn files_and_directories_are_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a/b/c");
        write(&path, b"x").unwrap();
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&dir.path().join("a"))), (0o600, 0o700));
        assert_eq!(walk(dir.path()).unwrap(), std::slice::from_ref(&path));
        assert!(matches!(make_dir(&path), Err(Error::NotADirectory(_))));
    }
}
