//! `pidfile`, `ports_file_dir`, `store_dir`: files the server leaves for others.

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
