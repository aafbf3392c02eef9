//! Writing a file so that a reader sees the old content or the new, never a part, also after a crash.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes to a temporary file beside `path` (mode 0600), syncs it, renames it, and syncs the directory.
pub fn write_atomically(path: &Path, content: &[u8]) -> io::Result<()> {
    let dir = path.parent().unwrap_or(Path::new("."));
    let base = path.file_name().unwrap_or_default().to_string_lossy();
    // tempfile creates with mode 0600 and removes the file when anything below fails.
    let mut file = tempfile::Builder::new().prefix(&format!("{base}.tmp-")).tempfile_in(dir)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    // The content has landed already; a directory that cannot be synced does not undo it.
    let _ = File::open(dir).and_then(|d| d.sync_all());
    Ok(())
}

/// Makes a directory and its parents, the new ones with mode 0700.
pub(crate) fn private_dir(dir: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// Removes a file; one that is not there is as good.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}
