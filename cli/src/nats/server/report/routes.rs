//! `nats server report routes`: connections between the servers of clusters.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use schemas::monitor::{Filtered, RouteInfo, Routez, RoutezOptions, ServerInfo};

use super::{flags, repeat, report, rtt, short_account};
use crate::failure::Outcome;
use crate::nats::server::system::Answer;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration;
use crate::term::number::commas;
use crate::term::size::ibytes;

const SORTS: &[&str] = &["server", "cluster", "name", "account", "subs", "in-bytes", "out-bytes"];
const HEADERS: [&str; 11] = [
    "Server",
    "Cluster",
    "Name",
    "Account",
    "Address",
    "ID",
    "Uptime",
    "RTT",
    "Subs",
    "Bytes In",
    "Bytes Out",
];
/// Nanoseconds.
const SLOW: i64 = 100_000_000;

pub fn command() -> Command {
    report("routes", "Report on connections between servers of a cluster")
        .alias("route")
        .arg(flags::limit())
        .flag(Flag::one_of("sort", SORTS, "What to sort by"))
        .flags(flags::servers())
        .run(run)
}

type Row = (ServerInfo, RouteInfo);

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let body = Filtered { options: RoutezOptions::default(), filter: flags::filter(call) };
        let answers = system.data("$SYS.REQ.SERVER.PING.ROUTEZ", &body, flags::wait(call)).await?;
        Ok(text(call, answers))
    })
}

fn text(call: &Call, answers: Vec<Answer<Routez>>) -> String {
    let of = |a: Answer<Routez>| a.data.routes.into_iter().map(move |route| (a.server.clone(), route));
    let mut routes: Vec<Row> = answers.into_iter().flat_map(of).collect();
    routes.sort_by(|a, b| order(call.text("sort"), a, b).then_with(|| same(a, b)));
    if call.flag("reverse") {
        routes.reverse();
    }
    let mut table = call.table("Cluster Report").headers(HEADERS);
    // What a row shares with the one above it is left out.
    let (mut server, mut cluster, mut remote) = ("", "", "");
    for (at, route) in &routes {
        if at.name != server {
            (cluster, remote) = ("", "");
        }
        let new = |text: &str, before: &str| if text == before { String::new() } else { text.to_string() };
        table.row([
            new(&at.name, server),
            new(&at.cluster, cluster),
            new(&route.remote_name, remote),
            short_account(&route.account),
            format!("{}:{}", route.ip, route.port),
            format!("rid:{}", route.rid),
            duration::human_nanos(at.time.unix_nanos().saturating_sub(route.start.unix_nanos())),
            rtt::shown(&route.rtt, SLOW),
            commas(route.subscriptions),
            ibytes(route.in_bytes.max(0) as u64),
            ibytes(route.out_bytes.max(0) as u64),
        ]);
        (server, cluster, remote) = (&at.name, &at.cluster, &route.remote_name);
    }
    table.footer(totals(&routes));
    table.render() + "\n"
}

fn totals(routes: &[Row]) -> Vec<String> {
    let servers: BTreeSet<_> = routes.iter().map(|(at, _)| &at.name).collect();
    let clusters: BTreeSet<_> = routes.iter().map(|(at, _)| &at.cluster).collect();
    let bytes =
        |of: fn(&RouteInfo) -> i64| ibytes(routes.iter().map(|(_, r)| of(r)).sum::<i64>().max(0) as u64);
    let subscriptions: u64 = routes.iter().map(|(_, r)| u64::from(r.subscriptions)).sum();
    let mut row = vec![commas(servers.len() as u64), commas(clusters.len() as u64), String::new()];
    row.extend([String::new(), commas(routes.len() as u64), String::new(), String::new(), String::new()]);
    row.extend([commas(subscriptions), bytes(|r| r.in_bytes), bytes(|r| r.out_bytes)]);
    row
}

fn order(by: &str, (at_a, a): &Row, (at_b, b): &Row) -> Ordering {
    match by {
        "cluster" => at_a.cluster.cmp(&at_b.cluster),
        "name" => a.remote_name.cmp(&b.remote_name),
        "account" => a.account.cmp(&b.account),
        "subs" => a.subscriptions.cmp(&b.subscriptions),
        "in-bytes" => a.in_bytes.cmp(&b.in_bytes),
        "out-bytes" => a.out_bytes.cmp(&b.out_bytes),
        _ => at_a.name.cmp(&at_b.name),
    }
}

/// The order of those that are equal otherwise.
fn same((at_a, a): &Row, (at_b, b): &Row) -> Ordering {
    let key = |at: &ServerInfo, r: &RouteInfo| {
        (at.name.clone(), at.cluster.clone(), r.remote_name.clone(), r.account.clone(), r.rid)
    };
    key(at_a, a).cmp(&key(at_b, b))
}
