//! `nats account report statistics`: what passed through each server.

use serde::Deserialize;

use crate::failure::Outcome;
use crate::nats::server::system::{Answer, System, Wait};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::term::number::commas;
use crate::term::size::ibytes;

const HEADERS: [&str; 12] = [
    "Server",
    "Cluster",
    "Version",
    "Tags",
    "Connections",
    "Subscriptions",
    "Leafnodes",
    "Sent Bytes",
    "Sent Messages",
    "Received Bytes",
    "Received Messages",
    "Slow Consumers",
];

/// What `$SYS.REQ.ACCOUNT.PING.STATZ` gives.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Statz {
    account_statz: Option<Vec<Stat>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Stat {
    conns: u64,
    leafnodes: u64,
    num_subscriptions: u64,
    sent: Data,
    received: Data,
    slow_consumers: u64,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
struct Data {
    msgs: u64,
    bytes: u64,
}

pub fn command() -> Command {
    Command::new("statistics", "Report on what passed through each server")
        .alias("stats")
        .alias("statsz")
        .tag("scope:user")
        .tag("impact:ro")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let answers: Vec<Answer<Statz>> = block_on(async {
        let system = System::open(call).await?;
        system.data("$SYS.REQ.ACCOUNT.PING.STATZ", &serde_json::json!({}), Wait::Quiet).await
    })?;
    if answers.is_empty() {
        crate::fail!("did not get results from any servers");
    }
    let mut table = call.table("Server Statistics").headers(HEADERS);
    let mut all = Stat::default();
    for Answer { server, data } in &answers {
        let Some(stat) = data.account_statz.iter().flatten().next() else { continue };
        all = sum(&all, stat);
        let mut row = vec![server.host.clone(), server.cluster.clone(), server.version.clone()];
        row.push(server.tags.join(", "));
        row.extend([commas(stat.conns), commas(stat.num_subscriptions)]);
        row.extend(figures(stat));
        table.row(row);
    }
    let mut footer = vec![answers.len().to_string(), String::new(), String::new(), String::new()];
    footer.extend([commas(all.conns), commas(all.num_subscriptions)]);
    footer.extend(figures(&all));
    table.footer(footer);
    table.print();
    Ok(())
}

fn figures(stat: &Stat) -> [String; 6] {
    [
        commas(stat.leafnodes),
        ibytes(stat.sent.bytes),
        commas(stat.sent.msgs),
        ibytes(stat.received.bytes),
        commas(stat.received.msgs),
        commas(stat.slow_consumers),
    ]
}

fn sum(a: &Stat, b: &Stat) -> Stat {
    let both = |a: Data, b: Data| Data { msgs: a.msgs + b.msgs, bytes: a.bytes + b.bytes };
    Stat {
        conns: a.conns + b.conns,
        leafnodes: a.leafnodes + b.leafnodes,
        num_subscriptions: a.num_subscriptions + b.num_subscriptions,
        sent: both(a.sent, b.sent),
        received: both(a.received, b.received),
        slow_consumers: a.slow_consumers + b.slow_consumers,
    }
}
