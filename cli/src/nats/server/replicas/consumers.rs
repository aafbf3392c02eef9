//! Replicas of consumers.

use std::collections::{BTreeMap, BTreeSet};

use schemas::jetstream::{ClusterInfo, ConsumerInfo, StreamState};
use schemas::monitor::StreamDetail;

use super::{drift, gather};
use crate::failure::Outcome;
use crate::nats::Call;
use crate::outln;
use crate::runtime::block_on;

const HEADERS: [&str; 13] = [
    "Consumer",
    "Stream",
    "Raft",
    "Account",
    "Account ID",
    "Node",
    "Delivered (S,C)",
    "ACK Floor (S,C)",
    "Counters",
    "Status",
    "Leader",
    "Stream Cluster Leader",
    "Peers",
];

/// A consumer as one server has it, with its stream there.
struct Replica {
    server: String,
    account_id: String,
    info: ConsumerInfo,
    stream: StreamState,
    stream_leader: String,
    group: String,
}

/// By account and group, then by the name of the server.
type Groups = BTreeMap<(String, String), BTreeMap<String, Replica>>;

pub fn run(call: &Call) -> Outcome {
    block_on(async {
        let (answers, system) = gather::answers(call, true).await?;
        let mut groups = Groups::new();
        for answer in answers {
            for account in answer.data.account_details {
                for stream in account.stream_detail {
                    for replica in replicas(&answer.server.id, &account.id, stream) {
                        let group = (account.name.clone(), replica.group.clone());
                        groups.entry(group).or_default().insert(answer.server.name.clone(), replica);
                    }
                }
            }
        }
        let title = match call.flag("csv") {
            true => "",
            false => {
                outln!("Consumers: {}", groups.values().map(BTreeMap::len).sum::<usize>());
                "Consumers"
            }
        };
        let health = call.flag("health");
        let mut table = call.table(title).headers(HEADERS.into_iter().chain(health.then_some("Health")));
        let mut before = None;
        for ((account, _), replicas) in &groups {
            for (server, replica) in replicas {
                let (status, differs) = status(server, replica, replicas);
                if !wanted(call, replica) || call.flag("unsynced") && !differs {
                    continue;
                }
                let here = (account, &replica.info.name);
                if before.is_some_and(|before| before != here) {
                    table.separator();
                }
                before = Some(here);
                let mut row = row(call, (account, server), replica, replicas, status);
                if let (true, Some(system)) = (health, &system) {
                    let ConsumerInfo { stream_name, name, .. } = &replica.info;
                    row.push(gather::health(system, &replica.server, account, stream_name, name).await);
                }
                table.row(row);
            }
        }
        outln!("{}", if call.flag("csv") { table.csv() } else { table.render() });
        Ok(())
    })
}

fn replicas(server: &str, account_id: &str, stream: StreamDetail) -> Vec<Replica> {
    let StreamDetail { consumer_detail, consumer_raft_groups, state, cluster, .. } = stream;
    let stream_leader = cluster.map(|cluster| cluster.leader).unwrap_or_default();
    let replica = |info: ConsumerInfo| {
        let told = consumer_raft_groups.iter().find(|group| group.name == info.name);
        let told = told.map(|group| group.raft_group.clone()).filter(|group| !group.is_empty());
        let group = told.or_else(|| info.cluster.as_ref().map(|cluster| cluster.raft_group.clone()));
        Replica {
            server: server.to_string(),
            account_id: account_id.to_string(),
            stream: state.clone(),
            stream_leader: stream_leader.clone(),
            group: group.unwrap_or_default(),
            info,
        }
    };
    consumer_detail.into_iter().map(replica).collect()
}

fn wanted(call: &Call, replica: &Replica) -> bool {
    let fits = |flag: &str, value: &str| call.text(flag).is_empty() || call.text(flag) == value;
    fits("raft-group", &replica.group)
        && fits("stream", &replica.info.stream_name)
        && fits("consumer", &replica.info.name)
}

fn leader(replica: &Replica) -> &str {
    replica.info.cluster.as_ref().map_or("", |cluster| &cluster.leader)
}

