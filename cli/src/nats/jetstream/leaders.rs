//! How the leaders of streams or consumers are spread over servers.

use std::collections::BTreeMap;

use schemas::jetstream::ClusterInfo;

use crate::nats::Call;
use crate::outln;
use crate::term::number::commas;

/// Counts what each server leads.
#[derive(Default)]
pub struct Leaders {
    /// By cluster and server.
    groups: BTreeMap<(String, String), i64>,
}

impl Leaders {
    pub fn count(&mut self, cluster: &ClusterInfo) {
        if !cluster.leader.is_empty() {
            self.add(&cluster.name, &cluster.leader, 1);
        }
    }

    /// Counts what a server leads all at once.
    pub fn add(&mut self, cluster: &str, server: &str, groups: i64) {
        *self.groups.entry((cluster.into(), server.into())).or_default() += groups;
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Prints the table and a blank line; `kind` is what is led, in the plural.
    pub fn print(&self, call: &Call, kind: &str) {
        outln!("{}", self.text(call, kind));
    }

    /// The table.
    pub fn text(&self, call: &Call, kind: &str) -> String {
        let mut table = call.table("RAFT Leader Report").headers(["Server", "Cluster", kind, "Distribution"]);
        let mut rows: Vec<_> = self.groups.iter().collect();
        rows.sort_by_key(|((cluster, _), groups)| (cluster.clone(), **groups));
        let mut previous = None;
        for ((cluster, server), groups) in rows {
            if previous.is_some_and(|p| p != cluster) {
                table.separator();
            }
            previous = Some(cluster);
            table.row([server.clone(), cluster.clone(), commas(*groups), self.stars(cluster, *groups)]);
        }
        table.render()
    }

    /// One star for each ten percent of what is led in the cluster, at least one unless there is nothing.
    fn stars(&self, cluster: &str, groups: i64) -> String {
        if groups == 0 {
            return String::new();
        }
        let all: i64 = self.groups.iter().filter(|((c, _), _)| c == cluster).map(|(_, n)| n).sum();
        let tenths = (groups as f64 / all as f64 * 10.0).round() as usize;
        "*".repeat(tenths.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_tenths() {
        let mut leaders = Leaders::default();
        let led = |name: &str, leader: &str| ClusterInfo {
            name: name.into(),
            leader: leader.into(),
            ..ClusterInfo::default()
        };
        (0..29).for_each(|_| leaders.count(&led("c", "a")));
        leaders.count(&led("c", "b"));
        leaders.count(&led("d", "x"));
        leaders.count(&led("d", ""));
        assert_eq!((leaders.stars("c", 29), leaders.stars("c", 1)), ("*".repeat(10), "*".to_string()));
        assert_eq!(leaders.groups.len(), 3);
    }
}
