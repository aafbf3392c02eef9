//! Replicas of streams.

use std::collections::BTreeMap;

use schemas::monitor::StreamDetail;

use super::{drift, gather};
use crate::failure::Outcome;
use crate::nats::Call;
use crate::outln;
use crate::runtime::block_on;

const HEADERS: [&str; 15] = [
    "Stream Replica",
    "Raft",
    "Account",
    "Account ID",
    "Node",
    "Messages",
    "Bytes",
    "Subjects",
    "Deleted",
    "Consumers",
    "First",
    "Last",
    "Status",
    "Leader",
    "Peers",
];

/// A stream as one server has it.
struct Replica {
    server: String,
    account_id: String,
    detail: StreamDetail,
}

/// By account and group, then by the name of the server.
type Groups = BTreeMap<(String, String), BTreeMap<String, Replica>>;

pub fn run(call: &Call) -> Outcome {
    block_on(async {
        let (answers, system) = gather::answers(call, false).await?;
        let mut groups = Groups::new();
        for answer in answers {
            for account in answer.data.account_details {
                for detail in account.stream_detail {
                    let replica =
                        Replica { server: answer.server.id.clone(), account_id: account.id.clone(), detail };
                    let group = (account.name.clone(), group(&replica.detail));
                    groups.entry(group).or_default().insert(answer.server.name.clone(), replica);
                }
            }
        }
        let title = match call.flag("csv") {
            true => "",
            false => {
                outln!("Streams: {}", groups.values().map(BTreeMap::len).sum::<usize>());
                "Streams"
            }
        };
        let health = call.flag("health");
        let mut table = call.table(title).headers(HEADERS.into_iter().chain(health.then_some("Health")));
        let mut before = None;
        for ((account, group), replicas) in &groups {
            for (server, replica) in replicas {
                let (status, differs) = status(server, replica, replicas);
                if !wanted(call, group, &replica.detail.name) || call.flag("unsynced") && !differs {
                    continue;
                }
                let here = (account, &replica.detail.name);
                if before.is_some_and(|before| before != here) {
                    table.separator();
                }
                before = Some(here);
                let mut row = row(call, (account, group, server), replica, replicas, status);
                if let (true, Some(system)) = (health, &system) {
                    row.push(
                        gather::health(system, &replica.server, account, &replica.detail.name, "").await,
                    );
                }
                table.row(row);
            }
        }
        outln!("{}", if call.flag("csv") { table.csv() } else { table.render() });
        Ok(())
    })
}

fn group(stream: &StreamDetail) -> String {
    match stream.stream_raft_group.as_str() {
        "" => stream.cluster.as_ref().map(|cluster| cluster.raft_group.clone()).unwrap_or_default(),
        group => group.to_string(),
    }
}

fn wanted(call: &Call, group: &str, stream: &str) -> bool {
    let fits = |flag: &str, value: &str| call.text(flag).is_empty() || call.text(flag) == value;
    fits("raft-group", group) && fits("stream", stream)
}

fn leader(replica: &Replica) -> &str {
    replica.detail.cluster.as_ref().map_or("", |cluster| &cluster.leader)
}

/// What there is to say of a replica, and whether that is something.
fn status(server: &str, replica: &Replica, all: &BTreeMap<String, Replica>) -> (&'static str, bool) {
    let (state, own) = (&replica.detail.state, leader(replica));
    let mut status = "IN SYNC";
    for peer in all.values() {
        let other = &peer.detail.state;
        if (other.messages != state.messages && other.bytes != state.bytes)
            || other.first_seq != state.first_seq
            || other.last_seq != state.last_seq
        {
            status = "UNSYNCED";
        }
        let theirs = leader(peer);
        if !theirs.is_empty() && !own.is_empty() && theirs != own {
            status = "MULTILEADER";
        }
    }
    let Some(cluster) = &replica.detail.cluster else { return ("NO_CLUSTER", true) };
    if server == own {
        if cluster.replicas.iter().any(|peer| peer.name == own) {
            status = "LEADER_IS_FOLLOWER";
        }
    } else if own.is_empty() {
        status = "LEADERLESS";
    } else if group(&replica.detail).is_empty() {
        status = "MISSING_GROUP";
    }
    (status, status != "IN SYNC")
}

fn row(
    call: &Call,
    (account, group, server): (&str, &str, &str),
    replica: &Replica,
    all: &BTreeMap<String, Replica>,
    status: &str,
) -> Vec<String> {
    let leads = server == leader(replica);
    let ahead = all.get(leader(replica)).filter(|_| call.flag("unsynced") && !leads);
    let number = |of: &dyn Fn(&StreamDetail) -> u64| {
        let own = of(&replica.detail);
        ahead.map_or_else(|| own.to_string(), |leader| drift::shown(own, of(&leader.detail)))
    };
    let node = format!("{server}{}", if leads { "*" } else { "" });
    let count = |n: i64| u64::try_from(n).unwrap_or(0);
    vec![
        replica.detail.name.clone(),
        group.to_string(),
        gather::account(account),
        replica.account_id.clone(),
        node,
        number(&|stream| stream.state.messages),
        number(&|stream| stream.state.bytes),
        number(&|stream| count(stream.state.num_subjects)),
        number(&|stream| count(stream.state.num_deleted)),
        number(&|stream| count(stream.state.consumer_count)),
        number(&|stream| stream.state.first_seq),
        number(&|stream| stream.state.last_seq),
        status.to_string(),
        leader(replica).to_string(),
        gather::peers(replica.detail.cluster.as_ref()),
    ]
}
