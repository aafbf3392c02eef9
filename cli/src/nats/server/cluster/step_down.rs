//! `nats server cluster step-down`: another server shall lead.

use std::time::Duration;

use schemas::jetstream::Placement;
use schemas::jetstream::cluster_api::{LeaderStepDownRequest, MetaLeaderStepDown};

use super::{meta, refuse_domain};
use crate::failure::Outcome;
use crate::log;
use crate::nats::jetstream::{Api, words};
use crate::nats::server::system::System;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::json;

const INTERVAL: Duration = Duration::from_millis(500);
const TIMES: usize = 5;

pub fn command() -> Command {
    Command::new("step-down", "Make another server lead")
        .alias("stepdown")
        .alias("sd")
        .alias("elect")
        .alias("down")
        .alias("d")
        .tag("scope:system")
        .tag("impact:rw")
        .flag(Flag::text("cluster", "The new leader shall be in this cluster"))
        .flag(Flag::text("tags", "The new leader shall have all these tags").repeatable())
        .flag(Flag::text("host", "The new leader shall be this server"))
        .flag(Flag::force("Even if there is no leader"))
        .flag(Flag::json("Print who led and who leads as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    refuse_domain(call, "step-down")?;
    block_on(async {
        let system = System::open(call).await?;
        let before = meta(&system).await?;
        if before.leader.is_empty() && !call.flag("force") {
            crate::fail!("cluster has no current leader");
        }
        let placement = placement(call);
        if !call.text("host").is_empty() || call.given("tags") {
            outln!("WARNING: Using placement tags or node name required NATS Server 2.11 or newer\n");
        }
        let (leader, peers) = (&before.leader, before.replicas.len() + 1);
        log!("Requesting leader step down of {leader:?} in a {peers} peer RAFT group");
        let api = Api::new(call, system.client()?.clone());
        let request = LeaderStepDownRequest { placement };
        let body = request.placement.is_some().then_some(&request);
        let stepped = api.request::<MetaLeaderStepDown>("META.LEADER.STEPDOWN", body).await;
        if !stepped.map_err(words::failure)?.success {
            crate::fail!("the leader did not step down");
        }
        let new = wait(&system, leader).await?;
        if call.flag("json") {
            json::print(&serde_json::json!({ "success": true, "old_leader": leader, "new_leader": new }))?;
        }
        Ok(())
    })
}

fn placement(call: &Call) -> Option<Placement> {
    let placement = Placement {
        cluster: call.text("cluster").into(),
        tags: call.texts("tags").to_vec(),
        preferred: call.text("host").into(),
    };
    (placement != Placement::default()).then_some(placement)
}

/// The leader that comes after `before`.
async fn wait(system: &System, before: &str) -> Outcome<String> {
    for _ in 0..TIMES {
        tokio::time::sleep(INTERVAL).await;
        match meta(system).await {
            Ok(meta) if meta.leader != before => {
                log!("New leader elected {:?}", meta.leader);
                return Ok(meta.leader);
            }
            Ok(_) => {}
            Err(failure) => {
                log!("Failed to retrieve Cluster State: {}", failure.message.unwrap_or_default());
            }
        }
    }
    crate::fail!("the cluster did not elect a new leader in time")
}
