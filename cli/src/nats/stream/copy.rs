//! `nats stream copy`: a new stream set up like another. Messages are not copied.

use super::{add, flags, level, overlay, show};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, names, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("copy", "Add a stream set up like another, without its messages")
        .alias("cp")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("stream", "The stream to take the configuration from"))
        .arg(Arg::required("destination", "The name of the new stream"))
        .flags(flags::new_stream())
        .example(
            "Add a stream like ORDERS for other subjects",
            "stream copy ORDERS TESTS --subjects 'tests.>'",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (source, destination) = (call.text("stream"), call.text("destination"));
    if source == destination {
        crate::fail!("source and destination Stream names cannot be the same");
    }
    block_on(async {
        let api = Api::open(call).await?;
        let config = pick::stream(&api, source, call.flag("all"), false).await?.config;
        let mut config = overlay::overlay(call, config)
            .map_err(|f| f.context(format!("could not copy Stream {source}")))?;
        overlay::creation(call, &mut config);
        config.metadata = names::without_reserved(&config.metadata);
        config.name = destination.to_string();
        level::check(&api, &config).await?;
        let info = add::create(&api, &config).await?;
        if !call.flag("json") {
            outln!("Stream {destination} was created\n");
        }
        show::print(call, &info, false)
    })
}
