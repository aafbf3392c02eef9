//! The group of all servers that keeps streams and consumers in order, as its leader sees it.

use schemas::jetstream::PeerInfo;
use schemas::monitor::jsz::{Jsz, MetaClusterInfo};

use crate::nats::Call;
use crate::nats::server::system::Answer;
use crate::term::number::commas;
use crate::term::{colour, duration};

/// A table per leader; a warning when there should be one and is not.
pub fn text(call: &Call, answers: &[Answer<Jsz>]) -> String {
    let metas = || answers.iter().filter_map(|a| Some((a, a.data.meta_cluster.as_ref()?)));
    let size = metas().map(|(_, meta)| meta.cluster_size).max().unwrap_or(0);
    if size == 0 {
        return String::new();
    }
    let leading: Vec<_> = metas().filter(|(a, meta)| meta.leader == a.server.name).collect();
    if leading.is_empty() {
        return format!(
            "\nWARNING: No cluster meta leader found. The cluster expects {size} nodes but only {} responded. \
             JetStream operation requires at least {} up nodes.\n",
            answers.len(),
            size / 2 + 1
        );
    }
    leading.iter().map(|(_, meta)| table(call, meta)).collect::<Vec<_>>().join("\n")
}

fn table(call: &Call, meta: &MetaClusterInfo) -> String {
    let leader =
        PeerInfo { name: meta.leader.clone(), current: true, peer: meta.peer.clone(), ..PeerInfo::default() };
    let mut peers = meta.replicas.clone();
    peers.push(leader);
    peers.sort_by(|a, b| a.name.cmp(&b.name));
    let title = format!("RAFT Meta Group Information - Lead cluster: {}", meta.name);
    let headers = ["Connection Name", "ID", "Leader", "Current", "Online", "Active", "Lag"];
    let mut table = call.table(title).headers(headers);
    for (peer, name) in peers.iter().zip(super::shown(call, peers.iter().map(|p| &p.name))) {
        table.row([
            name,
            peer.peer.clone(),
            if peer.name == meta.leader { "yes".into() } else { String::new() },
            peer.current.to_string(),
            if peer.offline { colour::red("false") } else { "true".into() },
            duration::human_nanos(peer.active),
            commas(peer.lag),
        ]);
    }
    table.render()
}
