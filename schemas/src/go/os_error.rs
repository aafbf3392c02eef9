//! Operating system errors in Go's words: log lines and exit messages carry them ("no such file or directory").

use std::io;

/// The error's text as Go's `syscall.Errno` prints it; an error without a number keeps its own text.
pub fn text(error: &io::Error) -> String {
    let full = error.to_string();
    let Some(code) = error.raw_os_error() else { return full };
    let bare = full.strip_suffix(&format!(" (os error {code})")).unwrap_or(&full);
    lower_first(bare)
}

/// As Go's `*fs.PathError`: what was done, to which path, and why it failed.
pub fn path_text(operation: &str, path: &std::path::Path, error: &io::Error) -> String {
    format!("{operation} {}: {}", path.display(), text(error))
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        // An abbreviation ("RPC version wrong") stays as it is.
        (Some(_), Some(second)) if second.is_uppercase() => text.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(chars).collect(),
        (None, _) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_read_as_in_go() {
        let table = [
            (2, "no such file or directory"),
            (13, "permission denied"),
            (28, "no space left on device"),
            (98, "address already in use"),
            (111, "connection refused"),
        ];
        for (code, expected) in table {
            assert_eq!(text(&io::Error::from_raw_os_error(code)), expected);
        }
        assert_eq!(text(&io::Error::other("odd")), "odd");
    }

    #[test]
    fn names_the_path() {
        let error = io::Error::from_raw_os_error(2);
        assert_eq!(path_text("open", "/nope/x".as_ref(), &error), "open /nope/x: no such file or directory");
    }
}
