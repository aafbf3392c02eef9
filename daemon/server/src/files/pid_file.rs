//! The pid file: this process's id in digits, without a newline. It stays behind at shutdown, as the reference's does.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use schemas::go::os_error;

/// Fatal at start; prints as the reference's log line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Could not write pidfile: {0}")]
pub struct PidFileError(String);

/// Writes or overwrites the file; readable by the owner alone.
pub fn write_pid_file(path: &Path) -> Result<(), PidFileError> {
    let fail = |operation, error| PidFileError(os_error::path_text(operation, path, &error));
    let mut options = OpenOptions::new();
    let opened = options.write(true).create(true).truncate(true).mode(0o600).open(path);
    let mut file = opened.map_err(|e| fail("open", e))?;
    file.write_all(std::process::id().to_string().as_bytes()).map_err(|e| fail("write", e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_digits_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("nats.pid");
        std::fs::write(&path, "a longer text than any process id").unwrap();
        write_pid_file(&path).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), std::process::id().to_string());
    }

    #[test]
    fn says_why_not() {
        let table = [
            ("/nope/x.pid", "Could not write pidfile: open /nope/x.pid: no such file or directory"),
            ("/", "Could not write pidfile: open /: is a directory"),
            ("/dev/full", "Could not write pidfile: write /dev/full: no space left on device"),
        ];
        for (path, text) in table {
            assert_eq!(write_pid_file(path.as_ref()).unwrap_err().to_string(), text);
        }
    }
}
