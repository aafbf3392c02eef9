//! `nats server watch accounts`

use std::cmp::Ordering;
use std::collections::BTreeMap;

use async_nats::Message;
use schemas::monitor::{AccountStat, DataStats, ServerInfo};
use serde::Deserialize;

use super::live::{View, Watch, live};
use super::{most, number, sort_name, traffic, watch};
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;

const KEYS: &[&str] = &["conns", "recvb", "recvm", "sentb", "sentm", "slow", "subs"];
const NAMES: &[(&str, &str)] = &[
    ("conns", "Connections"),
    ("subs", "Subscriptions"),
    ("sentb", "Sent Bytes"),
    ("sentm", "Sent Messages"),
    ("recvb", "Received Bytes"),
    ("recvm", "Received Messages"),
    ("slow", "Slow Consumers"),
];
const HEADERS: [&str; 8] =
    ["Account", "Servers", "Connections", "Leafnodes", "Subscriptions", "Slow", "Sent", "Received"];
/// Servers say something every 30 seconds while an account has connections; what is older does not count. Nanoseconds.
const STALE: i64 = 35_000_000_000;

pub fn command() -> Command {
    watch("accounts", "Watch what accounts do")
        .alias("account")
        .alias("acct")
        .details(
            "Shows what servers tell by themselves every 30 seconds about accounts that have connections to them, \
             summed up over the servers.",
        )
        .flag(Flag::one_of("sort", KEYS, "What to sort by").default("conns"))
        .flag(number())
        .run(run)
}

/// What one server says about one account.
#[derive(Clone, Debug, Deserialize)]
struct Told {
    server: ServerInfo,
    #[serde(flatten)]
    stat: AccountStat,
}

struct Accounts {
    sort: String,
    by: &'static str,
    /// By account and id of the server.
    accounts: BTreeMap<String, BTreeMap<String, Told>>,
}

fn run(call: &Call) -> Outcome {
    let by = sort_name(call, NAMES);
    let state = Accounts { sort: call.text("sort").into(), by, accounts: BTreeMap::new() };
    live(call, "$SYS.ACCOUNT.*.SERVER.CONNS", false, call.int("number"), state)
}

impl Watch for Accounts {
    fn hear(&mut self, message: &Message) {
        if let Ok(told) = serde_json::from_slice::<Told>(&message.payload) {
            let servers = self.accounts.entry(told.stat.account.clone()).or_default();
            servers.insert(told.server.id.clone(), told);
        }
    }

    fn view(&mut self) -> Option<View> {
        let oldest = moment::now().unix_nanos() - STALE;
        let stale = |told: &Told| told.server.time.unix_nanos() < oldest;
        self.accounts.values_mut().for_each(|servers| servers.retain(|_, told| !stale(told)));
        self.accounts.retain(|_, servers| !servers.is_empty());
        let mut all: Vec<(usize, AccountStat)> =
            self.accounts.values().map(|servers| (servers.len(), total(servers.values()))).collect();
        if all.is_empty() {
            return None;
        }
        all.sort_by(|(_, a), (_, b)| order(&self.sort, a, b));
        Some(View {
            title: format!("Account activity by {}", self.by),
            headers: HEADERS.map(String::from).to_vec(),
            rows: all.iter().map(|(servers, stat)| row(*servers, stat)).collect(),
            footer: vec![],
            right: vec![1],
        })
    }
}

fn total<'t>(servers: impl Iterator<Item = &'t Told>) -> AccountStat {
    let both = |a: &DataStats, b: &DataStats| DataStats::new(a.msgs + b.msgs, a.bytes + b.bytes);
    servers.fold(AccountStat::default(), |sum, Told { stat, .. }| AccountStat {
        account: stat.account.clone(),
        name: stat.name.clone(),
        conns: sum.conns + stat.conns,
        leafnodes: sum.leafnodes + stat.leafnodes,
        total_conns: sum.total_conns + stat.total_conns,
        num_subscriptions: sum.num_subscriptions + stat.num_subscriptions,
        sent: both(&sum.sent, &stat.sent),
        received: both(&sum.received, &stat.received),
        slow_consumers: sum.slow_consumers + stat.slow_consumers,
    })
}

fn order(by: &str, a: &AccountStat, b: &AccountStat) -> Ordering {
    let names = (a.account.as_str(), b.account.as_str());
    match by {
        "subs" => most(a.num_subscriptions, b.num_subscriptions, names),
        "slow" => most(a.slow_consumers, b.slow_consumers, names),
        "sentb" => most(a.sent.bytes, b.sent.bytes, names),
        "sentm" => most(a.sent.msgs, b.sent.msgs, names),
        "recvb" => most(a.received.bytes, b.received.bytes, names),
        "recvm" => most(a.received.msgs, b.received.msgs, names),
        _ => most(a.conns, b.conns, names),
    }
}

fn row(servers: usize, stat: &AccountStat) -> Vec<String> {
    let name = if stat.name.is_empty() { &stat.account } else { &stat.name };
    vec![
        name.clone(),
        servers.to_string(),
        commas(stat.conns),
        commas(stat.leafnodes),
        commas(stat.num_subscriptions),
        commas(stat.slow_consumers),
        traffic(&stat.sent),
        traffic(&stat.received),
    ]
}
