//! What the configuration says about the log, and why a log could not be opened.

use daemon_config::options::{LogFormat, Options};
use std::path::PathBuf;

/// Where lines go and how they look. A file wins over remote syslog, that over local syslog, that over stderr.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogSettings {
    pub debug: bool,
    pub trace: bool,
    /// Each line is a JSON object (`log_format: json`).
    pub json: bool,
    /// Put date and time in front of each line (`logtime`).
    pub time: bool,
    /// In UTC instead of the local zone (`logtime_utc`).
    pub time_utc: bool,
    pub file: Option<PathBuf>,
    /// Bytes after which the file is set aside and begun anew; 0 for never.
    pub file_size_limit: u64,
    /// Files to keep, the current one included; 0 for all.
    pub file_max_num: usize,
    pub syslog: bool,
    /// `udp://host:port`, `tcp://host:port` or `unix:///path`.
    pub remote_syslog: Option<String>,
    /// The program's name in syslog lines.
    pub syslog_tag: String,
}

impl LogSettings {
    /// What the options say about the log; `program` is the name in syslog lines.
    pub fn of(options: &Options, program: &str) -> Self {
        let l = &options.logging;
        LogSettings {
            debug: l.debug,
            trace: l.trace,
            json: l.format == LogFormat::Json,
            time: l.logtime,
            time_utc: l.logtime_utc,
            file: (!l.logfile.is_empty()).then(|| l.logfile.clone().into()),
            file_size_limit: u64::try_from(l.logfile_size_limit).unwrap_or(0),
            file_max_num: usize::try_from(l.logfile_max_num).unwrap_or(0),
            syslog: l.syslog,
            remote_syslog: (!l.remote_syslog.is_empty()).then(|| l.remote_syslog.clone()),
            syslog_tag: program.into(),
        }
    }
}

impl Default for LogSettings {
    fn default() -> Self {
        LogSettings {
            debug: false,
            trace: false,
            json: false,
            time: true,
            time_utc: false,
            file: None,
            file_size_limit: 0,
            file_max_num: 0,
            syslog: false,
            remote_syslog: None,
            syslog_tag: "nats-server".to_owned(),
        }
    }
}

/// Why the log cannot be opened: fatal at start, a refusal at reload.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The operating system's words, with the path.
    #[error("error opening file: {0}")]
    File(String),
    #[error("error connecting to syslog: {0:?}")]
    Syslog(String),
    /// The scheme of `remote_syslog`; empty where it has none.
    #[error("error invalid network type: {0:?}")]
    Network(String),
}
