//! The group of servers that decide about JetStream together.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use schemas::monitor::{Jsz, ServerApiResponse};

use crate::archive::{Error, Kind};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let check = |code, name, description| Check::new(code, "meta", name, description);
    vec![
        (
            check("META_001", "Meta cluster offline replicas", "All nodes part of the meta group are online"),
            offline_replicas,
        ),
        (
            check(
                "META_002",
                "Meta cluster leader",
                "All nodes part of the meta group agree on the meta cluster leader",
            ),
            one_leader,
        ),
    ]
}

/// JetStream of a server; none where it is off.
fn jetstream<R: Read + Seek>(room: &mut Room<'_, R>, cluster: &str, server: &str) -> Result<Vec<Jsz>, Error> {
    let pages: Vec<ServerApiResponse<Jsz>> = room.archive.of_server(cluster, server, Kind::JetStream)?;
    let on: Vec<Jsz> = pages.into_iter().filter_map(|page| page.data).filter(|jsz| !jsz.disabled).collect();
    if on.iter().any(|jsz| jsz.meta_cluster.is_none()) {
        room.notes.add(format!("{cluster} / {server} does not have meta group info"));
    }
    Ok(on)
}

fn offline_replicas<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for (cluster, server) in room.archive.servers() {
        for meta in jetstream(room, cluster, server)?.into_iter().filter_map(|jsz| jsz.meta_cluster) {
            for peer in meta.replicas.iter().filter(|peer| peer.offline) {
                room.examples.add(format!("{cluster} - {server} reports peer {} as offline", peer.name));
            }
        }
    }
    Ok(room.outcome(Outcome::Fail, "instances of replicas marked offline by peers"))
}

fn one_leader<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for cluster in room.archive.clusters() {
        let mut followers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for server in room.archive.cluster_servers(cluster) {
            for meta in jetstream(room, cluster, server)?.into_iter().filter_map(|jsz| jsz.meta_cluster) {
                followers.entry(meta.leader).or_default().push(server);
            }
        }
        if followers.contains_key("") {
            room.examples.add(format!("Members of {cluster} have no meta leader"));
        } else if followers.len() > 1 {
            let told = followers.iter().map(|(leader, servers)| format!("{leader}:{}", super::list(servers)));
            let told = told.collect::<Vec<_>>().join(" ");
            room.examples.add(format!("Members of {cluster} disagree on meta leader (map[{told}])"));
        }
    }
    Ok(room.outcome(Outcome::Fail, "instances of replicas disagreeing on meta-cluster leader"))
}
