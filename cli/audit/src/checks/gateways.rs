//! Whether the servers of a cluster know the same gateways.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use schemas::monitor::{Gatewayz, ServerApiResponse};

use super::list;
use crate::archive::{Error, Kind};
use crate::check::{Outcome, Room};

/// Names of configured clusters by server.
type Configured = BTreeMap<String, Vec<String>>;

pub(super) fn uniform_gateways<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for cluster in room.archive.clusters() {
        let (mut inbound, mut outbound) = (Configured::new(), Configured::new());
        for server in room.archive.cluster_servers(cluster) {
            let pages: Vec<ServerApiResponse<Gatewayz>> =
                room.archive.of_server(cluster, server, Kind::Gateways)?;
            for gateways in pages.into_iter().filter_map(|page| page.data) {
                let from = gateways.inbound_gateways.iter();
                let from = from.filter(|(_, gateways)| gateways.iter().any(|gateway| gateway.configured));
                inbound.insert(server.into(), from.map(|(name, _)| name.clone()).collect());
                let to = gateways.outbound_gateways.iter().filter(|(_, gateway)| gateway.configured);
                outbound.insert(server.into(), to.map(|(name, _)| name.clone()).collect());
            }
        }
        compare(room, cluster, "inbound", &inbound);
        compare(room, cluster, "outbound", &outbound);
    }
    Ok(room.outcome(Outcome::Fail, "instances of gateways configurations mismatch"))
}

/// Each server is compared with the one before it.
fn compare<R: Read + Seek>(room: &mut Room<'_, R>, cluster: &str, way: &str, configured: &Configured) {
    let servers = configured.iter();
    for ((before, expected), (server, found)) in servers.clone().zip(servers.skip(1)) {
        if found != expected {
            let (found, expected) = (list(found), list(expected));
            room.examples.add(format!(
                "Cluster {cluster}, {way} gateways server {server}: {found} != server {before}: {expected}"
            ));
        }
    }
}
