//! `nats stream seal`: makes a stream one that never changes again.

use super::{edit, show};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, ask, pick};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("seal", "Make a stream one that never changes again")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("stream", "The stream to seal"))
        .flag(Flag::force("Seal without asking"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let force = call.flag("force");
        let mut config = pick::stream(&api, call.text("stream"), call.flag("all"), force).await?.config;
        let stream = config.name.clone();
        let question = format!("Really seal Stream {stream}, sealed streams can not be unsealed or modified");
        if !force && !ask::sure(&question)? {
            return Ok(());
        }
        config.sealed = true;
        let info =
            edit::update(&api, &stream, &config).await.map_err(|f| f.context("could not seal Stream"))?;
        show::print_text(call, &info, false);
        Ok(())
    })
}
