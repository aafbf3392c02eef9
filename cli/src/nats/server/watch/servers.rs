//! `nats server watch servers`

use std::cmp::Ordering;
use std::collections::BTreeMap;

use async_nats::Message;
use schemas::monitor::{DataStats, ServerStatsMsg};

use super::live::{View, Watch, live};
use super::{most, number, sort_name, traffic, watch};
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::{commas, float};
use crate::term::size::ibytes;

const KEYS: &[&str] =
    &["conns", "cpu", "gway", "mem", "name", "recvb", "recvm", "route", "sentb", "sentm", "slow", "subs"];
const NAMES: &[(&str, &str)] = &[
    ("name", "Name"),
    ("conns", "Connections"),
    ("subs", "Subscriptions"),
    ("sentb", "Sent Bytes"),
    ("sentm", "Sent Messages"),
    ("recvb", "Received Bytes"),
    ("recvm", "Received Messages"),
    ("slow", "Slow Consumers"),
    ("route", "Routes"),
    ("gway", "Gateways"),
    ("mem", "Memory"),
    ("cpu", "CPU"),
];
const HEADERS: [&str; 11] = [
    "Server",
    "Connections",
    "Subscription",
    "Slow",
    "Memory",
    "CPU",
    "Cores",
    "Routes",
    "Gateways",
    "Sent",
    "Received",
];
/// What servers say of themselves every few seconds.
pub const STATSZ: &str = "$SYS.SERVER.*.STATSZ";

pub fn command() -> Command {
    watch("servers", "Watch the counters of servers")
        .alias("server")
        .alias("srv")
        .details("Shows what servers tell by themselves every few seconds.")
        .flag(Flag::one_of("sort", KEYS, "What to sort by").default("conns"))
        .flag(number())
        .run(run)
}

struct Servers {
    sort: String,
    by: &'static str,
    /// By id.
    servers: BTreeMap<String, ServerStatsMsg>,
}

fn run(call: &Call) -> Outcome {
    let by = sort_name(call, NAMES);
    let state = Servers { sort: call.text("sort").into(), by, servers: BTreeMap::new() };
    live(call, STATSZ, true, call.int("number"), state)
}

impl Watch for Servers {
    fn hear(&mut self, message: &Message) {
        if let Ok(stats) = serde_json::from_slice::<ServerStatsMsg>(&message.payload) {
            self.servers.insert(stats.server.id.clone(), stats);
        }
    }

    fn view(&mut self) -> Option<View> {
        let mut servers: Vec<&ServerStatsMsg> = self.servers.values().collect();
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

fn order(by: &str, a: &ServerStatsMsg, b: &ServerStatsMsg) -> Ordering {
    let (x, y) = (&a.statsz, &b.statsz);
    let names = (a.server.name.as_str(), b.server.name.as_str());
    match by {
        "name" => names.0.cmp(names.1),
        "subs" => most(x.subscriptions, y.subscriptions, names),
        "sentb" => most(x.sent.bytes, y.sent.bytes, names),
        "sentm" => most(x.sent.msgs, y.sent.msgs, names),
        "recvb" => most(x.received.bytes, y.received.bytes, names),
        "recvm" => most(x.received.msgs, y.received.msgs, names),
        "slow" => most(x.slow_consumers, y.slow_consumers, names),
        "route" => most(x.routes.len(), y.routes.len(), names),
        "gway" => most(x.gateways.len(), y.gateways.len(), names),
        "mem" => most(x.mem, y.mem, names),
        "cpu" => most(x.cpu, y.cpu, names),
        _ => most(x.connections, y.connections, names),
    }
}

fn row(server: &ServerStatsMsg) -> Vec<String> {
    let stats = &server.statsz;
    vec![
        server.server.name.clone(),
        commas(stats.connections),
        commas(stats.subscriptions),
        commas(stats.slow_consumers),
        ibytes(stats.mem.max(0) as u64),
        float(stats.cpu),
        commas(stats.cores),
        commas(stats.routes.len() as u64),
        commas(stats.gateways.len() as u64),
        traffic(&stats.sent),
        traffic(&stats.received),
    ]
}

fn totals(servers: &[&ServerStatsMsg]) -> Vec<String> {
    let sum = |of: fn(&ServerStatsMsg) -> i64| servers.iter().map(|s| of(s)).sum::<i64>();
    let data = |of: fn(&ServerStatsMsg) -> &DataStats| {
        let all = servers.iter().map(|s| of(s));
        let (msgs, bytes) = all.fold((0, 0), |(msgs, bytes), d| (msgs + d.msgs, bytes + d.bytes));
        traffic(&DataStats::new(msgs, bytes))
    };
    let mut row = vec!["Totals (All Servers)".to_string()];
    row.push(commas(sum(|s| s.statsz.connections)));
    row.push(commas(sum(|s| s.statsz.subscriptions.into())));
    row.push(commas(sum(|s| s.statsz.slow_consumers)));
    row.push(ibytes(sum(|s| s.statsz.mem).max(0) as u64));
    row.extend([String::new(), String::new(), String::new(), String::new()]);
    row.extend([data(|s| &s.statsz.sent), data(|s| &s.statsz.received)]);
    row
}
