//! `nats consumer reset`: delivers again from some message on.

use super::{calls, choose, show};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Flag, Kind};

pub fn command() -> Command {
    choose::both(Command::new("reset", "Deliver again, from after what is acknowledged or from a message on"))
        .tag("scope:user")
        .tag("impact:rw")
        .flag(Flag::new("sequence", Kind::Uint64, "Sequence in the stream of the message to go on with"))
        .flag(Flag::force("Reset without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = choose::consumer(&api, call, call.flag("force")).await?;
        let question = format!("Really reset Consumer {}", choose::title(&info));
        if !call.flag("force") && !ask::sure(&question)? {
            return Ok(());
        }
        let info = calls::reset(&api, &info, call.maybe_uint("sequence")).await?;
        show::print_text(call, &info, true);
        Ok(())
    })
}
