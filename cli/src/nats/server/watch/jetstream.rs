//! `nats server watch jetstream`

use std::cmp::Ordering;
use std::collections::BTreeMap;

use async_nats::Message;
use schemas::monitor::ServerStatsMsg;
use schemas::monitor::jsz::MetaClusterInfo;
use schemas::monitor::listeners::JetStreamStats;

use super::live::{View, Watch, live};
use super::servers::STATSZ;
use super::{most, number, sort_name, watch};
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::human_nanos;
use crate::term::number::commas;
use crate::term::size::ibytes;

const NAMES: &[(&str, &str)] =
    &[("mem", "Memory Storage"), ("file", "File Storage"), ("assets", "HA Asset"), ("api", "API Requests")];
const HEADERS: [&str; 8] =
    ["Server", "HA Assets", "Memory", "File", "API", "API Errors", "Pending", "Snapshot Time"];

pub fn command() -> Command {
    watch("jetstream", "Watch JetStream on servers")
        .alias("js")
        .alias("jsz")
        .details("Shows what servers tell by themselves every few seconds.")
        .flag(Flag::one_of("sort", &["api", "assets", "file", "mem"], "What to sort by").default("assets"))
        .flag(number())
        .run(run)
}

struct Servers {
    sort: String,
    by: &'static str,
    /// By id; only those that keep streams.
    servers: BTreeMap<String, Server>,
}

struct Server {
    name: String,
    stats: JetStreamStats,
    meta: Option<MetaClusterInfo>,
}

fn run(call: &Call) -> Outcome {
    let by = sort_name(call, NAMES);
    let state = Servers { sort: call.text("sort").into(), by, servers: BTreeMap::new() };
    live(call, STATSZ, true, call.int("number"), state)
}

/// The group of all servers, which the counters have beside their own.
#[derive(serde::Deserialize)]
struct Counters {
    statsz: WithMeta,
}

#[derive(serde::Deserialize)]
struct WithMeta {
    jetstream: Option<Meta>,
}

#[derive(serde::Deserialize)]
struct Meta {
    meta: Option<MetaClusterInfo>,
}

impl Watch for Servers {
    fn hear(&mut self, message: &Message) {
        let Ok(told) = serde_json::from_slice::<ServerStatsMsg>(&message.payload) else { return };
        let Some(stats) = told.statsz.jetstream.and_then(|js| js.stats) else { return };
        let counters = serde_json::from_slice::<Counters>(&message.payload).ok();
        let meta = counters.and_then(|c| c.statsz.jetstream).and_then(|js| js.meta);
        self.servers.insert(told.server.id, Server { name: told.server.name, stats, meta });
    }

    fn view(&mut self) -> Option<View> {
        let mut servers: Vec<&Server> = self.servers.values().collect();
        if servers.is_empty() {
            return None;
        }
        servers.sort_by(|a, b| order(&self.sort, a, b));
        Some(View {
            title: format!("Server activity by {}", self.by),
            headers: HEADERS.map(String::from).to_vec(),
            rows: servers.iter().map(|s| row(s)).collect(),
            footer: totals(&servers),
            right: vec![],
        })
    }
}

fn order(by: &str, a: &Server, b: &Server) -> Ordering {
    let (x, y, names) = (&a.stats, &b.stats, (a.name.as_str(), b.name.as_str()));
    match by {
        "mem" => most(x.memory, y.memory, names),
        "file" => most(x.storage, y.storage, names),
        "api" => most(x.api.total, y.api.total, names),
        _ => most(x.ha_assets, y.ha_assets, names),
    }
}

fn row(server: &Server) -> Vec<String> {
    let (stats, meta) = (&server.stats, server.meta.as_ref());
    let leads = meta.is_some_and(|meta| meta.leader == server.name);
    let snapshot = meta.filter(|_| leads).and_then(|meta| meta.snapshot.as_ref());
    let taken = snapshot.filter(|s| !s.last_time.is_zero()).map(|s| {
        let ago = moment::now().unix_nanos().saturating_sub(s.last_time.unix_nanos());
        format!("{} ago ({})", human_nanos(ago), human_nanos(s.last_duration))
    });
    vec![
        server.name.clone() + if leads { "*" } else { "" },
        commas(stats.ha_assets),
        ibytes(stats.memory),
        ibytes(stats.storage),
        commas(stats.api.total),
        commas(stats.api.errors),
        meta.map_or_else(|| "0".into(), |m| pending(m.pending, m.pending_infos, m.pending_requests)),
        taken.unwrap_or_default(),
    ]
}

fn pending(all: i64, infos: i64, requests: i64) -> String {
    let mut text = commas(all);
    if infos > 0 {
        text += &format!(" / {} info", commas(infos));
    }
    if requests > 0 {
        text += &format!(" / {} req", commas(requests));
    }
    text
}

fn totals(servers: &[&Server]) -> Vec<String> {
    let sum = |of: fn(&JetStreamStats) -> u64| servers.iter().map(|s| of(&s.stats)).sum::<u64>();
    let of = |of: fn(&MetaClusterInfo) -> i64| servers.iter().filter_map(|s| s.meta.as_ref()).map(of).sum();
    vec![
        format!("Totals ({} Servers)", servers.len()),
        commas(sum(|s| s.ha_assets.max(0) as u64)),
        ibytes(sum(|s| s.memory)),
        ibytes(sum(|s| s.storage)),
        commas(sum(|s| s.api.total)),
        commas(sum(|s| s.api.errors)),
        pending(of(|m| m.pending), of(|m| m.pending_infos), of(|m| m.pending_requests)),
        String::new(),
    ]
}
