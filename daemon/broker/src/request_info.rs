//! `Nats-Request-Info`: what a service of another account is told of whoever asks.
//!
//! The account and the round trip always; the rest only if the requesting account shares it.

use crate::account::Account;
use crate::client::Client;
use crate::realm::Names;
use daemon_wire::headers;
use schemas::advisory::ClientInfo;
use schemas::go::{self, Time};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Name of the header.
pub const REQUEST_INFO: &str = "Nats-Request-Info";
/// The end of a reply subject that says what is asked of a batch: only the original one does.
const BATCH: &[u8] = b".$FI";

/// One crossing, as far as the header depends on it.
pub(crate) struct Crossing<'a> {
    /// `None`: a part of the server.
    pub(crate) client: Option<&'a Arc<Client>>,
    /// The account that imports, and the one that exports.
    pub(crate) account: &'a Account,
    pub(crate) exporter: &'a Account,
    /// What this import says of sharing, and, behind another one, what that one said.
    pub(crate) share: bool,
    pub(crate) before: Option<bool>,
    pub(crate) reply: &'a [u8],
    pub(crate) header: &'a [u8],
}

/// Writes the header block that the request is to have.
pub(crate) fn write(c: &Crossing<'_>, names: &Names, out: &mut Vec<u8>) {
    let to_system = names.system_account.as_deref() == Some(&*c.exporter.name);
    let share = c.before.unwrap_or(c.share);
    let mut info = match c.before.and_then(|_| earlier(c.header)) {
        Some(info) => ClientInfo { service: c.account.name.clone(), ..info },
        None => ClientInfo { reply: batch(c.reply), ..of(c.client, c.account, share, names) },
    };
    if !share && (to_system || (c.before.is_some() && c.share)) {
        info.server.clone_from(&names.server);
        info.cluster.clone_from(&names.cluster);
    }
    let json = go::json::to_string(&info).expect("plain fields into memory");
    headers::replace(c.header, REQUEST_INFO, json.as_bytes(), out);
}

fn batch(reply: &[u8]) -> String {
    if reply.ends_with(BATCH) { String::from_utf8_lossy(reply).into_owned() } else { String::new() }
}

/// What an import before this one wrote.
fn earlier(header: &[u8]) -> Option<ClientInfo> {
    serde_json::from_slice(headers::get(header, REQUEST_INFO)?).ok()
}

/// What is told of a client; of a part of the server, only the account that it works for.
pub(crate) fn of(client: Option<&Arc<Client>>, account: &Account, share: bool, names: &Names) -> ClientInfo {
    let Some(client) = client else {
        return ClientInfo { account: account.name.clone(), ..ClientInfo::default() };
    };
    let own = client.account().map_or_else(|| account.name.clone(), |a| a.name.clone());
    let rtt = i64::try_from(client.rtt.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
    if !share {
        return ClientInfo { account: own, rtt, ..ClientInfo::default() };
    }
    ClientInfo {
        account: own,
        rtt,
        server: names.server.clone(),
        cluster: names.cluster.clone(),
        ..describe(client)
    }
}

/// Everything that is known of a client but where it is and how far away.
pub fn describe(client: &Client) -> ClientInfo {
    let profile = client.profile();
    let admission = client.admission();
    let admission = admission.as_deref();
    ClientInfo {
        start: Some(Time::from_unix_nanos(client.start)),
        host: profile.ip,
        id: client.cid,
        account: client.account().map_or_else(String::new, |account| account.name.clone()),
        user: profile.user,
        name: profile.name,
        lang: profile.lang,
        version: profile.version,
        jwt: admission.map_or("", |a| a.jwt()).into(),
        issuer_key: admission.map_or("", |a| a.issuer()).into(),
        name_tag: admission.map_or("", |a| &a.name_tag).into(),
        tags: admission.map_or(&[][..], |a| &a.tags).into(),
        kind: "Client".into(),
        client_type: profile.connection_type.client_type().into(),
        ..ClientInfo::default()
    }
}
