//! The clusters that the servers belong to.

use std::collections::BTreeMap;

use super::Listed;
use crate::nats::Call;

#[derive(Default)]
struct Cluster {
    nodes: usize,
    outgoing: usize,
    incoming: i64,
    connections: i64,
    /// Of each server.
    routes: Vec<usize>,
}

fn clusters(servers: &[Listed]) -> BTreeMap<&str, Cluster> {
    let mut all: BTreeMap<&str, Cluster> = BTreeMap::new();
    for Listed { server, .. } in servers.iter().filter(|s| !s.server.server.cluster.is_empty()) {
        let cluster = all.entry(&server.server.cluster).or_default();
        cluster.nodes += 1;
        cluster.outgoing += server.statsz.gateways.len();
        cluster.incoming += server.statsz.gateways.iter().map(|g| g.inbound_connections).sum::<i64>();
        cluster.connections += server.statsz.connections;
        cluster.routes.push(server.statsz.routes.len());
    }
    all
}

pub fn count(servers: &[Listed]) -> usize {
    clusters(servers).len()
}

/// Whether the servers of a cluster have different numbers of routes.
pub fn uneven(servers: &[Listed]) -> bool {
    clusters(servers).values().any(|c| c.routes.iter().any(|routes| *routes != c.routes[0]))
}

pub fn table(call: &Call, servers: &[Listed]) -> Option<String> {
    let mut rows: Vec<_> = clusters(servers).into_iter().collect();
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|(_, cluster)| cluster.connections);
    let headers = ["Cluster", "Node Count", "Outgoing Gateways", "Incoming Gateways", "Connections"];
    let mut table = call.table("Cluster Overview").headers(headers).right([1, 2, 3, 4]);
    let mut all = Cluster::default();
    for (name, cluster) in rows {
        table.row(cells(name, &cluster));
        all.nodes += cluster.nodes;
        all.outgoing += cluster.outgoing;
        all.incoming += cluster.incoming;
        all.connections += cluster.connections;
    }
    table.footer(cells("", &all));
    Some(table.render())
}

fn cells(name: &str, cluster: &Cluster) -> [String; 5] {
    [
        name.to_string(),
        cluster.nodes.to_string(),
        cluster.outgoing.to_string(),
        cluster.incoming.to_string(),
        cluster.connections.to_string(),
    ]
}
