//! `nsc tool rtt`.

use std::time::Instant;

use cli_term::{Outcome, outln, runtime};

use crate::nsc::tool::{open, target, user_flags};
use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("rtt", "Measure the round trip time to the server").flags(user_flags()).run(run)
}

fn run(call: &Call) -> Outcome {
    let target = target(call)?;
    let urls = target.urls.clone();
    runtime::block_on(async {
        let link = open(call, "nsc_rtt", target).await?;
        let start = Instant::now();
        link.settle().await?;
        let took = start.elapsed();
        let info = link.client.server_info();
        let url = match &urls[..] {
            [only] if !only.contains(',') => only.clone(),
            _ => format!("nats://{}:{}", info.host, info.port),
        };
        let nanos = i64::try_from(took.as_nanos()).unwrap_or(i64::MAX);
        outln!("round trip time to [{url}] = {}", schemas::go::duration::to_string(nanos));
        Ok(())
    })
}
