//! `debug`, `trace`, `logfile`, `syslog` and their kin: what is written about the server's work, and where.
use super::Options;
use super::section::{Field, Report, Section, Taken};

/// Logging and tracing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logging {
    /// Log `[DBG]` lines.
    pub debug: bool,
    /// Log `[TRC]` lines: the raw protocol.
    pub trace: bool,
    /// Trace the system account too.
    pub trace_verbose: bool,
    /// Trace only the header part of payloads.
    pub trace_headers: bool,
    /// What a line looks like. Ours alone.
    pub format: LogFormat,
    /// Start each line with the time.
    pub logtime: bool,
    /// That time in UTC.
    pub logtime_utc: bool,
    /// Path of the log file; empty logs to standard error.
    pub logfile: String,
    /// Bytes after which the log file is rotated; 0 never.
    pub logfile_size_limit: i64,
    /// Log files kept by rotation, the current one included; 0 keeps all.
    pub logfile_max_num: i64,
    /// Log to the local syslog.
    pub syslog: bool,
    /// Log to this syslog (`udp://host:514`); empty when unset.
    pub remote_syslog: String,
    /// Printable bytes of a traced payload; 0 is unlimited.
    pub max_traced_msg_len: i64,
    /// Log every n-th failed attempt of a first connect (routes, gateways, leaf nodes).
    pub connect_error_reports: i64,
    /// Log every n-th failed attempt of a reconnect.
    pub reconnect_error_reports: i64,
}

/// What a line of the log looks like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// As the reference's.
    #[default]
    Text,
    /// A JSON object.
    Json,
}

impl std::str::FromStr for LogFormat {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word.to_ascii_lowercase().as_str() {
            "text" => Ok(LogFormat::Text),
            "json" => Ok(LogFormat::Json),
            _ => Err(format!("log format {word:?} is neither text nor json")),
        }
    }
}

impl std::fmt::Display for LogFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            LogFormat::Text => "text",
            LogFormat::Json => "json",
        })
    }
}

impl Default for Logging {
    fn default() -> Self {
        Self {
            debug: false,
            trace: false,
            trace_verbose: false,
            trace_headers: false,
            format: LogFormat::Text,
            logtime: true,
            logtime_utc: false,
            logfile: String::new(),
            logfile_size_limit: 0,
            logfile_max_num: 0,
            syslog: false,
            remote_syslog: String::new(),
            max_traced_msg_len: 0,
            connect_error_reports: 3600,
            reconnect_error_reports: 1,
        }
    }
}

pub(crate) const SECTION: Section = Section {
    keys: &[
        "debug",
        "trace",
        "trace_verbose",
        "trace_headers",
        "log_format",
        "logtime",
        "logtime_utc",
        "logfile",
        "log_file",
        "logfile_size_limit",
        "log_size_limit",
        "logfile_max_num",
        "log_max_num",
        "syslog",
        "remote_syslog",
        "max_traced_msg_len",
        "connect_error_reports",
        "reconnect_error_reports",
    ],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let logging = &mut options.logging;
    match field.name {
        "debug" => logging.debug = field.bool()?,
        "trace" => logging.trace = field.bool()?,
        "trace_verbose" => logging.trace_verbose = field.bool()?,
        "trace_headers" => logging.trace_headers = field.bool()?,
        "log_format" => {
            logging.format = field.string()?.parse().map_err(|text: String| field.error(text))?;
        }
        "logtime" => logging.logtime = field.bool()?,
        "logtime_utc" => logging.logtime_utc = field.bool()?,
        "logfile" | "log_file" => logging.logfile = field.string()?,
        "logfile_size_limit" | "log_size_limit" => logging.logfile_size_limit = field.int()?,
        "logfile_max_num" | "log_max_num" => logging.logfile_max_num = field.int()?,
        "syslog" => logging.syslog = field.bool()?,
        "remote_syslog" => logging.remote_syslog = field.string()?,
        "max_traced_msg_len" => logging.max_traced_msg_len = field.int()?,
        "connect_error_reports" => logging.connect_error_reports = field.int()?,
        _ => logging.reconnect_error_reports = field.int()?,
    }
    Ok(())
}
