//! `nats consumer resume`: ends a pause.

use schemas::go::Time;

use super::{calls, choose};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, moment};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    choose::both(Command::new("resume", "End a pause of a consumer"))
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::force("Resume without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("force")).await?;
        api.require_level(1, "resuming Consumers requires NATS Server 2.11").await?;
        if !info.paused {
            crate::fail!("consumer is not paused");
        }
        let title = choose::title(&info);
        if !call.flag("force") && !ask::sure(&format!("Really resume Consumer {title}"))? {
            return Ok(());
        }
        calls::resume(&api, &info).await?;
        let until = Time::from_unix_nanos(info.ts.unix_nanos().saturating_add(info.pause_remaining));
        let until = moment::local(until);
        outln!("Consumer {title} was resumed while previously paused until {until}");
        Ok(())
    })
}
