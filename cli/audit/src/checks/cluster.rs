//! Servers of a cluster that differ from each other.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use cli_term::term::size::ibytes;
use schemas::monitor::{Jsz, ServerApiResponse, Varz};

use super::gateways::uniform_gateways;
use crate::archive::{Error, Kind};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = |code, name, description| Check::new(code, "cluster", name, description);
    vec![
        (
            check(
                "CLUSTER_001",
                "Cluster Memory Usage Outliers",
                "Memory usage is uniform across nodes in a cluster",
            )
            .with("memory", 1.5, "", "Threshold of memory usage above average"),
            memory_outliers,
        ),
        (
            check(
                "CLUSTER_002",
                "Cluster Uniform Gateways",
                "All nodes in a cluster share the same gateways configuration",
            ),
            uniform_gateways,
        ),
        (
            check("CLUSTER_003", "Cluster High HA Assets", "Number of HA assets is below a given threshold")
                .with("assets", 1000.0, "uint", "Number of HA assets per server"),
            many_assets,
        ),
        (
            check("CLUSTER_004", "Whitespace in cluster name", "No cluster name contains whitespace"),
            blanks_in_names,
        ),
    ]
}

fn memory_outliers<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for cluster in room.archive.clusters() {
        let mut used: BTreeMap<&str, f64> = BTreeMap::new();
        for server in room.archive.cluster_servers(cluster) {
            let pages: Vec<ServerApiResponse<Varz>> =
                room.archive.of_server(cluster, server, Kind::Variables)?;
            used.extend(pages.into_iter().filter_map(|page| Some((server, page.data?.mem as f64))));
        }
        let mean = used.values().sum::<f64>() / used.len().max(1) as f64;
        for (server, memory) in used {
            if memory > mean * room.check.threshold("memory") {
                let (mean, memory) = (ibytes(mean as u64), ibytes(memory as u64));
                room.examples.add(format!("Cluster {cluster} avg: {mean}, server {server}: {memory}"));
            }
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers with memory usage above the cluster average"))
}

fn many_assets<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (cluster, server) in room.archive.servers() {
        let pages: Vec<ServerApiResponse<Jsz>> = room.archive.of_server(cluster, server, Kind::JetStream)?;
        for assets in pages.into_iter().filter_map(|page| Some(page.data?.stats.ha_assets)) {
            if assets as f64 > room.check.threshold("assets") {
                room.examples.add(format!("{server}: {assets} HA assets"));
            }
        }
    }
    Ok(room.outcome(Outcome::Warn, "servers with too many HA assets"))
}

fn blanks_in_names<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for cluster in room.archive.clusters().filter(|name| name.contains([' ', '\n'])) {
        room.examples.add(format!("Cluster: {cluster}"));
    }
    Ok(room.outcome(Outcome::Fail, "clusters with names containing whitespace"))
}
