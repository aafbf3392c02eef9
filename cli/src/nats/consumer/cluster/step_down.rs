//! `nats consumer cluster step-down`: makes the servers of a consumer elect another leader.

use std::time::Duration;

use schemas::jetstream::Placement;
use schemas::jetstream::cluster_api::{ConsumerLeaderStepDown, LeaderStepDownRequest};

use crate::failure::Outcome;
use crate::nats::consumer::{calls, choose, show};
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::{log, outln};

/// How often, and how many times, the new leader is looked for.
const INTERVAL: Duration = Duration::from_millis(500);
const TIMES: usize = 10;

pub fn command() -> Command {
    choose::both(Command::new("step-down", "Make a consumer elect another leader"))
        .alias("elect")
        .alias("down")
        .alias("d")
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::text("preferred", "The server that should lead"))
        .flag(Flag::force("Try it without a leader too"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let info = choose::consumer(&api, call, force).await?;
        let (stream, consumer, title) = (&info.stream_name, &info.name, choose::title(&info));
        let Some(cluster) = info.cluster.as_ref().filter(|cluster| !cluster.replicas.is_empty()) else {
            crate::fail!("consumer {title:?} is not clustered");
        };
        if cluster.leader.is_empty() && !force {
            crate::fail!("consumer has no current leader");
        }
        let leader = if cluster.leader.is_empty() { "<unknown>" } else { &cluster.leader };
        let preferred = call.text("preferred");
        if !preferred.is_empty() {
            let why = "placement hints during step-down requires NATS Server 2.11";
            api.require_level(1, why).await?;
        }
        let peers = cluster.replicas.len() + 1;
        log!("Requesting leader step down of {leader:?} in a {peers} peer RAFT group");
        step_down(&api, stream, consumer, preferred, "").await?;
        wait(&api, stream, consumer, leader).await?;
        outln!();
        show::print_text(call, &calls::load(&api, stream, consumer).await?, false);
        Ok(())
    })
}

/// Asks the leader to step down, in favour of `preferred` unless that is empty.
pub async fn step_down(api: &Api, stream: &str, consumer: &str, preferred: &str, cluster: &str) -> Outcome {
    let placement =
        Placement { preferred: preferred.into(), cluster: cluster.into(), ..Placement::default() };
    let request = LeaderStepDownRequest { placement: (!preferred.is_empty()).then_some(placement) };
    let body = request.placement.is_some().then_some(&request);
    let subject = format!("CONSUMER.LEADER.STEPDOWN.{stream}.{consumer}");
    api.request::<ConsumerLeaderStepDown>(&subject, body).await?;
    Ok(())
}

async fn wait(api: &Api, stream: &str, consumer: &str, before: &str) -> Outcome {
    for _ in 0..TIMES {
        tokio::time::sleep(INTERVAL).await;
        match calls::load(api, stream, consumer).await {
            Ok(info) => {
                let leader = info.cluster.map(|cluster| cluster.leader).unwrap_or_default();
                if !leader.is_empty() && leader != before {
                    log!("New leader elected {leader:?}");
                    return Ok(());
                }
            }
            Err(failure) => {
                log!("Failed to retrieve Consumer State: {}", failure.message.unwrap_or_default());
            }
        }
    }
    crate::fail!("consumer did not elect a new leader in time")
}
