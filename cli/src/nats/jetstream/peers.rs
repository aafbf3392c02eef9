//! The servers that keep a stream or consumer, in one cell of a table.

use schemas::jetstream::ClusterInfo;

use super::names::compact;

/// Names without the end they share, the leader marked with `*`, those that lag or are gone with `!`.
pub fn render(cluster: Option<&ClusterInfo>) -> String {
    let Some(cluster) = cluster else { return String::new() };
    let leader = (!cluster.leader.is_empty()).then(|| (cluster.leader.clone(), "*"));
    let replicas = cluster.replicas.iter().map(|replica| {
        let mark = if replica.offline || !replica.current { "!" } else { "" };
        (replica.name.clone(), mark)
    });
    let (names, marks): (Vec<String>, Vec<&str>) = leader.into_iter().chain(replicas).unzip();
    let mut marked: Vec<String> =
        compact(&names).into_iter().zip(marks).map(|(name, mark)| name + mark).collect();
    marked.sort();
    marked.join(", ")
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::PeerInfo;

    use super::*;

    #[test]
    fn leaders_and_laggards_are_marked() {
        let peer = |name: &str, current| PeerInfo { name: name.into(), current, ..PeerInfo::default() };
        let mut cluster = ClusterInfo {
            leader: "n2.example.net".into(),
            replicas: vec![peer("n1.example.net", true), peer("n3.example.net", false)],
            ..ClusterInfo::default()
        };
        assert_eq!(render(Some(&cluster)), "n1, n2*, n3!");
        cluster.leader.clear();
        assert_eq!(render(Some(&cluster)), "n1, n3!");
        assert_eq!(render(None), "");
    }
}
