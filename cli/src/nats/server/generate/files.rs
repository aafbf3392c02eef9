//! The files of a new directory. It appears with all of them or not at all.

use std::path::Path;

use cli_nsc::store::files;

use crate::failure::{Failure, Outcome};

/// Names in the directory with what they hold, in the order they were added.
#[derive(Default)]
pub struct Files(Vec<(&'static str, String)>);

impl Files {
    pub fn add(&mut self, name: &'static str, content: String) {
        self.0.push((name, content));
    }

    /// Makes the directory, which only its owner can read; the names of the files.
    pub fn write(&self, target: &Path) -> Outcome<Vec<&'static str>> {
        let parent = target.parent().unwrap_or(Path::new("."));
        files::make_dir(parent)?;
        let failed = |e: std::io::Error| Failure::new(format!("could not make {}: {e}", target.display()));
        let made = tempfile::Builder::new().prefix(".generate-").tempdir_in(parent).map_err(failed)?;
        for (name, content) in &self.0 {
            files::write(&made.path().join(name), content.as_bytes())?;
        }
        std::fs::rename(made.path(), target).map_err(failed)?;
        // It has another name now: there is nothing left to remove.
        let _ = made.keep();
        Ok(self.0.iter().map(|(name, _)| *name).collect())
    }
}
