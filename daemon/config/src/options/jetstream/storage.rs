//! Where streams are kept and how much room they have, once it is known what there is. Asks nobody: the numbers are
//! handed in.

use std::path::{Component, Path, PathBuf};

use super::JetStream;
use crate::options::Options;

/// Below whatever directory is configured.
const FOLDER: &str = "jetstream";
/// When nobody can say how much memory there is.
const UNKNOWN_MEMORY: i64 = 256 << 20;
/// When nobody can say how much disk there is.
const UNKNOWN_DISK: i64 = 1 << 40;

impl JetStream {
    /// Bytes that memory streams may take together; `system` is the memory of the machine.
    pub fn max_memory(&self, system: Option<u64>) -> i64 {
        of(self.max_memory_store, system, UNKNOWN_MEMORY)
    }

    /// Bytes that file streams may take together; `available` is what the disk of the store directory has left.
    pub fn max_file(&self, available: Option<u64>) -> i64 {
        of(self.max_file_store, available, UNKNOWN_DISK)
    }
}

/// Three quarters of what there is, unless a number was given.
fn of(configured: i64, there_is: Option<u64>, unknown: i64) -> i64 {
    if configured >= 0 {
        return configured;
    }
    there_is.map_or(unknown, |there_is| i64::try_from(there_is / 4 * 3).unwrap_or(i64::MAX))
}

impl Options {
    /// The directory of the store. `temp` is the system's directory for temporary files, which is used, and to be
    /// warned of, when [`Options::is_store_temporary`].
    pub fn jetstream_dir(&self, temp: &Path) -> PathBuf {
        let fixed = self.jetstream.max_memory_store > 0 && self.jetstream.max_file_store > 0;
        let dir = match (self.files.store_dir.as_str(), fixed) {
            ("", true) => temp.join(FOLDER),
            ("", false) => temp.join("nats").join(FOLDER),
            (dir, _) => Path::new(dir).join(FOLDER),
        };
        clean(&dir)
    }

    /// Whether nobody said where to keep streams.
    pub fn is_store_temporary(&self) -> bool {
        self.files.store_dir.is_empty()
    }
}

/// The shortest way to write the same path, as the path alone tells.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(cleaned.components().next_back(), Some(Component::Normal(_))) =>
            {
                cleaned.pop();
            }
            Component::ParentDir if cleaned.has_root() => {}
            other => cleaned.push(other),
        }
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_store_is_below_the_directory_given() {
        for (dir, memory, file, expected) in [
            ("", -1, -1, "/tmp/nats/jetstream"),
            ("", 1, -1, "/tmp/nats/jetstream"),
            ("", 1, 1, "/tmp/jetstream"),
            ("/data", 1, 1, "/data/jetstream"),
            ("/data/", -1, -1, "/data/jetstream"),
            ("./a//b/../c/.", -1, -1, "a/c/jetstream"),
            ("../x", -1, -1, "../x/jetstream"),
            ("/../x", -1, -1, "/x/jetstream"),
            (".", -1, -1, "jetstream"),
        ] {
            let mut options = Options::default();
            options.files.store_dir = dir.into();
            options.jetstream.max_memory_store = memory;
            options.jetstream.max_file_store = file;
            assert_eq!(options.jetstream_dir(Path::new("/tmp")), Path::new(expected), "{dir:?}");
            assert_eq!(options.is_store_temporary(), dir.is_empty());
        }
    }

    #[test]
    fn room_is_what_was_said_or_three_quarters() {
        for (configured, there_is, memory, file) in [
            (-1, Some(1000), 750, 750),
            (-7, Some(1003), 750, 750),
            (0, Some(1000), 0, 0),
            (5, Some(1), 5, 5),
            (-1, None, 256 << 20, 1 << 40),
        ] {
            let jetstream = JetStream {
                max_memory_store: configured,
                max_file_store: configured,
                ..JetStream::default()
            };
            assert_eq!(jetstream.max_memory(there_is), memory, "{configured}");
            assert_eq!(jetstream.max_file(there_is), file, "{configured}");
        }
    }
}
