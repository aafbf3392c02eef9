//! One document, wherever it comes from, put where the checks look for it.

use schemas::go::Time;
use schemas::jetstream::{AccountLimits, ConsumerInfo, StreamInfo};
use schemas::monitor::{AccountDetail, AccountInfo, Connz, Jsz, StreamDetail};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::nats::doctor::snapshot::{AccountUse, Server, Snapshot, Stream};

/// Puts a document in. `from` is the server as far as it is known otherwise. False when it is none that the checks know.
pub fn put(snapshot: &mut Snapshot, from: &str, document: &Value) -> bool {
    let has = |names: &[&str]| names.iter().all(|name| document.get(name).is_some());
    if has(&["server_id", "max_payload", "in_msgs"]) {
        let name =
            document["server_name"].as_str().filter(|name| !name.is_empty()).unwrap_or(from).to_string();
        let id = document["server_id"].as_str().unwrap_or_default();
        let server = server(snapshot, from, id);
        server.name = name;
        server.varz = read(document);
    } else if has(&["num_connections", "connections"]) {
        connections(of(snapshot, from, document), document);
    } else if has(&["num_subscriptions", "max_fanout"]) {
        of(snapshot, from, document).subsz = read(document);
    } else if has(&["account_detail"]) {
        of(snapshot, from, document).accountz.extend(read::<AccountInfo>(&document["account_detail"]));
    } else if has(&["account_name", "complete", "jetstream_enabled"]) {
        server(snapshot, from, "").accountz.extend(read::<AccountInfo>(document));
    } else if has(&["api", "config"]) && document["config"].get("max_memory").is_some() {
        let Some(jsz) = read::<Jsz>(document) else { return false };
        let name = of(snapshot, from, document).name.clone();
        jsz.account_details.iter().for_each(|account| account_detail(snapshot, &name, account));
        of(snapshot, from, document).jsz = Some(Jsz { account_details: vec![], ..jsz });
    } else if has(&["status"])
        && ["ok", "unavailable", "error"].contains(&document["status"].as_str().unwrap_or_default())
    {
        server(snapshot, from, "").healthz = read(document);
    } else if has(&["name", "state", "created"]) {
        let Some(detail) = read::<StreamDetail>(document) else { return false };
        stream(snapshot, from_detail("", &detail), false);
    } else if has(&["config", "state", "created"]) {
        let Some(info) = read::<StreamInfo>(document) else { return false };
        stream(snapshot, from_info(String::new(), info), false);
    } else if has(&["stream_name", "ack_floor"]) {
        let Some(info) = read::<ConsumerInfo>(document) else { return false };
        consumer(snapshot, info);
    } else {
        return false;
    }
    true
}

fn read<T: DeserializeOwned>(document: &Value) -> Option<T> {
    T::deserialize(document).ok()
}

fn of<'s>(snapshot: &'s mut Snapshot, from: &str, document: &Value) -> &'s mut Server {
    server(snapshot, from, document["server_id"].as_str().unwrap_or_default())
}

/// The server with this id, or else of this name; a new one where there is none.
pub fn server<'s>(snapshot: &'s mut Snapshot, name: &str, id: &str) -> &'s mut Server {
    let has_id =
        |server: &Server| !id.is_empty() && server.varz.as_ref().is_some_and(|varz| varz.server_id == id);
    let servers = &mut snapshot.servers;
    let at =
        servers.iter().position(has_id).or_else(|| servers.iter().position(|server| server.name == name));
    let at = at.unwrap_or_else(|| {
        servers.push(Server { name: name.to_string(), ..Server::default() });
        servers.len() - 1
    });
    &mut servers[at]
}

/// Several pages make one list.
fn connections(server: &mut Server, document: &Value) {
    let Some(mut page) = read::<Connz>(document) else { return };
    if let Some(before) = server.connz.take() {
        let mut all = before.connections.unwrap_or_default();
        all.extend(page.connections.take().unwrap_or_default());
        page.connections = Some(all);
    }
    server.connz = Some(page);
}

fn account_detail(snapshot: &mut Snapshot, server: &str, account: &AccountDetail) {
    let limit = |reserved: u64| i64::try_from(reserved).unwrap_or(-1);
    if !snapshot.accounts.iter().any(|known| known.name == account.name) {
        let limits = AccountLimits {
            max_memory: limit(account.stats.reserved_memory),
            max_storage: limit(account.stats.reserved_storage),
            ..AccountLimits::default()
        };
        let (name, stats) = (account.name.clone(), &account.stats);
        let (memory, storage) = (stats.memory, stats.storage);
        snapshot.accounts.push(AccountUse { name, memory, storage, limits, ..AccountUse::default() });
    }
    for detail in &account.stream_detail {
        stream_detail(snapshot, &account.name, server, detail);
    }
}

/// What a server says of a stream of an account.
pub fn stream_detail(snapshot: &mut Snapshot, account: &str, server: &str, detail: &StreamDetail) {
    let leads = detail.cluster.as_ref().is_none_or(|cluster| cluster.leader == server);
    stream(snapshot, from_detail(account, detail), leads);
}

fn from_detail(account: &str, detail: &StreamDetail) -> Stream {
    let mut config = detail.config.clone().unwrap_or_default();
    config.name.clone_from(&detail.name);
    Stream {
        account: account.to_string(),
        config,
        state: detail.state.clone(),
        cluster: detail.cluster.clone(),
        mirror: detail.mirror.clone(),
        sources: detail.sources.clone(),
        consumers: detail.consumer_detail.clone(),
        ..Stream::default()
    }
}

pub fn from_info(account: String, info: StreamInfo) -> Stream {
    Stream {
        account,
        config: info.config,
        state: info.state,
        cluster: info.cluster,
        mirror: info.mirror,
        sources: info.sources,
        ..Stream::default()
    }
}

/// Adds a stream once, as its leader sees it.
fn stream(snapshot: &mut Snapshot, new: Stream, leads: bool) {
    let same = |known: &&mut Stream| known.config.name == new.config.name && known.account == new.account;
    match snapshot.streams.iter_mut().find(same) {
        Some(known) if leads => *known = new,
        Some(_) => {}
        None => snapshot.streams.push(new),
    }
}

fn consumer(snapshot: &mut Snapshot, info: ConsumerInfo) {
    let known = snapshot.streams.iter().position(|stream| stream.config.name == info.stream_name);
    let at = known.unwrap_or_else(|| {
        let mut stream = Stream::default();
        stream.config.name.clone_from(&info.stream_name);
        snapshot.streams.push(stream);
        snapshot.streams.len() - 1
    });
    let consumers = &mut snapshot.streams[at].consumers;
    if !consumers.iter().any(|known| known.name == info.name) {
        consumers.push(info);
    }
}

/// How far a clock is ahead of ours, given when we asked and when the answer came.
pub fn clock(theirs: Time, asked: Time, answered: Time) -> Option<(i64, i64)> {
    let (asked, answered) = (asked.unix_nanos(), answered.unix_nanos());
    let half = answered.saturating_sub(asked) / 2;
    (!theirs.is_zero()).then(|| (theirs.unix_nanos().saturating_sub(asked.saturating_add(half)), half))
}
