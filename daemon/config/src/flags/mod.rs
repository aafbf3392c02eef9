//! The daemon's command line, in Go's flag style: what is accepted, what it does to the options, and the help.

mod error;
mod overlay;
mod parse;
mod signal;
mod table;
mod usage;

pub use error::FlagError;
pub use parse::{Command, parse};
pub use signal::{Signal, SignalCommand};
pub use usage::{HELP_TLS, USAGE};

/// What the command line asks for; `None` where it says nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Flags {
    /// `-c`: path of the configuration file.
    pub config_file: Option<String>,
    /// `-t`: only check it.
    pub check_config: bool,
    /// `--store-check`: read the store below this directory, say what is wrong with it, and start nothing.
    pub store_check: Option<String>,
    /// `-sl`: signal another server instead of starting.
    pub signal: Option<Signal>,
    /// Indexes of arguments that hold secrets and should be blanked in the process list; counted from 0 in the
    /// arguments given to [`parse`], which leave out the program's name.
    pub secrets: Vec<usize>,
    pub(crate) given: Given,
}

/// Values of the flags that set options.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Given {
    pub host: Option<String>,
    pub port: Option<i64>,
    pub server_name: Option<String>,
    pub pid_file: Option<String>,
    pub http_port: Option<i64>,
    pub https_port: Option<i64>,
    pub client_advertise: Option<String>,
    pub ports_file_dir: Option<String>,
    pub log: Option<String>,
    pub log_format: Option<String>,
    pub logtime: Option<bool>,
    pub logtime_utc: Option<bool>,
    pub syslog: Option<bool>,
    pub remote_syslog: Option<String>,
    pub debug: Option<bool>,
    pub trace: Option<bool>,
    pub verbose_trace: Option<bool>,
    pub debug_and_trace: Option<bool>,
    pub debug_and_verbose_trace: Option<bool>,
    pub log_size_limit: Option<i64>,
    pub max_traced_msg_len: Option<i64>,
    pub jetstream: Option<bool>,
    pub store_dir: Option<String>,
    pub store_check: Option<String>,
    pub user: Option<String>,
    pub pass: Option<String>,
    pub auth: Option<String>,
    pub tls: Option<bool>,
    pub tls_cert: Option<String>,
    pub tls_key: Option<String>,
    pub tls_verify: Option<bool>,
    pub tls_ca_cert: Option<String>,
    pub routes: Option<String>,
    pub cluster: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_advertise: Option<String>,
    pub no_advertise: Option<bool>,
    pub connect_retries: Option<i64>,
    pub profile: Option<i64>,
    pub config: Option<String>,
    pub check: Option<bool>,
    pub signal: Option<String>,
    pub version: Option<bool>,
    pub help: Option<bool>,
    pub help_tls: Option<bool>,
}
