//! `pidfile`, `ports_file_dir`, `store_dir`: files the server leaves for others.
use super::Options;
use super::section::{Field, Report, Section, Taken};

/// Paths written by the server; empty strings are unset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// File to hold the process id.
    pub pid_file: String,
    /// Directory for the ports file.
    pub ports_file_dir: String,
    /// Directory of stored data.
    pub store_dir: String,
}

impl Files {
    /// The store directory may be named once, here or in `jetstream`.
    pub(super) fn take_store_dir(&mut self, field: &Field<'_>) -> Taken {
        if !self.store_dir.is_empty() {
            return Err(field.error("Duplicate 'store_dir' configuration"));
        }
        self.store_dir = field.string()?;
        Ok(())
    }
}

pub(crate) const SECTION: Section =
    Section { keys: &["pidfile", "pid_file", "ports_file_dir", "store_dir", "storedir"], take };

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let files = &mut options.files;
    match field.name {
        "pidfile" | "pid_file" => files.pid_file = field.string()?,
        "ports_file_dir" => files.ports_file_dir = field.string()?,
        _ => files.take_store_dir(field)?,
    }
    Ok(())
}
