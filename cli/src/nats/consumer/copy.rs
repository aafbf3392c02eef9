//! `nats consumer copy`: a consumer like another one, but for what the flags say.

use schemas::jetstream::ConsumerConfig;
use schemas::jetstream::policy::ConsumerAction;

use super::{add, calls, choose, flags, show, values};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, names};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("copy", "Add a consumer like another one")
        .alias("cp")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("stream", "The stream of both"))
        .arg(Arg::required("source", "The consumer to copy"))
        .arg(Arg::required("destination", "The new consumer"))
        .flags(flags::new_consumer())
        .example("The same for other subjects", "consumer copy ORDERS NEW OLD --filter orders.old")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (stream, source) = (call.text("stream"), call.text("source"));
    block_on(async {
        let api = Api::open(call).await?;
        let source = calls::load(&api, stream, source).await;
        let source = source.map_err(|f| f.context("could not load source Consumer"))?;
        let config = changed(call, choose::config(&source))?;
        add::check_level(&api, &config).await?;
        let made = calls::create(&api, stream, config, ConsumerAction::Create).await;
        let info = made.map_err(|f| f.context("Consumer creation failed"))?;
        show::print_text(call, &info, false);
        Ok(())
    })
}

fn changed(call: &Call, mut config: ConsumerConfig) -> Outcome<ConsumerConfig> {
    config.metadata = names::without_reserved(&config.metadata);
    let target = call.text("target");
    if call.flag("pull") && !target.is_empty() {
        crate::fail!("--pull and --target exclude each other");
    }
    if call.flag("pull") {
        config.deliver_subject.clear();
        config.max_waiting = 0;
    } else if !target.is_empty() {
        config.max_waiting = 0;
    }
    if call.text("ack") == "none" {
        // What only consumers with acknowledgements have.
        (config.max_ack_pending, config.ack_wait, config.max_deliver) = (0, 0, -1);
        config.backoff.clear();
    }
    values::overlay(call, &mut config)?;
    values::overlay_new(call, &mut config)?;
    config.name = call.text("destination").to_string();
    config.durable_name = if call.flag("ephemeral") { String::new() } else { config.name.clone() };
    if config.deliver_subject.is_empty() {
        (config.idle_heartbeat, config.flow_control, config.rate_limit_bps) = (0, false, 0);
    }
    // A group belongs to a target: it is kept only when both are given.
    config.deliver_group =
        if target.is_empty() { String::new() } else { call.text("deliver-group").to_string() };
    Ok(config)
}
