//! Leaders and replicas.

use schemas::jetstream::ClusterInfo;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-CLU-001",
        severity: Severity::Critical,
        title: "A stream has no leader",
        why: "It takes and gives nothing until most of its servers are back.",
        run: stream_leader,
    },
    Check {
        code: "NAT-CLU-002",
        severity: Severity::Warning,
        title: "A replica of a stream is away or behind",
        why: "One more server that fails may stop the stream.",
        run: stream_replicas,
    },
    Check {
        code: "NAT-CLU-003",
        severity: Severity::Critical,
        title: "A consumer has no leader",
        why: "It delivers nothing until most of its servers are back.",
        run: consumer_leader,
    },
    Check {
        code: "NAT-CLU-004",
        severity: Severity::Critical,
        title: "JetStream of the cluster has no leader",
        why: "No stream or consumer can be made, changed or deleted.",
        run: meta_leader,
    },
    Check {
        code: "NAT-CLU-005",
        severity: Severity::Warning,
        title: "A server of the cluster is away",
        why: "The cluster counts it for its majority.",
        run: meta_replicas,
    },
    Check {
        code: "NAT-CLU-006",
        severity: Severity::Warning,
        title: "An even number of servers",
        why: "A cluster of an even number survives no more failures than one with a server less.",
        run: even,
    },
];

fn clustered(cluster: Option<&ClusterInfo>) -> Option<&ClusterInfo> {
    cluster.filter(|cluster| !cluster.name.is_empty())
}

const WAIT: &str = "nats server report jetstream; bring its servers back";

fn stream_leader(snapshot: &Snapshot) -> Vec<Found> {
    let alone = snapshot
        .streams
        .iter()
        .filter(|s| clustered(s.cluster.as_ref()).is_some_and(|c| c.leader.is_empty()));
    alone.map(|stream| found(format!("stream {}", stream.title()), "no leader", WAIT)).collect()
}

fn stream_replicas(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.streams.iter().flat_map(|stream| {
        let replicas = stream.cluster.iter().flat_map(|cluster| &cluster.replicas);
        let bad = replicas.filter(|peer| peer.offline || !peer.current);
        bad.map(move |peer| {
            let state = if peer.offline { "is away".to_string() } else { format!("is {} behind", peer.lag) };
            let fix = format!(
                "bring {} back, or nats stream cluster peer-remove {} {0}",
                peer.name, stream.config.name
            );
            found(format!("stream {}", stream.title()), format!("{} {state}", peer.name), fix)
        })
    });
    each.collect()
}

fn consumer_leader(snapshot: &Snapshot) -> Vec<Found> {
    let alone = snapshot
        .consumers()
        .filter(|(_, c)| clustered(c.cluster.as_ref()).is_some_and(|cluster| cluster.leader.is_empty()));
    alone
        .map(|(stream, c)| found(format!("consumer {} > {}", stream.title(), c.name), "no leader", WAIT))
        .collect()
}

fn meta_leader(snapshot: &Snapshot) -> Vec<Found> {
    let metas = snapshot.jsz().filter_map(|(server, jsz)| Some((server, jsz.meta_cluster.as_ref()?)));
    let alone = metas.filter(|(_, meta)| meta.leader.is_empty());
    alone.map(|(server, _)| found(format!("server {}", server.name), "it knows of no leader", WAIT)).collect()
}

fn meta_replicas(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.jsz().flat_map(|(server, jsz)| {
        let peers = jsz.meta_cluster.iter().flat_map(|meta| &meta.replicas).filter(|peer| peer.offline);
        peers.map(move |peer| {
            let fix = format!("bring {} back, or nats server cluster peer-remove {0}", peer.name);
            found(format!("server {}", peer.name), format!("{} does not hear it", server.name), fix)
        })
    });
    each.collect()
}

fn even(snapshot: &Snapshot) -> Vec<Found> {
    let sizes = snapshot.jsz().filter_map(|(_, jsz)| jsz.meta_cluster.as_ref()).map(|meta| meta.cluster_size);
    let even = sizes.max().filter(|size| *size > 0 && size % 2 == 0);
    even.map(|size| found("cluster", format!("{size} servers"), "one server more, or one less"))
        .into_iter()
        .collect()
}
