//! In which order servers are listed: the most of something first, names and round trips from the start.

use std::cmp::Ordering;

use super::Listed;

pub const KEYS: &[&str] = &[
    "name", "cluster", "conns", "conn", "subs", "sub", "routes", "route", "gw", "mem", "cpu", "slow",
    "uptime", "rtt",
];

pub fn sort(servers: &mut [Listed], by: &str) {
    servers.sort_by(|a, b| order(by, a, b));
}

fn order(by: &str, a: &Listed, b: &Listed) -> Ordering {
    let name = a.server.server.name.cmp(&b.server.server.name);
    let (x, y) = (&a.server.statsz, &b.server.statsz);
    match by {
        "name" => name,
        "cluster" => a.server.server.cluster.cmp(&b.server.server.cluster).then(name.reverse()),
        "conns" | "conn" => y.connections.cmp(&x.connections),
        "subs" | "sub" => y.subscriptions.cmp(&x.subscriptions),
        "routes" | "route" => y.routes.len().cmp(&x.routes.len()).then(name),
        "gw" => y.gateways.len().cmp(&x.gateways.len()).then(name),
        "mem" => y.mem.cmp(&x.mem),
        "cpu" => y.cpu.total_cmp(&x.cpu),
        "slow" => y.slow_consumers.cmp(&x.slow_consumers),
        "uptime" => x.start.cmp(&y.start),
        _ => a.rtt.cmp(&b.rtt),
    }
}
