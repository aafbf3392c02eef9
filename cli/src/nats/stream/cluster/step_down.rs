//! `nats stream cluster step-down`: makes the servers of a stream elect another leader.

use std::time::Duration;

use schemas::jetstream::Placement;
use schemas::jetstream::cluster_api::{LeaderStepDownRequest, StreamLeaderStepDown};
use tokio::time::Instant;

use crate::failure::Outcome;
use crate::nats::jetstream::{Api, pick};
use crate::nats::stream::show;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration;
use crate::{log, outln};

/// How often, and how many times, the new leader is looked for.
const INTERVAL: Duration = Duration::from_millis(500);
const TIMES: usize = 10;

pub fn command() -> Command {
    Command::new("step-down", "Make a stream elect another leader")
        .alias("stepdown")
        .alias("sd")
        .alias("elect")
        .alias("down")
        .alias("d")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::optional("stream", "The stream whose leader steps down"))
        .flag(Flag::text("preferred", "The server that should lead"))
        .flag(Flag::force("Try it without a leader too"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?;
        let stream = &info.config.name;
        let Some(cluster) = info.cluster.as_ref().filter(|cluster| !cluster.replicas.is_empty()) else {
            crate::fail!("stream {stream:?} is not clustered");
        };
        if cluster.leader.is_empty() && !force {
            crate::fail!("stream {stream:?} has no current leader");
        }
        let leader = if cluster.leader.is_empty() { "<unknown>" } else { &cluster.leader };
        let preferred = call.text("preferred");
        if !preferred.is_empty() {
            let why = "placement hints during step-down requires NATS Server 2.11";
            api.require_level(1, why).await?;
        }
        let peers = cluster.replicas.len() + 1;
        log!(
            "Requesting leader step down of {leader:?} for stream {stream:?} in a {peers} peer cluster group"
        );
        step_down(&api, stream, preferred, "").await?;
        wait(&api, stream, leader).await?;
        outln!();
        show::print_text(call, &api.stream(stream).await?, false);
        Ok(())
    })
}

/// Asks the leader to step down, in favour of `preferred` unless that is empty.
pub async fn step_down(api: &Api, stream: &str, preferred: &str, cluster: &str) -> Outcome {
    let placement =
        Placement { preferred: preferred.into(), cluster: cluster.into(), ..Placement::default() };
    let request = LeaderStepDownRequest { placement: (!preferred.is_empty()).then_some(placement) };
    let body = request.placement.is_some().then_some(&request);
    api.request::<StreamLeaderStepDown>(&format!("STREAM.LEADER.STEPDOWN.{stream}"), body).await?;
    Ok(())
}

async fn wait(api: &Api, stream: &str, before: &str) -> Outcome {
    let start = Instant::now();
    let mut kept = false;
    for _ in 0..TIMES {
        tokio::time::sleep(INTERVAL).await;
        let leader = match api.stream(stream).await {
            Ok(info) => info.cluster.map(|cluster| cluster.leader).unwrap_or_default(),
            Err(error) => {
                log!("Failed to retrieve Stream State: {error}");
                continue;
            }
        };
        kept = leader == before;
        if leader.is_empty() {
            log!("No leader elected");
        } else if !kept {
            log!("New leader elected {leader:?}");
            return Ok(());
        }
    }
    if kept {
        let took = i64::try_from(start.elapsed().as_millis()).unwrap_or(0);
        log!("Leader did not change after {}", duration::go(took * 1_000_000));
    }
    crate::fail!("stream {stream:?} did not elect a new leader in time")
}
