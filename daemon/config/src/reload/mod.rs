//! What a running server must change to go from one set of options to another, and what it cannot.
//! Says what; changes nothing itself. Flags must lie over both sets.

mod change;
mod jetstream;
mod refusal;

pub use change::Change;
pub use refusal::ReloadError;

use crate::options::{HandshakeFirst, Options, Tls};

/// Everything that differs, in the order the reference applies it. An error leaves nothing half done: the
/// running options stay.
///
/// Certificates may have new content under the same names; whoever holds them reads them anew at every reload.
pub fn changes(old: &Options, new: &Options) -> Result<Vec<Change>, ReloadError> {
    new.check_start().map_err(|error| ReloadError::Invalid(error.to_string()))?;
    if let Err(error) = new.client_advertise() {
        return Err(ReloadError::Invalid(format!("invalid {error}")));
    }
    refusal::refuse(old, new)?;
    jetstream::refuse(old, new)?;
    let mut list = Vec::new();
    logging(old, new, &mut list);
    limits(old, new, &mut list);
    jetstream::changes(&old.jetstream, &new.jetstream, &mut list);
    authorization(old, new, &mut list);
    timers(old, new, &mut list);
    files(old, new, &mut list);
    tls(old.tls.as_ref(), new.tls.as_ref(), &mut list);
    identity(old, new, &mut list);
    push(&mut list, &old.console, &new.console, |_| Change::Console);
    Ok(list)
}

fn logging(old: &Options, new: &Options, list: &mut Vec<Change>) {
    let (old, new) = (&old.logging, &new.logging);
    push(list, &old.debug, &new.debug, Change::Debug);
    push(list, &old.trace, &new.trace, Change::Trace);
    push(list, &old.trace_verbose, &new.trace_verbose, Change::TraceVerbose);
    push(list, &old.trace_headers, &new.trace_headers, Change::TraceHeaders);
    push(list, &old.format, &new.format, Change::LogFormat);
    push(list, &old.logtime, &new.logtime, Change::Logtime);
    push(list, &old.logtime_utc, &new.logtime_utc, Change::LogtimeUtc);
    push(list, &old.logfile, &new.logfile, Change::Logfile);
    push(list, &old.syslog, &new.syslog, Change::Syslog);
    push(list, &old.remote_syslog, &new.remote_syslog, Change::RemoteSyslog);
    push(list, &old.max_traced_msg_len, &new.max_traced_msg_len, Change::MaxTracedMsgLen);
    push(list, &old.connect_error_reports, &new.connect_error_reports, Change::ConnectErrorReports);
    push(list, &old.reconnect_error_reports, &new.reconnect_error_reports, Change::ReconnectErrorReports);
}

fn limits(old: &Options, new: &Options, list: &mut Vec<Change>) {
    let (old, new) = (&old.limits, &new.limits);
    push(list, &old.max_connections, &new.max_connections, Change::MaxConnections);
    push(list, &old.max_control_line, &new.max_control_line, Change::MaxControlLine);
    push(list, &old.max_payload, &new.max_payload, Change::MaxPayload);
}

fn authorization(old: &Options, new: &Options, list: &mut Vec<Change>) {
    let changed = |list: &mut Vec<Change>, same: bool, change| {
        if !same {
            list.push(change);
        }
    };
    changed(list, old.nkeys().eq(new.nkeys()), Change::Nkeys);
    changed(list, old.users().eq(new.users()), Change::Users);
    let operator = |options: &Options| {
        let operator = &options.operator;
        (operator.resolver.clone(), operator.preload.clone(), operator.resolver_tls.clone())
    };
    let same = old.accounts == new.accounts
        && old.mappings == new.mappings
        && operator(old) == operator(new)
        && old.system.system_account == new.system.system_account;
    changed(list, same, Change::Accounts);
    let sentinel = &new.operator.default_sentinel;
    push(list, &old.operator.default_sentinel, sentinel, Change::DefaultSentinel);
    push(list, &old.auth_timeout(), &new.auth_timeout(), Change::AuthTimeout);
    proxies(&old.proxies.trusted, &new.proxies.trusted, list);
    let (old, new) = (&old.authorization, &new.authorization);
    push(list, &old.user, &new.user, Change::User);
    push(list, &old.password, &new.password, |_| Change::Password);
    push(list, &old.token, &new.token, |_| Change::Token);
    push(list, &old.oidc, &new.oidc, |_| Change::Oidc);
    push(list, &old.no_auth_user, &new.no_auth_user, Change::NoAuthUser);
}

/// Keys that went and keys that came, each a change of its own.
fn proxies(old: &[String], new: &[String], list: &mut Vec<Change>) {
    let without = |left: &[String], right: &[String]| -> Vec<String> {
        left.iter().filter(|key| !right.contains(key)).cloned().collect()
    };
    let (gone, come) = (without(old, new), without(new, old));
    if !gone.is_empty() {
        list.push(Change::ProxiesRemoved(gone));
    }
    if !come.is_empty() {
        list.push(Change::ProxiesAdded(come));
    }
}

fn timers(old: &Options, new: &Options, list: &mut Vec<Change>) {
    let (old, new) = (&old.keepalive, &new.keepalive);
    push(list, &old.ping_interval, &new.ping_interval, Change::PingInterval);
    push(list, &old.ping_max, &new.ping_max, Change::PingMax);
    push(list, &old.write_deadline, &new.write_deadline, Change::WriteDeadline);
    push(list, &old.no_fast_producer_stall, &new.no_fast_producer_stall, Change::NoFastProducerStall);
}

fn files(old: &Options, new: &Options, list: &mut Vec<Change>) {
    push(list, &old.files.pid_file, &new.files.pid_file, Change::PidFile);
    push(list, &old.files.ports_file_dir, &new.files.ports_file_dir, Change::PortsFileDir);
}

fn identity(old: &Options, new: &Options, list: &mut Vec<Change>) {
    push(list, &old.listen.client_advertise, &new.listen.client_advertise, Change::ClientAdvertise);
    let (old, new) = (&old.identity, &new.identity);
    push(list, &old.server_tags, &new.server_tags, Change::ServerTags);
    push(list, &old.server_metadata, &new.server_metadata, Change::ServerMetadata);
}

fn tls(old: Option<&Tls>, new: Option<&Tls>, list: &mut Vec<Change>) {
    let (Some(before), Some(after)) = (old, new) else {
        if old.is_some() != new.is_some() {
            list.push(Change::Tls(new.cloned().map(Box::new)));
        }
        return;
    };
    // Those that have a line of their own do not count as a change of certificates.
    let first: HandshakeFirst = before.handshake_first;
    let (timeout, pinned_certs) = (before.timeout, before.pinned_certs.clone());
    let plain = Tls { timeout, handshake_first: first, pinned_certs, ..after.clone() };
    if *before != plain {
        list.push(Change::Tls(Some(Box::new(after.clone()))));
    }
    push(list, &before.timeout, &after.timeout, Change::TlsTimeout);
    push(list, &before.pinned_certs, &after.pinned_certs, |pinned| Change::PinnedCerts(pinned.len()));
    push(list, &before.handshake_first, &after.handshake_first, Change::HandshakeFirst);
}

fn push<T: PartialEq + Clone>(list: &mut Vec<Change>, old: &T, new: &T, change: impl FnOnce(T) -> Change) {
    if old != new {
        list.push(change(new.clone()));
    }
}
