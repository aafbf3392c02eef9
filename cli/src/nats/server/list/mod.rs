//! `nats server list`: all servers and clusters, with what they have to do.

mod clusters;
mod order;

use std::time::Duration;

use schemas::monitor::ServerStatsMsg;
use serde_json::{Value, json};

use crate::failure::Outcome;
use crate::nats::jetstream::names::compact;
use crate::nats::server::system::{System, Wait, archive, gather};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term;
use crate::term::duration;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::{out, outln};

const HEADERS: [&str; 15] = [
    "Name", "Cluster", "Host", "Version", "JS", "Conns", "Subs", "Routes", "GWs", "Mem", "CPU %", "Cores",
    "Slow", "Uptime", "RTT",
];
const MILLI: i64 = 1_000_000;

pub fn command() -> Command {
    Command::new("list", "List all servers")
        .alias("ls")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("expect", "Stop after the answers of so many servers").kind(Kind::Uint32))
        .flag(Flag::json("Print JSON"))
        .flag(Flag::one_of("sort", order::KEYS, "What to sort by").default("rtt"))
        .flag(Flag::bool("reverse", "Sort in the opposite order").short('R'))
        .flag(archive::flag())
        .flag(
            Flag::bool("compact", "Leave out what the names of all servers end in")
                .negatable()
                .default("true"),
        )
        .example("The servers with most connections first", "server list --sort conns")
        .run(run)
}

/// A server and how long it took to answer.
pub struct Listed {
    pub server: ServerStatsMsg,
    /// None in an archive.
    pub rtt: Option<Duration>,
}

fn run(call: &Call) -> Outcome {
    let replies = block_on(async {
        let system = System::open_or_archive(call).await?;
        system.ask(gather::PING, &json!({}), Wait::of(call.uint("expect") as i64)).await
    })?;
    if replies.is_empty() {
        crate::fail!("{}", gather::NOBODY);
    }
    if call.flag("json") {
        let documents: Vec<Value> = replies.iter().map(gather::Reply::read).collect::<Outcome<_>>()?;
        return Ok(term::json::print(&documents)?);
    }
    let mut servers = vec![];
    for reply in &replies {
        servers.push(Listed { server: reply.read()?, rtt: reply.after });
    }
    let by = match call.text("sort") {
        // Nobody knows from an archive.
        "rtt" if !call.text("archive").is_empty() => "name",
        by => by,
    };
    order::sort(&mut servers, by);
    if call.flag("reverse") {
        servers.reverse();
    }
    out!("{}", table(call, &servers));
    if let Some(clusters) = clusters::table(call, &servers) {
        outln!("\n{}", clusters.trim_end());
    }
    Ok(())
}

fn table(call: &Call, servers: &[Listed]) -> String {
    let names: Vec<String> = servers.iter().map(|s| s.server.server.name.clone()).collect();
    let hosts: Vec<String> = servers.iter().map(|s| s.server.server.host.clone()).collect();
    let short = |all: Vec<String>| if call.flag("compact") { compact(&all) } else { all };
    let mut table = call.table("Server Overview").headers(HEADERS).right([7, 8, 11]);
    for ((listed, name), host) in servers.iter().zip(short(names)).zip(short(hosts)) {
        table.row(row(listed, name, host));
    }
    table.footer(totals(servers));
    table.render()
}

fn row(listed: &Listed, name: String, host: String) -> [String; 15] {
    let (server, stats) = (&listed.server.server, &listed.server.statsz);
    let up = server.time.unix_nanos().saturating_sub(stats.start.unix_nanos());
    let rounded = |rtt: Duration| (rtt.as_nanos() as i64 + MILLI / 2) / MILLI * MILLI;
    let rtt = listed.rtt.map_or_else(|| "-".to_string(), |rtt| duration::human_nanos(rounded(rtt)));
    [
        name,
        server.cluster.clone(),
        host,
        server.version.clone(),
        jetstream(&listed.server),
        commas(stats.connections),
        commas(stats.subscriptions),
        stats.routes.len().to_string(),
        stats.gateways.len().to_string(),
        ibytes(stats.mem.max(0) as u64),
        format!("{:.0}", stats.cpu),
        stats.cores.to_string(),
        slow(&listed.server),
        duration::human_nanos(up),
        rtt,
    ]
}

/// The domain where there is one.
fn jetstream(server: &ServerStatsMsg) -> String {
    match (server.server.jetstream, server.server.domain.as_str()) {
        (false, _) => "no".into(),
        (true, "") => "yes".into(),
        (true, domain) => domain.into(),
    }
}

/// How many fell behind; of which kinds, unless all were clients.
fn slow(server: &ServerStatsMsg) -> String {
    let all = commas(server.statsz.slow_consumers);
    let Some(kinds) = server.statsz.slow_consumer_stats else { return all };
    let counts = [("c", kinds.clients), ("r", kinds.routes), ("g", kinds.gateways), ("l", kinds.leafs)];
    let shown: Vec<_> = counts.iter().filter(|(_, count)| *count > 0).collect();
    if shown.is_empty() || matches!(shown[..], [("c", _)]) {
        return all;
    }
    let shown: Vec<_> =
        shown.into_iter().map(|(kind, count)| format!("{kind}: {}", commas(*count))).collect();
    format!("{all} ({})", shown.join(" "))
}

/// Sums, and an `X` where servers should be alike and are not.
fn totals(servers: &[Listed]) -> Vec<String> {
    let stats = || servers.iter().map(|s| &s.server.statsz);
    let first = &servers[0].server;
    let mark = |differs: bool| if differs { "X".to_string() } else { String::new() };
    let version = |s: &Listed| s.server.server.version != first.server.version;
    let gateways = |s: &Listed| s.server.statsz.gateways.len() != first.statsz.gateways.len();
    vec![
        String::new(),
        clusters::count(servers).to_string(),
        servers.len().to_string(),
        mark(servers.iter().any(version)),
        servers.iter().filter(|s| s.server.server.jetstream).count().to_string(),
        commas(stats().map(|s| s.connections).sum::<i64>()),
        commas(stats().map(|s| u64::from(s.subscriptions)).sum::<u64>()),
        mark(clusters::uneven(servers)),
        mark(servers.iter().any(gateways)),
        ibytes(stats().map(|s| s.mem.max(0) as u64).sum()),
        String::new(),
        String::new(),
        commas(stats().map(|s| s.slow_consumers).sum::<i64>()),
        String::new(),
        String::new(),
    ]
}
