//! The fresh directory of the server's files.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::failure::{Failure, Outcome};

pub enum Place {
    /// Made by us; goes when it is dropped.
    Temporary(TempDir),
    /// Named by the user, who keeps it.
    Given(PathBuf),
}

impl Place {
    /// A new directory under the system's temporary one, or `given`, which must be new or empty.
    pub fn new(given: Option<&str>) -> Outcome<Place> {
        let Some(dir) = given else {
            let temporary = tempfile::Builder::new().prefix("nats-quickstart-").tempdir();
            return temporary.map(Place::Temporary).map_err(|e| {
                Failure::new(e).context("cannot make a temporary directory, name one with --dir")
            });
        };
        let made = std::fs::create_dir_all(dir).and_then(|()| std::fs::read_dir(dir)?.next().transpose());
        match made {
            Ok(None) => Ok(Place::Given(std::path::absolute(dir)?)),
            Ok(Some(_)) => crate::fail!("--dir {dir}: is not empty, name a new directory"),
            Err(e) => crate::fail!("--dir {dir}: {e}"),
        }
    }

    pub fn path(&self) -> &Path {
        match self {
            Place::Temporary(dir) => dir.path(),
            Place::Given(dir) => dir,
        }
    }

    pub fn log_file(&self) -> PathBuf {
        self.path().join("server.log")
    }

    /// Of the server inside this program.
    pub fn store_dir(&self) -> PathBuf {
        self.path().join("streams")
    }

    /// Removes a temporary directory, but after a failure, whose log it holds. What to say about it.
    pub fn close(&mut self, failed: bool) -> String {
        let path = self.path().to_path_buf();
        match self {
            Place::Temporary(dir) if !failed => {
                // What cannot be removed stays where such things are swept up.
                let _ = std::fs::remove_dir_all(dir.path());
                format!("Removed {}", path.display())
            }
            Place::Temporary(dir) => {
                dir.disable_cleanup(true);
                format!("Its log is in {}", path.display())
            }
            Place::Given(_) => format!("Its log and its streams are in {}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_directory_is_new_or_empty_and_stays() {
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("a/b");
        let mut place = Place::new(inner.to_str()).unwrap();
        std::fs::write(place.log_file(), "x").unwrap();
        place.close(false);
        assert!(inner.join("server.log").is_file());
        let error = Place::new(inner.to_str()).err().unwrap().message.unwrap();
        assert_eq!(error, format!("--dir {}: is not empty, name a new directory", inner.display()));
        let file = inner.join("server.log");
        assert!(Place::new(file.to_str()).is_err());
    }

    #[test]
    fn a_temporary_directory_goes_unless_it_failed() {
        for failed in [false, true] {
            let mut place = Place::new(None).unwrap();
            let path = place.path().to_path_buf();
            let said = place.close(failed);
            drop(place);
            assert_eq!(path.exists(), failed, "{said}");
            let _ = std::fs::remove_dir_all(path);
        }
    }
}
