//! `nats bench js consume`: messages as they come, with the next pull under way before the last is used up.

use super::durable::{self, Durable};
use super::flags;
use super::pull::Puller;
use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};

pub fn command() -> Command {
    Command::new("consume", "Receive messages from a durable consumer in a steady stream")
        .details(
            "All clients share the consumer's messages; the time runs from the first to the last of them.",
        )
        .flags(flags::consuming("The most messages that are under way to a client"))
        .example("Without acknowledgements", "bench js consume --acks none")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let plan = durable::plan(call, JetStream::Consume)?;
    let durable = durable::prepare(call, &plan)?;
    let named = durable::named(call);
    clients::measure(call, &plan, |worker| work(worker, &durable).map_err(&named), || {})
}

fn work(worker: &mut Worker<'_>, durable: &Durable) -> Outcome<Sample> {
    worker.bar.set_message(worker.plan.kind.state());
    let mut puller = Puller::open(worker, durable.next.clone(), durable.acks, false)?;
    flow(&mut puller, durable.batch)?;
    puller.finish(Latencies::default())
}

/// Pulls again whenever half of what may be under way has arrived, until all is there.
pub fn flow(puller: &mut Puller<'_, '_>, batch: u64) -> Outcome {
    while !puller.is_done() {
        if puller.outstanding() <= batch / 2 {
            puller.ask(batch - puller.outstanding())?;
        }
        puller.take()?;
    }
    Ok(())
}
