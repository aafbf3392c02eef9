//! The log file: append, set aside at the size limit, keep a bounded number of old ones, survive a full disk.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use schemas::go::{os_error, quote};

use super::line::{Level, LineFormat};
use super::outage::Outage;
use super::settings::{LogError, LogSettings};
use super::text::Text;

pub(super) struct FileSink {
    path: PathBuf,
    file: File,
    size: u64,
    /// 0 for none.
    limit: u64,
    /// The size at which the next rotation is due; pushed out when one fails.
    rotate_above: u64,
    max_num: usize,
    outage: Outage,
    /// A write ended inside a line: the next one starts with a newline.
    torn: bool,
}

impl FileSink {
    /// The file of the settings, which must name one.
    pub fn open(settings: &LogSettings) -> Result<Self, LogError> {
        let path = settings.file.clone().unwrap_or_default();
        let opened =
            open_append(&path).map_err(|e| LogError::File(os_error::path_text("open", &path, &e)))?;
        let (file, size) = opened;
        let (limit, max_num) = (settings.file_size_limit, settings.file_max_num);
        Ok(FileSink {
            path,
            file,
            size,
            limit,
            rotate_above: limit,
            max_num,
            outage: Outage::default(),
            torn: false,
        })
    }

    /// Opens the path again; on an error the file in hand stays.
    pub fn reopen(&mut self) -> Result<(), String> {
        let (file, size) =
            open_append(&self.path).map_err(|e| os_error::path_text("open", &self.path, &e))?;
        (self.file, self.size, self.rotate_above, self.torn) = (file, size, self.limit, false);
        Ok(())
    }

    pub fn write<'a>(&mut self, level: Level, text: impl Into<Text<'a>>, format: &LineFormat) {
        self.write_line(&format.line(level, text, false), format);
        if self.limit > 0 && self.size > self.rotate_above {
            self.rotate(format);
        }
    }

    fn write_line(&mut self, line: &str, format: &LineFormat) {
        match self.append(line.as_bytes()) {
            Ok(()) => {
                if let Some(lost) = self.outage.over() {
                    let text = format!("Log file takes lines again, {lost} were lost");
                    let note = format.line(Level::Warn, &text, false);
                    // If this fails, the next line reports it.
                    let _ = self.append(note.as_bytes());
                }
            }
            Err(error) => {
                let name = format!("log file {}", quoted(&self.path));
                self.outage.line_lost(name, os_error::text(&error), format);
            }
        }
    }

    /// Writes all of a line, or remembers that it is torn.
    fn append(&mut self, line: &[u8]) -> io::Result<()> {
        if self.torn {
            self.file.write_all(b"\n")?;
            (self.torn, self.size) = (false, self.size + 1);
        }
        let mut rest = line;
        while !rest.is_empty() {
            match self.file.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(n) => {
                    rest = &rest[n..];
                    self.size += n as u64;
                    self.torn = !rest.is_empty();
                }
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        Ok(())
    }

    fn rotate(&mut self, format: &LineFormat) {
        let backup = backup_path(&self.path, &format.now());
        match self.set_aside(&backup) {
            Ok(()) => {
                let text = format!("Rotated log, backup saved as {}", quoted(&backup));
                self.write_line(&format.line(Level::Info, &text, false), format);
                self.purge(format);
            }
            Err(error) => {
                self.rotate_above = self.size + self.limit;
                let text = format!("Cannot rotate the log: {error}; it goes on in the same file");
                self.write_line(&format.line(Level::Error, &text, false), format);
            }
        }
    }

    /// Renames the file and begins a new one; puts the name back if that fails.
    fn set_aside(&mut self, backup: &Path) -> Result<(), String> {
        fs::rename(&self.path, backup).map_err(|e| os_error::path_text("rename", &self.path, &e))?;
        match open_append(&self.path) {
            Ok((file, size)) => {
                (self.file, self.size, self.rotate_above, self.torn) = (file, size, self.limit, false);
                Ok(())
            }
            Err(error) => {
                let _ = fs::rename(backup, &self.path);
                Err(os_error::path_text("open", &self.path, &error))
            }
        }
    }

    /// Removes the oldest backups until no more than `max_num` files are left, the current one counted.
    fn purge(&mut self, format: &LineFormat) {
        if self.max_num == 0 {
            return;
        }
        let backups = backups_of(&self.path);
        let excess = (backups.len() + 1).saturating_sub(self.max_num);
        for old in &backups[..excess.min(backups.len())] {
            let (level, text) = match fs::remove_file(old) {
                Ok(()) => (Level::Info, format!("Purged log file {}", quoted(old))),
                Err(e) => (
                    Level::Error,
                    format!("Cannot purge a log file: {}", os_error::path_text("remove", old, &e)),
                ),
            };
            self.write_line(&format.line(level, &text, false), format);
        }
    }
}

fn open_append(path: &Path) -> io::Result<(File, u64)> {
    let file = OpenOptions::new().create(true).append(true).mode(0o640).open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}

/// `name.YYYY.MM.DD.HH.MM.SS.nnnnnnnnn`, which sorts by age.
fn backup_path(path: &Path, now: &Zoned) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.{:09}", now.strftime("%Y.%m.%d.%H.%M.%S"), now.subsec_nanosecond()));
    name.into()
}

