//! Leafnodes.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use schemas::monitor::{Leafz, ServerApiResponse};

use crate::archive::{Error, Kind};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let names = Check::new(
        "LEAF_001",
        "leaf",
        "Whitespace in leafnode server names",
        "No Leafnode contains whitespace in its name",
    );
    vec![(names, blanks_in_names)]
}

fn blanks_in_names<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    for cluster in room.archive.clusters() {
        let mut found = BTreeSet::new();
        for server in room.archive.cluster_servers(cluster) {
            let pages: Vec<ServerApiResponse<Leafz>> =
                room.archive.of_server(cluster, server, Kind::Leafs)?;
            let leafs = pages.into_iter().filter_map(|page| page.data).flat_map(|data| data.leafs);
            found.extend(leafs.map(|leaf| leaf.name).filter(|name| super::has_blank(name)));
        }
        if !found.is_empty() {
            let names = super::list(&found.into_iter().collect::<Vec<_>>());
            room.examples.add(format!("Cluster {cluster}: {names}"));
        }
    }
    Ok(room.outcome(Outcome::Fail, "clusters with leafnode names containing whitespace"))
}
