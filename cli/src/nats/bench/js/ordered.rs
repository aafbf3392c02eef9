//! `nats bench js ordered`: a consumer of its own for each client, that wants no acknowledgements.

use schemas::jetstream::ConsumerConfig;

use super::durable::{INACTIVE, batch, filter_setting};
use super::prepare::{self, Stage};
use super::pull::{Acks, Puller};
use super::{consume, flags};
use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::kind::{JetStream, Kind};
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::{log, runtime};

pub fn command() -> Command {
    Command::new("ordered", "Receive messages from an ordered ephemeral consumer")
        .details("Every client expects all the messages; the time runs from the first to the last of them.")
        .flag(flags::batch("The most messages that are under way to a client"))
        .flag(flags::filter())
        .flag(flags::purge())
        .example("Only some subjects", "bench js ordered --filter 'orders.*' --msgs 1000")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut plan = Plan::new(call, Kind::JetStream(JetStream::Ordered))?;
    let batch = batch(call)?;
    plan.settings =
        vec![("stream", call.text("stream").to_string()), ("purge", call.flag("purge").to_string())];
    plan.settings.extend(filter_setting(call));
    log!("{}", plan.banner());
    let consumers = runtime::block_on(make(call, plan.clients))?;
    clients::measure(call, &plan, |worker| work(worker, &consumers, batch), || {})
}

/// Makes a consumer for each client; their subjects for pulls.
async fn make(call: &Call, clients: usize) -> Outcome<Vec<String>> {
    let stage = Stage::open(call).await?;
    if call.flag("purge") {
        stage.purge().await?;
    }
    let mut consumers = vec![];
    for _ in 0..clients {
        let name = daemon_keys::Nuid::random().next_string();
        let mut config = ConsumerConfig {
            name: name.clone(),
            max_deliver: 1,
            inactive_threshold: INACTIVE,
            num_replicas: 1,
            mem_storage: true,
            ..ConsumerConfig::default()
        };
        prepare::set_filters(&mut config, call.texts("filter"));
        let made = stage.create(&name, config).await;
        consumers.push(made.map_err(|f| f.context("creating the ephemeral ordered consumer"))?);
    }
    Ok(consumers)
}

fn work(worker: &mut Worker<'_>, consumers: &[String], batch: u64) -> Outcome<Sample> {
    worker.bar.set_message(worker.plan.kind.state());
    let next = consumers[worker.number].clone();
    let mut puller = Puller::open(worker, next, Acks::No, true)?;
    consume::flow(&mut puller, batch).map_err(|f| f.context("consuming in order"))?;
    puller.finish(Latencies::default())
}
