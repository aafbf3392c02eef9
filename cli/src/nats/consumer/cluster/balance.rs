//! `nats consumer cluster balance`: spreads the leaders of consumers over the servers.

use super::step_down::step_down;
use crate::failure::Outcome;
use crate::nats::consumer::find::query::{self, Query};
use crate::nats::consumer::{calls, choose};
use crate::nats::jetstream::{Api, pick};
use crate::nats::stream::cluster::spread::{self, Led};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::{log, outln};

pub fn command() -> Command {
    choose::stream(Command::new("balance", "Spread the leaders of the consumers that match over the servers"))
        .tag("scope:user")
        .tag("impact:rw")
        .flags(query::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let query = Query::new(call, 0)?;
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let found = query.filter(calls::list(&api, &stream).await?.consumers)?;
        if found.is_empty() {
            outln!("No consumers on {stream}");
            return Ok(());
        }
        let why = "invalid server version. Balancer requires server version 2.11.0 or higher";
        api.require_level(1, why).await?;
        let led = found.iter().filter_map(|info| Some((&*info.name, info.cluster.as_ref()?)));
        let led: Vec<Led<'_>> = led.collect();
        for (name, _) in led.iter().filter(|(_, cluster)| cluster.leader.is_empty()) {
            log!("Found entity without leader {name}");
        }
        let mut moved = 0;
        for next in spread::moves(&led) {
            let (consumer, from, to) = (&next.name, &next.from, &next.to);
            log!(
                "Requesting leader {from:?} step down for consumer {consumer:?}. New preferred leader is {to}."
            );
            step_down(&api, &stream, consumer, to, &next.cluster)
                .await
                .map_err(|f| f.context(format!("failed to balance consumers on {stream}")))?;
            moved += 1;
        }
        outln!("Balanced {moved} consumers on {stream}");
        Ok(())
    })
}
