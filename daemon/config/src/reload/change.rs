//! The changes a running server can make.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::options::{HandshakeFirst, JetStreamLimits, LogFormat, Tls};
use crate::{duration, size};

/// One change, with the new value. Displays as the reference logs it.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// `debug`
    Debug(bool),
    /// `trace`
    Trace(bool),
    /// `trace_verbose`
    TraceVerbose(bool),
    /// `trace_headers`
    TraceHeaders(bool),
    /// `log_format`
    LogFormat(LogFormat),
    /// `logtime`
    Logtime(bool),
    /// `logtime_utc`
    LogtimeUtc(bool),
    /// `logfile`: a path, empty for standard error.
    Logfile(String),
    /// `syslog`
    Syslog(bool),
    /// `remote_syslog`: an address, empty for none.
    RemoteSyslog(String),
    /// `max_traced_msg_len`: bytes, 0 for all.
    MaxTracedMsgLen(i64),
    /// `connect_error_reports`
    ConnectErrorReports(i64),
    /// `reconnect_error_reports`
    ReconnectErrorReports(i64),
    /// `max_connections`: clients above the limit are closed.
    MaxConnections(i64),
    /// `max_control_line`: bytes; open connections keep theirs.
    MaxControlLine(i32),
    /// `max_payload`: bytes.
    MaxPayload(i32),
    /// `jetstream`: on or off.
    JetStream(bool),
    /// `jetstream.max_memory_store`: bytes, more than before.
    MaxMemoryStore(i64),
    /// `jetstream.max_file_store`: bytes, more than before.
    MaxFileStore(i64),
    /// `jetstream.limits`: what is there already stays.
    JetStreamLimits(JetStreamLimits),
    /// `accounts`, `mappings` or where accounts come from.
    Accounts,
    /// Users with passwords, of any account: clients no longer right are closed.
    Users,
    /// Users with keys: as above.
    Nkeys,
    /// `default_sentinel`
    DefaultSentinel(String),
    /// `proxies.trusted`: keys taken away; clients that came by them are closed.
    ProxiesRemoved(Vec<String>),
    /// `proxies.trusted`: keys added.
    ProxiesAdded(Vec<String>),
    /// `authorization.user`: as above.
    User(String),
    /// `authorization.pass`: as above.
    Password,
    /// `authorization.token`: as above.
    Token,
    /// `authorization.oidc`: as above, when it is another issuer or none.
    Oidc,
    /// `console`: whoever came in by it is sent away.
    Console,
    /// `no_auth_user`; only ever removed.
    NoAuthUser(String),
    /// The effective time allowed to authenticate.
    AuthTimeout(Duration),
    /// `ping_interval`
    PingInterval(Duration),
    /// `ping_max`
    PingMax(i64),
    /// `write_deadline`
    WriteDeadline(Duration),
    /// `no_fast_producer_stall`
    NoFastProducerStall(bool),
    /// `pidfile`: a path, empty for none.
    PidFile(String),
    /// `ports_file_dir`: a path, empty for none.
    PortsFileDir(String),
    /// `tls` other than the two below; `None` turns it off.
    Tls(Option<Box<Tls>>),
    /// `tls.timeout`
    TlsTimeout(Duration),
    /// `tls.pinned_certs`: so many; clients with another certificate are closed.
    PinnedCerts(usize),
    /// `tls.handshake_first`
    HandshakeFirst(HandshakeFirst),
    /// `client_advertise`: `host:port`, empty for none.
    ClientAdvertise(String),
    /// `server_tags`
    ServerTags(Vec<String>),
    /// `server_metadata`
    ServerMetadata(BTreeMap<String, String>),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::ClientAdvertise(text) => write!(f, "Reload: client_advertise = {text}"),
            other => write!(f, "Reloaded: {}", other.what()),
        }
    }
}