/// The backups beside a log file, oldest first; other files are not touched, whatever their name begins with.
fn backups_of(path: &Path) -> Vec<PathBuf> {
    let dir = path.parent().unwrap_or(Path::new(""));
    let listed = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    let Some(base) = path.file_name().and_then(|n| n.to_str()) else { return Vec::new() };
    let Ok(entries) = fs::read_dir(listed) else { return Vec::new() };
    let names = entries.flatten().filter_map(|e| e.file_name().into_string().ok());
    let is_backup = |n: &String| n.strip_prefix(base).and_then(|n| n.strip_prefix('.')).is_some_and(is_stamp);
    let mut found: Vec<PathBuf> = names.filter(is_backup).map(|n| dir.join(n)).collect();
    found.sort();
    found
}

/// Seven groups of digits of the widths that a backup's time has; the last may be shorter.
fn is_stamp(text: &str) -> bool {
    let widths = [4, 2, 2, 2, 2, 2];
    let groups: Vec<&str> = text.split('.').collect();
    let digits = groups.iter().all(|g| g.bytes().all(|b| b.is_ascii_digit()));
    let [head @ .., last] = &groups[..] else { return false };
    digits && head.iter().map(|g| g.len()).eq(widths) && (1..=9).contains(&last.len())
}

fn quoted(path: &Path) -> String {
    quote::quote(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(path: &Path, limit: u64, max_num: usize) -> LogSettings {
        let file = Some(path.to_owned());
        LogSettings {
            file,
            file_size_limit: limit,
            file_max_num: max_num,
            time: false,
            ..LogSettings::default()
        }
    }

    fn sink(settings: &LogSettings) -> (FileSink, LineFormat) {
        (FileSink::open(settings).unwrap(), LineFormat::new(settings))
    }

    #[test]
    fn backup_names_carry_the_time() {
        let now: Zoned = "2026-01-02T03:04:05.000000070[UTC]".parse().unwrap();
        assert_eq!(backup_path("d/n.log".as_ref(), &now), Path::new("d/n.log.2026.01.02.03.04.05.000000070"));
        let table = [
            ("2026.01.02.03.04.05.000000070", true),
            ("2026.01.02.03.04.05.07", true),
            ("2026.01.02.03.04.05", false),
            ("2026.01.02.03.04.05.", false),
            ("2026.01.02.03.04.5x.07", false),
            ("gz", false),
        ];
        for (text, expected) in table {
            assert_eq!(is_stamp(text), expected, "{text}");
        }
    }

    #[test]
    fn the_line_that_passes_the_limit_is_the_last_of_its_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("n.log");
        let settings = settings(&path, 40, 0);
        let (mut sink, format) = sink(&settings);
        sink.write(Level::Info, "short", &format);
        assert!(backups_of(&path).is_empty());
        sink.write(Level::Info, "this one is past the limit", &format);
        let [backup] = &backups_of(&path)[..] else { panic!("one backup") };
        assert!(fs::read_to_string(backup).unwrap().ends_with("past the limit\n"));
        let line =
            format.line(Level::Info, &format!("Rotated log, backup saved as {}", quoted(backup)), false);
        assert_eq!(fs::read_to_string(&path).unwrap(), line);
    }

    #[test]
    fn old_files_go_and_strangers_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("n.log");
        let strangers = ["n.log.gz", "n.logs.2020.01.01.00.00.00.1", "n.log.2020.01.01"];
        strangers.iter().for_each(|n| fs::write(dir.path().join(n), "x").unwrap());
        fs::write(dir.path().join("n.log.2020.01.01.00.00.00.1"), "x").unwrap();
        let settings = settings(&path, 1, 3);
        let (mut sink, format) = sink(&settings);
        (0..5).for_each(|i| sink.write(Level::Info, &format!("line {i}"), &format));
        let kept = backups_of(&path);
        assert_eq!(kept.len(), 2);
        assert!(fs::read_to_string(&kept[1]).unwrap().ends_with("line 4\n"));
        assert!(strangers.iter().all(|n| dir.path().join(n).exists()));
    }

    #[test]
    fn a_full_disk_drops_lines_and_the_log_resumes() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("n.log");
        let settings = settings(&path, 0, 0);
        let (mut sink, format) = sink(&settings);
        let good =
            std::mem::replace(&mut sink.file, OpenOptions::new().write(true).open("/dev/full").unwrap());
        sink.write(Level::Info, "lost", &format);
        sink.write(Level::Info, "lost too", &format);
        sink.file = good;
        sink.write(Level::Info, "back", &format);
        sink.write(Level::Info, "more", &format);
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = text.lines().map(|l| l.split_once("] ").unwrap().1).collect();
        assert_eq!(lines, ["[INF] back", "[WRN] Log file takes lines again, 2 were lost", "[INF] more"]);
    }

    #[test]
    fn a_torn_line_is_ended_before_the_next() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("n.log");
        let settings = settings(&path, 0, 0);
        let (mut sink, format) = sink(&settings);
        sink.file.write_all(b"half a li").unwrap();
        sink.torn = true;
        sink.write(Level::Info, "whole", &format);
        assert_eq!(
            fs::read_to_string(&path).unwrap(),
            format!("half a li\n{}", format.line(Level::Info, "whole", false))
        );
    }

    #[test]
    fn a_failed_rotation_goes_on_in_the_same_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("n.log");
        let settings = settings(&path, 5, 0);
        let (mut sink, format) = sink(&settings);
        let moved = dir.path().join("moved");
        fs::rename(&path, &moved).unwrap();
        sink.write(Level::Info, "past the limit", &format);
        let text = fs::read_to_string(&moved).unwrap();
        assert!(
            text.contains("past the limit\n") && text.contains("[ERR] Cannot rotate the log: rename "),
            "{text}"
        );
        assert!(!path.exists());
    }
}
