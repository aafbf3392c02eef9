//! `nats bench js pub atomic`: batches that a stream stores as a whole or not at all.

use std::time::{Duration, Instant};

use super::ready::{self, Needs, Ready};
use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::messages::{Messages, Place};
use crate::nats::bench::js::{ack, flags};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("atomic", "Publish messages in batches that are stored as a whole or not at all")
        .alias("batch")
        .details("The stream must allow atomic batches. A latency is that of a whole batch.")
        .arg(Arg::required("subject", "Subject to publish to"))
        .flag(flags::batch("Messages of one batch"))
        .flags(flags::publishing())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let plan = ready::plan(call, JetStream::PublishAtomic)?;
    let needs = Needs {
        met: |stream| stream.allow_atomic,
        level: 2,
        otherwise: "Atomic Batch Publishing requires NATS Server 2.12, use 'bench js pub async' instead",
    };
    let ready = ready::prepare(call, &plan, Some(needs))?;
    clients::measure(
        call,
        &plan,
        |worker| work(worker, &ready).map_err(|f| f.context("publishing with batch commit")),
        || {},
    )
}

fn work(worker: &mut Worker<'_>, ready: &Ready) -> Outcome<Sample> {
    let mut messages = ready::messages(worker, ready);
    let mut latencies = Latencies::default();
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let pacer = Pacer::new(worker.plan, worker.messages);
    let id = format!("{}-{}", ready.run, worker.number);
    let mut sent = 0;
    while sent < worker.messages {
        let batch = ready.batch.min(worker.messages - sent);
        worker.bar.set_message("Batching");
        let before = Instant::now();
        let slept = publish(worker, &mut messages, &pacer, &id, sent, batch)?;
        worker.bar.set_message("Committing");
        commit(worker, &mut requests, &mut messages, &id, sent + batch - 1, batch)?;
        sent += batch;
        latencies.record(before.elapsed().saturating_sub(slept).as_nanos() as u64);
        worker.bar.set_position(sent);
        ready::pause(&mut worker.client, &pacer, sent)?;
    }
    Ok(ready::finish(worker, start, latencies))
}

/// Publishes all of a batch but the last message; how long it slept meanwhile.
fn publish(
    worker: &mut Worker<'_>,
    messages: &mut Messages<'_>,
    pacer: &Pacer,
    id: &str,
    sent: u64,
    batch: u64,
) -> Outcome<Duration> {
    let offset = worker.plan.offset(worker.number);
    let mut slept = Duration::ZERO;
    for i in 0..batch - 1 {
        let number = offset + sent + i;
        messages.compose(number, Some(&Place { batch: id, sequence: i + 1, is_last: false }));
        let (subject, header) = messages.parts(number);
        worker.client.publish(subject, b"", header, &worker.plan.payload)?;
        slept += ready::pause(&mut worker.client, pacer, sent + i + 1)?;
    }
    Ok(slept)
}

/// Publishes the last message of a batch and waits for the acknowledgement of them all.
fn commit(
    worker: &mut Worker<'_>,
    requests: &mut Requests,
    messages: &mut Messages<'_>,
    id: &str,
    last: u64,
    batch: u64,
) -> Outcome {
    let number = worker.plan.offset(worker.number) + last;
    messages.compose(number, Some(&Place { batch: id, sequence: batch, is_last: true }));
    let (subject, header) = messages.parts(number);
    requests.ask(&mut worker.client, subject, header, &worker.plan.payload, |m| Some(ack::check(m)))?
}
