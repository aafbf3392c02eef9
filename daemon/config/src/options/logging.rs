//! `debug`, `trace`, `logfile`, `syslog` and their kin: what is written about the server's work, and where.

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

impl Default for Logging {
    fn default() -> Self {
        Self {
            debug: false,
            trace: false,
            trace_verbose: false,
            trace_headers: false,
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
