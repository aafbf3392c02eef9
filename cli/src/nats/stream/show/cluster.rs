//! The servers that keep a stream.

use schemas::jetstream::{PeerInfo, StreamInfo};

use crate::nats::jetstream::moment;
use crate::term::Columns;
use crate::term::duration::human_nanos;
use crate::term::number::commas;

pub fn add(view: &mut Columns, info: &StreamInfo) {
    let Some(cluster) = info.cluster.as_ref().filter(|cluster| !cluster.name.is_empty()) else { return };
    view.section("Cluster Information");
    view.row("Name", &cluster.name);
    view.row_if_not_empty("Cluster Group", &cluster.raft_group);
    match cluster.leader_since {
        Some(since) => view.row("Leader", format!("{} ({})", cluster.leader, moment::since(info.ts, since))),
        None => view.row("Leader", &cluster.leader),
    }
    cluster.replicas.iter().for_each(|peer| view.row("Replica", replica(peer)));
    view.line("");
}

/// A replica in one line, as `n2, current, seen 5ms ago`.
pub fn replica(peer: &PeerInfo) -> String {
    let mut state = vec![peer.name.clone(), if peer.current { "current" } else { "outdated" }.to_string()];
    if peer.offline {
        state.push("OFFLINE".into());
    }
    state.push(match peer.active {
        i64::MIN..=0 | i64::MAX => "not seen".into(),
        active => format!("seen {} ago", human_nanos(active)),
    });
    match peer.lag {
        0 => {}
        1 => state.push("1 operation behind".into()),
        lag => state.push(format!("{} operations behind", commas(lag))),
    }
    state.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replicas_say_how_far_they_are() {
        let peer = |current, offline, active, lag| {
            replica(&PeerInfo { name: "n".into(), current, offline, active, lag, ..PeerInfo::default() })
        };
        assert_eq!(peer(true, false, 5_000_000, 0), "n, current, seen 5ms ago");
        assert_eq!(peer(false, true, 0, 1), "n, outdated, OFFLINE, not seen, 1 operation behind");
        assert_eq!(peer(false, false, i64::MAX, 1500), "n, outdated, not seen, 1,500 operations behind");
    }
}