impl Change {
    fn what(&self) -> String {
        match self {
            Change::Debug(on) => format!("debug = {on}"),
            Change::Trace(on) => format!("trace = {on}"),
            Change::TraceVerbose(on) => format!("trace_verbose = {on}"),
            Change::TraceHeaders(on) => format!("trace_headers = {on}"),
            Change::LogFormat(format) => format!("log_format = {format}"),
            Change::Logtime(on) => format!("logtime = {on}"),
            Change::LogtimeUtc(on) => format!("logtime_utc = {on}"),
            Change::Logfile(path) => format!("log_file = {path}"),
            Change::Syslog(on) => format!("syslog = {on}"),
            Change::RemoteSyslog(address) => format!("remote_syslog = {address}"),
            Change::MaxTracedMsgLen(bytes) => format!("max_traced_msg_len = {bytes}"),
            Change::ConnectErrorReports(number) => format!("connect_error_reports = {number}"),
            Change::ReconnectErrorReports(number) => format!("reconnect_error_reports = {number}"),
            Change::MaxConnections(number) => format!("max_connections = {number}"),
            Change::MaxControlLine(bytes) => format!("max_control_line = {bytes}"),
            Change::MaxPayload(bytes) => format!("max_payload = {bytes}"),
            Change::JetStream(_) => "JetStream".into(),
            Change::MaxMemoryStore(bytes) => format!("JetStream max_mem_store = {}", size::format(*bytes)),
            Change::MaxFileStore(bytes) => format!("JetStream max_file_store = {}", size::format(*bytes)),
            Change::JetStreamLimits(_) => "JetStream limits".into(),
            Change::Accounts => "accounts".into(),
            Change::Users | Change::NoAuthUser(_) => "authorization users".into(),
            Change::Nkeys => "authorization nkey users".into(),
            Change::DefaultSentinel(jwt) => format!("default_sentinel = {jwt}"),
            Change::ProxiesRemoved(keys) => format!("proxies trusted keys [{}] were removed", quoted(keys)),
            Change::ProxiesAdded(keys) => format!("proxies trusted keys [{}] were added", quoted(keys)),
            Change::User(_) => "authorization username".into(),
            Change::Password => "authorization password".into(),
            Change::Token => "authorization token".into(),
            Change::Oidc => "authorization oidc".into(),
            Change::Console => "console".into(),
            Change::AuthTimeout(time) => format!("authorization timeout = {}", time.as_secs_f64()),
            Change::PingInterval(time) => format!("ping_interval = {}", duration::format(*time)),
            Change::PingMax(number) => format!("ping_max = {number}"),
            Change::WriteDeadline(time) => format!("write_deadline = {}", duration::format(*time)),
            Change::NoFastProducerStall(true) => "fast producers will not be stalled".into(),
            Change::NoFastProducerStall(false) => "fast producers will be stalled".into(),
            Change::PidFile(path) => format!("pid_file = {path}"),
            Change::PortsFileDir(path) => format!("ports_file_dir = {path}"),
            Change::Tls(Some(_)) => "tls = enabled".into(),
            Change::Tls(None) => "tls = disabled".into(),
            Change::TlsTimeout(time) => format!("tls timeout = {}", time.as_secs_f64()),
            Change::PinnedCerts(number) => format!("{number} pinned_certs"),
            Change::HandshakeFirst(first) => match first {
                HandshakeFirst::No => "Client TLS handshake first: false".into(),
                HandshakeFirst::Yes => "Client TLS handshake first: true".into(),
                HandshakeFirst::Fallback(time) => {
                    format!("Client TLS handshake first: true ({})", duration::format(*time))
                }
            },
            Change::ClientAdvertise(text) => format!("client_advertise = {text}"),
            Change::ServerTags(_) => "tags".into(),
            Change::ServerMetadata(_) => "metadata".into(),
        }
    }
}

fn quoted(keys: &[String]) -> String {
    keys.iter().map(|key| format!("{key:?}")).collect::<Vec<_>>().join(" ")
}
