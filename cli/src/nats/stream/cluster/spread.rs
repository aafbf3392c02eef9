//! Which leaders should move so that every server of a cluster leads about as much as the others. Nothing is moved here.

use std::collections::BTreeMap;

use schemas::jetstream::ClusterInfo;

/// One leader that should move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub name: String,
    pub cluster: String,
    pub from: String,
    pub to: String,
}

/// What is led: its name, and who keeps it.
pub type Led<'i> = (&'i str, &'i ClusterInfo);

/// The moves, cluster by cluster. What has no leader stays as it is.
pub fn moves(all: &[Led<'_>]) -> Vec<Move> {
    let mut clusters: BTreeMap<&str, Vec<Led<'_>>> = BTreeMap::new();
    for (name, cluster) in all {
        clusters.entry(&cluster.name).or_default().push((name, cluster));
    }
    clusters.into_iter().flat_map(|(cluster, led)| within(cluster, &led)).collect()
}

/// How many more than its share each server leads.
pub fn offsets<'i>(led: &[Led<'i>]) -> BTreeMap<&'i str, i64> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (_, cluster) in led {
        if !cluster.leader.is_empty() {
            *counts.entry(&cluster.leader).or_default() += 1;
        }
        for peer in &cluster.replicas {
            counts.entry(&peer.name).or_default();
        }
    }
    let all: i64 = counts.values().sum();
    let share = share(all, counts.len() as i64);
    counts.values_mut().for_each(|count| *count -= share);
    counts
}

/// What each server should lead; where it does not come out even, rounded up, so that little moves.
fn share(all: i64, servers: i64) -> i64 {
    if servers == 0 { 0 } else { (all + servers - 1) / servers }
}

fn within(cluster: &str, led: &[Led<'_>]) -> Vec<Move> {
    let mut offsets = offsets(led);
    let mut moves = vec![];
    for (name, info) in led {
        let from = info.leader.as_str();
        if offsets.get(from).is_none_or(|offset| *offset <= 0) {
            continue;
        }
        // The replica that leads least.
        let target = info.replicas.iter().map(|peer| peer.name.as_str()).min_by_key(|peer| offsets[peer]);
        let Some(to) = target.filter(|to| offsets[to] < 0) else { continue };
        *offsets.entry(from).or_default() -= 1;
        *offsets.entry(to).or_default() += 1;
        moves.push(Move {
            name: name.to_string(),
            cluster: cluster.to_string(),
            from: from.to_string(),
            to: to.to_string(),
        });
    }
    moves
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::PeerInfo;

    use super::*;

    fn led_by(leader: &str) -> ClusterInfo {
        let peer = |name: &str| PeerInfo { name: name.into(), ..PeerInfo::default() };
        let replicas = ["a", "b", "c"].into_iter().filter(|name| *name != leader).map(peer).collect();
        ClusterInfo { name: "C".into(), leader: leader.into(), replicas, ..ClusterInfo::default() }
    }

    fn moved(leaders: &[&str]) -> Vec<String> {
        let infos: Vec<ClusterInfo> = leaders.iter().map(|leader| led_by(leader)).collect();
        let led: Vec<Led<'_>> = infos.iter().map(|info| ("S", info)).collect();
        moves(&led).into_iter().map(|m| format!("{}>{}", m.from, m.to)).collect()
    }

    #[test]
    fn leaders_move_to_those_that_lead_less() {
        assert_eq!(moved(&["a", "a", "a"]), ["a>b", "a>c"]);
        assert_eq!(moved(&["a", "b", "c"]), [""; 0]);
        assert_eq!(moved(&["a", "a", "b", "b", "c", "c", "a"]), [""; 0]);
        assert_eq!(moved(&["a", "a", "a", "a", "b", "b"]), ["a>c", "a>c"]);
        assert_eq!(moved(&["", "a"]), [""; 0]);
    }

    #[test]
    fn servers_on_their_own_keep_what_they_lead() {
        let alone = ClusterInfo { leader: "a".into(), ..ClusterInfo::default() };
        assert_eq!(moves(&[("S", &alone), ("T", &alone)]), []);
    }
}