/// What there is to say of a replica, and whether it differs from others.
fn status(server: &str, replica: &Replica, all: &BTreeMap<String, Replica>) -> (String, bool) {
    let ConsumerInfo { delivered, ack_floor, cluster, .. } = &replica.info;
    let (last, own) = (replica.stream.last_seq, leader(replica));
    let mut found = BTreeSet::new();
    let mut say = |is: bool, what: &'static str| {
        if is {
            found.insert(what);
        }
    };
    say(last < delivered.stream_seq, "UNSYNCED:DELIVERED_AHEAD_OF_STREAM_SEQ");
    say(last < ack_floor.stream_seq, "UNSYNCED:ACKFLOOR_AHEAD_OF_STREAM_SEQ");
    for peer in all.values() {
        let both = |a: &schemas::jetstream::SequenceInfo| (a.stream_seq, a.consumer_seq);
        say(both(&peer.info.delivered) != both(delivered), "UNSYNCED:DELIVERED");
        say(both(&peer.info.ack_floor) != both(ack_floor), "UNSYNCED:ACK_FLOOR");
        say(peer.info.cluster.is_none(), "NO_CLUSTER");
        say(peer.info.cluster.is_some() && cluster.is_none(), "NO_CLUSTER_R");
        let theirs = leader(peer);
        say(!theirs.is_empty() && !own.is_empty() && theirs != own, "MULTILEADER");
    }
    let differs = !found.is_empty();
    let empty = [delivered, ack_floor].iter().any(|at| at.stream_seq == 0 || at.consumer_seq == 0);
    if empty {
        found.insert("EMPTY");
    }
    let text = match cluster {
        None => "NO_CLUSTER".to_string(),
        Some(_) if own.is_empty() => "LEADERLESS".into(),
        Some(_) if server != own && replica.group.is_empty() => "MISSING_GROUP".into(),
        Some(_) => {
            let text: String = found.iter().map(|what| format!("{what},")).collect();
            let text = if text.is_empty() { "IN SYNC".to_string() } else { text };
            let meets = server == own && own == replica.stream_leader;
            if meets { format!("{text} / INTERSECT") } else { text }
        }
    };
    (text, differs || own.is_empty())
}

fn row(
    call: &Call,
    (account, server): (&str, &str),
    replica: &Replica,
    all: &BTreeMap<String, Replica>,
    status: String,
) -> Vec<String> {
    let leads = server == leader(replica);
    let ahead = all.get(leader(replica)).filter(|_| call.flag("unsynced") && !leads);
    let number = |of: &dyn Fn(&ConsumerInfo) -> u64| {
        let own = of(&replica.info);
        ahead.map_or_else(|| own.to_string(), |leader| drift::shown(own, of(&leader.info)))
    };
    let (info, state) = (&replica.info, &replica.stream);
    let progress = match state.last_seq {
        0 => "0%".to_string(),
        last => format!("{:<3.0}%", info.delivered.stream_seq as f64 / last as f64 * 100.0),
    };
    let delivered = format!(
        "{} [{}, {}] {progress:<3} | {}",
        number(&|info| info.delivered.stream_seq),
        state.first_seq,
        state.last_seq,
        number(&|info| info.delivered.consumer_seq)
    );
    let floor = format!(
        "{} | {}",
        number(&|info| info.ack_floor.stream_seq),
        number(&|info| info.ack_floor.consumer_seq)
    );
    let counters = format!(
        "(ap:{}, nr:{}, nw:{}, np:{})",
        info.num_ack_pending, info.num_redelivered, info.num_waiting, info.num_pending
    );
    let cluster: Option<&ClusterInfo> = info.cluster.as_ref();
    vec![
        info.name.clone(),
        info.stream_name.clone(),
        replica.group.clone(),
        gather::account(account),
        replica.account_id.clone(),
        format!("{server}{}", if leads { "*" } else { "" }),
        delivered,
        floor,
        counters,
        status,
        leader(replica).to_string(),
        replica.stream_leader.clone(),
        gather::peers(cluster),
    ]
}
