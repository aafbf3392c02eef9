//! `nats bench js pub sync`: each message waits for the acknowledgement of the one before.

use std::time::Instant;

use super::ready::{self, Ready};
use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::{ack, flags};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("sync", "Publish messages one by one, each after the acknowledgement of the one before")
        .arg(Arg::required("subject", "Subject to publish to"))
        .flags(flags::publishing())
        .example("Make a stream for it", "bench js pub sync bench.data --create --msgs 10000")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let plan = ready::plan(call, JetStream::PublishSync)?;
    let ready = ready::prepare(call, &plan, None)?;
    clients::measure(
        call,
        &plan,
        |worker| work(worker, &ready).map_err(|f| f.context("publishing synchronously")),
        || {},
    )
}

fn work(worker: &mut Worker<'_>, ready: &Ready) -> Outcome<Sample> {
    let mut messages = ready::messages(worker, ready);
    let offset = worker.plan.offset(worker.number);
    let mut latencies = Latencies::default();
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let pacer = Pacer::new(worker.plan, worker.messages);
    for i in 0..worker.messages {
        messages.compose(offset + i, None);
        let (subject, header) = messages.parts(offset + i);
        let before = Instant::now();
        requests
            .ask(&mut worker.client, subject, header, &worker.plan.payload, |m| Some(ack::check(m)))??;
        latencies.record(before.elapsed().as_nanos() as u64);
        worker.bar.set_position(i + 1);
        ready::pause(&mut worker.client, &pacer, i + 1)?;
    }
    Ok(ready::finish(worker, start, latencies))
}
