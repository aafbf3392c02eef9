//! Where lines go.

use std::io::{self, IsTerminal, Write};

use super::file::FileSink;
use super::line::{Level, LineFormat};
use super::settings::{LogError, LogSettings};
use super::syslog::SyslogSink;
use super::text::Text;

pub(super) enum Sink {
    Stderr {
        color: bool,
    },
    File(FileSink),
    Syslog(SyslogSink),
    /// Keeps `LVL text` for tests.
    Capture(Vec<(Level, String)>),
}

impl Sink {
    pub fn open(settings: &LogSettings) -> Result<Self, LogError> {
        if settings.file.is_some() {
            return FileSink::open(settings).map(Sink::File);
        }
        if settings.remote_syslog.is_some() || settings.syslog {
            return SyslogSink::open(settings).map(Sink::Syslog);
        }
        Ok(Sink::Stderr { color: io::stderr().is_terminal() })
    }

    pub fn write<'a>(&mut self, level: Level, text: impl Into<Text<'a>>, format: &LineFormat) {
        let text = text.into();
        match self {
            Sink::Stderr { color } => {
                let line = format.line(level, text, *color);
                let _ = io::stderr().lock().write_all(line.as_bytes());
            }
            Sink::File(file) => file.write(level, text, format),
            Sink::Syslog(syslog) => syslog.write(level, text, format),
            Sink::Capture(lines) => lines.push((level, text.to_string())),
        }
    }
}
