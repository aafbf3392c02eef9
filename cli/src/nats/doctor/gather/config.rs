//! A configuration file, read as the server reads it, and the disk it would store on.

use std::path::{Path, PathBuf};

use daemon_config::Options;

use super::Gathered;
use crate::nats::doctor::snapshot::{Config, Disk};

pub fn read(file: &str, gathered: &mut Gathered) {
    let read = |path: &str| {
        std::fs::read(path).map_err(|e| schemas::go::os_error::path_text("open", Path::new(path), &e))
    };
    let loaded = daemon_config::load(file, &read, &|name: &str| std::env::var(name).ok());
    gathered.snapshot.config = Some(of(file, loaded));
}

pub fn of(file: &str, loaded: Result<daemon_config::Loaded, daemon_config::Error>) -> Config {
    let file = file.to_string();
    match loaded {
        Ok(loaded) => {
            let warnings = loaded.warnings.0.iter().map(ToString::to_string).collect();
            let disk = disk(&loaded.options);
            // What only shows when all options stand together, as the server looks at them when it starts.
            let errors =
                loaded.options.check_start().err().map(|error| error.to_string()).into_iter().collect();
            Config { file, options: Some(Box::new(loaded.options)), errors, warnings, disk }
        }
        Err(error) => {
            let all: Vec<String> = error.diagnostics().iter().map(ToString::to_string).collect();
            let errors = if all.is_empty() { vec![error.to_string()] } else { all };
            Config { file, options: None, errors, warnings: vec![], disk: None }
        }
    }
}

/// The nearest directory that is there already.
fn disk(options: &Options) -> Option<Disk> {
    if !options.jetstream.enabled {
        return None;
    }
    let store = match options.files.store_dir.as_str() {
        "" => std::env::temp_dir(),
        folder => PathBuf::from(folder),
    };
    let folder = store.ancestors().find(|folder| folder.is_dir())?;
    facts(folder)
}

#[cfg(target_os = "linux")]
fn facts(folder: &Path) -> Option<Disk> {
    /// What the kernel calls a file system in memory.
    const TMPFS: u64 = 0x0102_1994;
    let space = rustix::fs::statvfs(folder).ok()?;
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    let in_memory = u64::try_from(kind).is_ok_and(|kind| kind == TMPFS);
    Some(Disk {
        path: folder.display().to_string(),
        in_memory,
        free: space.f_bavail.saturating_mul(space.f_frsize),
    })
}

#[cfg(all(unix, not(target_os = "linux")))]
fn facts(folder: &Path) -> Option<Disk> {
    let space = rustix::fs::statvfs(folder).ok()?;
    let free = space.f_bavail.saturating_mul(space.f_frsize);
    Some(Disk { path: folder.display().to_string(), in_memory: false, free })
}

#[cfg(not(unix))]
fn facts(_: &Path) -> Option<Disk> {
    None
}
