//! `nats server report gateways`: connections between clusters.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use schemas::monitor::{ConnInfo, Filtered, Gatewayz, GatewayzOptions, RemoteGatewayz};

use super::{flags, repeat, report, rtt};
use crate::failure::Outcome;
use crate::nats::server::system::Answer;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{Table, duration};

const HEADERS: [&str; 10] =
    ["Server", "Name", "Port", "Kind", "Connection", "ID", "Uptime", "RTT", "Bytes", "Accounts"];
/// Nanoseconds.
const SLOW: i64 = 300_000_000;

pub fn command() -> Command {
    report("gateways", "Report on connections between clusters")
        .alias("super")
        .alias("gateway")
        .arg(flags::limit())
        .flag(Flag::text("filter-name", "Only the gateway of this name"))
        .flag(Flag::one_of("sort", &["server", "cluster"], "What to sort by").default("cluster"))
        .flags(flags::servers())
        .run(run)
}

#[derive(Default)]
struct Totals {
    connections: u64,
    bytes: i64,
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let options = GatewayzOptions {
            name: call.text("filter-name").into(),
            accounts: true,
            ..GatewayzOptions::default()
        };
        let body = Filtered { options, filter: flags::filter(call) };
        let answers = system.data("$SYS.REQ.SERVER.PING.GATEWAYZ", &body, flags::wait(call)).await?;
        Ok(text(call, answers))
    })
}

fn text(call: &Call, mut answers: Vec<Answer<Gatewayz>>) -> String {
    answers.sort_by(|a, b| order(call.text("sort"), a, b));
    if call.flag("reverse") {
        answers.reverse();
    }
    let mut table = call.table("Super Cluster Report").headers(HEADERS);
    let mut totals = Totals::default();
    for Answer { server, data } in &answers {
        let blank = [""; 7].map(String::from);
        let row = [server.name.clone(), server.cluster.clone(), data.port.to_string()];
        table.row(row.into_iter().chain(blank));
        let inbound = data.inbound_gateways.iter();
        let inbound = inbound.flat_map(|(name, all)| all.iter().map(move |gateway| (name, gateway)));
        rows(&mut table, "Inbound", inbound, |c| c.in_bytes, &mut totals);
        let outbound = data.outbound_gateways.iter();
        rows(&mut table, "Outbound", outbound, |c| c.out_bytes, &mut totals);
    }
    let clusters: BTreeSet<_> = answers.iter().map(|a| &a.server.cluster).collect();
    let mut footer = vec![commas(answers.len() as u64), clusters.len().to_string()];
    footer.extend([String::new(), String::new(), commas(totals.connections)]);
    footer.extend([String::new(), String::new(), String::new()]);
    footer.extend([ibytes(totals.bytes.max(0) as u64), String::new()]);
    table.footer(footer);
    table.render() + "\n"
}

fn rows<'g>(
    table: &mut Table,
    direction: &str,
    gateways: impl Iterator<Item = (&'g String, &'g RemoteGatewayz)>,
    bytes: fn(&ConnInfo) -> i64,
    totals: &mut Totals,
) {
    let mut shown = direction;
    for (name, gateway) in gateways {
        let connection = gateway.connection.clone().unwrap_or_default();
        totals.connections += 1;
        totals.bytes += bytes(&connection);
        let uptime = duration::parse_nanos(&connection.uptime).map(duration::human_nanos);
        table.row([
            String::new(),
            String::new(),
            String::new(),
            shown.to_string(),
            format!("{name} {}:{}", connection.ip, connection.port),
            format!("gid:{}", connection.cid),
            uptime.unwrap_or_else(|_| connection.uptime.clone()),
            rtt::shown(&connection.rtt, SLOW),
            ibytes(bytes(&connection).max(0) as u64),
            commas(gateway.accounts.len() as u64),
        ]);
        shown = "";
    }
}

fn order(by: &str, a: &Answer<Gatewayz>, b: &Answer<Gatewayz>) -> Ordering {
    let key = |x: &Answer<Gatewayz>| match by {
        "cluster" => (x.server.cluster.clone(), x.server.name.clone()),
        _ => (x.server.name.clone(), x.server.cluster.clone()),
    };
    key(a).cmp(&key(b))
}
