//! `nats stream cluster balance`: spreads the leaders of streams over the servers.

use super::spread::{self, Led};
use super::step_down::step_down;
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::stream::find::query::{self, Query};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::{log, outln};

pub fn command() -> Command {
    Command::new("balance", "Spread the leaders of the streams that match over the servers")
        .tag("scope:user")
        .tag("impact:rw")
        .flags(query::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let query = Query::new(call, 0)?;
    block_on(async {
        let api = Api::open(call).await?;
        let found = query.filter(api.streams("").await?.streams)?;
        if found.is_empty() {
            return Ok(());
        }
        let why = "invalid server version. Balancer requires server version 2.11.0 or higher";
        api.require_level(1, why).await?;
        let led = found.iter().filter_map(|stream| Some((&*stream.config.name, stream.cluster.as_ref()?)));
        let led: Vec<Led<'_>> = led.collect();
        for (name, _) in led.iter().filter(|(_, cluster)| cluster.leader.is_empty()) {
            log!("Found entity without leader {name}");
        }
        for (server, offset) in spread::offsets(&led) {
            log!("Server {server:?} leads {offset:+} compared to an even distribution");
        }
        let mut moved = 0;
        for next in spread::moves(&led) {
            let (stream, from, to) = (&next.name, &next.from, &next.to);
            log!("Requesting leader {from:?} step down for stream {stream:?}. New preferred leader is {to}.");
            step_down(&api, stream, to, &next.cluster)
                .await
                .map_err(|f| f.context("failed to balance streams"))?;
            moved += 1;
        }
        outln!("Balanced {moved} streams.");
        Ok(())
    })
}
