//! `nats server check meta`: the group of all servers, as its leader sees it.

use schemas::monitor::jsz::MetaClusterInfo;
use schemas::monitor::{Jsz, JszOptions};

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::server::system::{System, Wait, answer};
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind};
use crate::term::duration::go;

pub fn command() -> Command {
    super::check("meta", "Check the group of servers that keep streams", "scope:user")
        .alias("raft")
        .flag(Flag::int("expect", "How many servers there should be").placeholder("SERVERS").required())
        .flag(
            Flag::new("lag-critical", Kind::Uint64, "Critical when a server is more operations behind")
                .placeholder("OPS")
                .required(),
        )
        .flag(
            Flag::duration("seen-critical", "Critical when a server was last heard of longer ago")
                .placeholder("DURATION")
                .required(),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    finish::check(call, Found::new("meta", "JetStream Meta Cluster"), async |found| {
        let system = System::open(call).await.map_err(|f| f.context("connection failed"))?;
        let options = JszOptions { leader_only: true, ..JszOptions::default() };
        let asked = system.ask("$SYS.REQ.SERVER.PING.JSZ", &options, Wait::For(1)).await;
        let replies = asked.map_err(|f| f.context("JSZ API request failed"))?;
        let Some(reply) = replies.first() else { crate::fail!("JSZ API request failed: nats: timeout") };
        let jsz = answer::read::<Jsz>(&reply.payload)?.data;
        let meta = jsz.meta_cluster.ok_or_else(|| Failure::new("no cluster information"))?;
        if meta.leader.is_empty() {
            crate::fail!("No leader");
        }
        judge(call, found, &meta);
        Ok(())
    })
}

fn judge(call: &Call, found: &mut Found, meta: &MetaClusterInfo) {
    let (expected, peers) = (call.int("expect"), meta.replicas.len() as i64 + 1);
    let (lag, seen) = (call.uint("lag-critical"), call.duration("seen-critical").as_nanos() as i64);
    found.metric("peers", peers as f64, "Configured RAFT peers").limits(expected as f64, expected as f64);
    if expected > 0 && peers != expected {
        found.critical(format!("{peers} peers of expected {expected}"));
    }
    let offline = meta.replicas.iter().filter(|peer| peer.offline).count();
    let behind = meta.replicas.iter().filter(|peer| !peer.current).count();
    let inactive = meta.replicas.iter().filter(|peer| seen > 0 && peer.active > seen).count();
    let lagged = meta.replicas.iter().filter(|peer| lag > 0 && peer.lag > lag).count();
    found.metric("peer_offline", offline as f64, "Offline RAFT peers");
    found.metric("peer_not_current", behind as f64, "RAFT peers that are not current");
    found.metric("peer_inactive", inactive as f64, "Inactive RAFT peers");
    let help = "RAFT peers that are lagged more than configured threshold";
    found.metric("peer_lagged", lagged as f64, help);
    for (count, text) in [
        (behind, "not current".to_string()),
        (inactive, format!("inactive more than {}", go(seen))),
        (offline, "offline".to_string()),
        (lagged, format!("lagged more than {lag} ops")),
    ] {
        if count > 0 {
            found.critical(format!("{count} {text}"));
        }
    }
    found.ok_if_all_is(format!("{peers} peers led by {}", meta.leader));
}
