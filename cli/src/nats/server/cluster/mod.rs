//! `nats server cluster`: the servers that keep streams together. A server on its own has no such group, and says so.

mod balance;
mod peer_remove;
mod step_down;

use schemas::monitor::jsz::MetaClusterInfo;
use schemas::monitor::{Jsz, JszOptions};

use crate::failure::Outcome;
use crate::nats::server::system::{Answer, System, Wait};
use crate::nats::{Call, Command};

pub fn command() -> Command {
    Command::new("cluster", "Manage the servers that keep streams together")
        .alias("r")
        .alias("raft")
        .command(balance::command())
        .command(peer_remove::command())
        .command(step_down::command())
}

/// Fails when the context names a domain: the system account is the same in all of them, so that the wrong servers could
/// be meant.
pub fn refuse_domain(call: &Call, command: &str) -> Outcome {
    if call.context.settings.jetstream_domain.is_empty() {
        return Ok(());
    }
    crate::fail!(
        "the --js-domain option cannot be used with {command}: JetStream domains do not apply to the system account, \
         connect without a domain configured"
    )
}

/// The group as its one leader sees it.
async fn meta(system: &System) -> Outcome<MetaClusterInfo> {
    let wait = match system.active_servers().await? {
        0 => Wait::Quiet,
        servers => Wait::For(servers),
    };
    let answers: Vec<Answer<Jsz>> =
        system.data("$SYS.REQ.SERVER.PING.JSZ", &JszOptions::default(), wait).await?;
    if !answers.is_empty() && answers.iter().all(|a| a.data.meta_cluster.is_none()) {
        crate::fail!("the servers are no cluster: this needs several servers that keep streams together");
    }
    let leads = |a: &Answer<Jsz>| a.data.meta_cluster.as_ref().is_some_and(|m| m.leader == a.server.name);
    let mut leaders: Vec<_> = answers.into_iter().filter(leads).collect();
    match (leaders.len(), leaders.pop().and_then(|a| a.data.meta_cluster)) {
        (1, Some(meta)) => Ok(meta),
        (0, _) => crate::fail!(
            "did not receive a response from the meta leader, ensure the account used has system privileges and \
             appropriate permissions"
        ),
        (n, _) => {
            crate::fail!("found {n} JetStream meta cluster leaders, unable to determine which is meant")
        }
    }
}
