//! Every flag of the daemon with its names and the kind of value it takes.

use super::Given;

/// Where a flag's value goes, and so what it must look like.
pub(super) enum Slot {
    /// Alone it means true; a value needs `=`.
    Bool(fn(&mut Given) -> &mut Option<bool>),
    /// A whole number, also in hexadecimal, octal or binary.
    Int(fn(&mut Given) -> &mut Option<i64>),
    /// Any text.
    Text(fn(&mut Given) -> &mut Option<String>),
}

/// One flag.
pub(super) struct Flag {
    pub names: &'static [&'static str],
    pub slot: Slot,
    /// Whether its value must not stay readable in the process list.
    pub secret: bool,
}

pub(super) fn find(name: &str) -> Option<&'static Flag> {
    FLAGS.iter().find(|flag| flag.names.contains(&name))
}

const fn bool(names: &'static [&'static str], slot: fn(&mut Given) -> &mut Option<bool>) -> Flag {
    Flag { names, slot: Slot::Bool(slot), secret: false }
}

const fn int(names: &'static [&'static str], slot: fn(&mut Given) -> &mut Option<i64>) -> Flag {
    Flag { names, slot: Slot::Int(slot), secret: false }
}

const fn text(names: &'static [&'static str], slot: fn(&mut Given) -> &mut Option<String>) -> Flag {
    Flag { names, slot: Slot::Text(slot), secret: false }
}

const fn secret(names: &'static [&'static str], slot: fn(&mut Given) -> &mut Option<String>) -> Flag {
    Flag { names, slot: Slot::Text(slot), secret: true }
}

/// A flag that the reference does not have.
pub(super) const STORE_CHECK: &str = "store-check";

pub(super) const FLAGS: &[Flag] = &[
    text(&["a", "addr", "net"], |given| &mut given.host),
    int(&["p", "port"], |given| &mut given.port),
    text(&["n", "name", "server_name"], |given| &mut given.server_name),
    text(&["P", "pid"], |given| &mut given.pid_file),
    int(&["m", "http_port"], |given| &mut given.http_port),
    int(&["ms", "https_port"], |given| &mut given.https_port),
    text(&["c", "config"], |given| &mut given.config),
    bool(&["t"], |given| &mut given.check),
    text(&["sl", "signal"], |given| &mut given.signal),
    text(&["client_advertise"], |given| &mut given.client_advertise),
    text(&["ports_file_dir"], |given| &mut given.ports_file_dir),
    text(&["l", "log"], |given| &mut given.log),
    text(&["log-format", "log_format"], |given| &mut given.log_format),
    bool(&["T", "logtime"], |given| &mut given.logtime),
    bool(&["logtime_utc"], |given| &mut given.logtime_utc),
    bool(&["s", "syslog"], |given| &mut given.syslog),
    text(&["r", "remote_syslog"], |given| &mut given.remote_syslog),
    bool(&["D", "debug"], |given| &mut given.debug),
    bool(&["V", "trace"], |given| &mut given.trace),
    bool(&["VV"], |given| &mut given.verbose_trace),
    bool(&["DV"], |given| &mut given.debug_and_trace),
    bool(&["DVV"], |given| &mut given.debug_and_verbose_trace),
    int(&["log_size_limit"], |given| &mut given.log_size_limit),
    int(&["max_traced_msg_len"], |given| &mut given.max_traced_msg_len),
    bool(&["js", "jetstream"], |given| &mut given.jetstream),
    text(&["sd", "store_dir"], |given| &mut given.store_dir),
    text(&[STORE_CHECK, "store_check"], |given| &mut given.store_check),
    secret(&["user"], |given| &mut given.user),
    secret(&["pass"], |given| &mut given.pass),
    secret(&["auth"], |given| &mut given.auth),
    bool(&["tls"], |given| &mut given.tls),
    text(&["tlscert"], |given| &mut given.tls_cert),
    text(&["tlskey"], |given| &mut given.tls_key),
    bool(&["tlsverify"], |given| &mut given.tls_verify),
    text(&["tlscacert"], |given| &mut given.tls_ca_cert),
    secret(&["routes"], |given| &mut given.routes),
    secret(&["cluster", "cluster_listen"], |given| &mut given.cluster),
    text(&["cluster_name"], |given| &mut given.cluster_name),
    text(&["cluster_advertise"], |given| &mut given.cluster_advertise),
    bool(&["no_advertise"], |given| &mut given.no_advertise),
    int(&["connect_retries"], |given| &mut given.connect_retries),
    int(&["profile"], |given| &mut given.profile),
    bool(&["h", "help"], |given| &mut given.help),
    bool(&["v", "version"], |given| &mut given.version),
    bool(&["help_tls"], |given| &mut given.help_tls),
];
