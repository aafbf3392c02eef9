//! The servers that keep a consumer.

use schemas::jetstream::ConsumerInfo;

use crate::nats::jetstream::moment;
use crate::term::Columns;
use crate::term::duration::human_nanos;

pub fn add(view: &mut Columns, info: &ConsumerInfo) {
    let Some(cluster) = info.cluster.as_ref().filter(|cluster| !cluster.name.is_empty()) else { return };
    view.section("Cluster Information");
    view.row("Name", &cluster.name);
    view.row_if_not_empty("Raft Group", &cluster.raft_group);
    match cluster.leader_since {
        Some(since) => view.row("Leader", format!("{} ({})", cluster.leader, moment::since(info.ts, since))),
        None => view.row("Leader", &cluster.leader),
    }
    for peer in &cluster.replicas {
        let state = if peer.current { "current" } else { "outdated" };
        let seen = match peer.active {
            i64::MIN..=0 | i64::MAX => "not seen".into(),
            active => format!("seen {} ago", human_nanos(active)),
        };
        view.row("Replica", format!("{}, {state}, {seen}", peer.name));
    }
}
