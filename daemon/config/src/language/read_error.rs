//! The words for a file that could not be read. Reads nothing itself.

use std::io::{Error, ErrorKind};

/// `open <path>: no such file or directory` and the like, as Go puts it; for those who implement
/// [`Loader`](super::Loader).
pub fn read_error(path: &str, error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => format!("open {path}: no such file or directory"),
        ErrorKind::PermissionDenied => format!("open {path}: permission denied"),
        ErrorKind::NotADirectory => format!("open {path}: not a directory"),
        // Opening a directory works, reading it does not.
        ErrorKind::IsADirectory => format!("read {path}: is a directory"),
        _ => {
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            format!("open {path}: {}", text.to_lowercase())
        }
    }
}
