//! `nats bench js pub async`: a batch of messages at a time, then all their acknowledgements.

use std::time::{Duration, Instant};

use super::ready::{self, Ready};
use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::messages::Messages;
use crate::nats::bench::js::{ack, flags};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Arg;
use crate::thin::Client;

/// Messages after which acknowledgements that have come are taken, so that they do not fill the way.
const LISTEN_EVERY: u64 = 1024;

pub fn command() -> Command {
    Command::new("async", "Publish messages in batches, each after the acknowledgements of the one before")
        .details("A latency is that of a whole batch.")
        .arg(Arg::required("subject", "Subject to publish to"))
        .flag(flags::batch("Messages whose acknowledgements are waited for together"))
        .flags(flags::publishing())
        .example("A hundred thousand subjects", "bench js pub async bench --multisubject --create")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let plan = ready::plan(call, JetStream::PublishAsync)?;
    let ready = ready::prepare(call, &plan, None)?;
    clients::measure(
        call,
        &plan,
        |worker| work(worker, &ready).map_err(|f| f.context("publishing asynchronously")),
        || {},
    )
}

fn work(worker: &mut Worker<'_>, ready: &Ready) -> Outcome<Sample> {
    let mut messages = ready::messages(worker, ready);
    let mut acks = Acks::open(worker);
    let mut latencies = Latencies::default();
    let start = worker.start();
    let pacer = Pacer::new(worker.plan, worker.messages);
    let mut sent = 0;
    while sent < worker.messages {
        let batch = ready.batch.min(worker.messages - sent);
        worker.bar.set_message("Publishing");
        let before = Instant::now();
        let slept = publish(worker, &mut messages, &mut acks, &pacer, sent, batch)?;
        sent += batch;
        worker.bar.set_message("AckWait");
        acks.wait(&mut worker.client, sent)?;
        latencies.record(before.elapsed().saturating_sub(slept).as_nanos() as u64);
        worker.bar.set_position(sent);
    }
    Ok(ready::finish(worker, start, latencies))
}

/// Publishes one batch; how long it slept meanwhile.
fn publish(
    worker: &mut Worker<'_>,
    messages: &mut Messages<'_>,
    acks: &mut Acks,
    pacer: &Pacer,
    sent: u64,
    batch: u64,
) -> Outcome<Duration> {
    let offset = worker.plan.offset(worker.number);
    let mut slept = Duration::ZERO;
    for i in sent..sent + batch {
        messages.compose(offset + i, None);
        let payload = &worker.plan.payload;
        let (subject, header) = messages.parts(offset + i);
        worker.client.publish(subject, &acks.inbox, header, payload)?;
        slept += ready::pause(&mut worker.client, pacer, i + 1)?;
        if (i + 1) % LISTEN_EVERY == 0 {
            acks.listen(&mut worker.client, Some(Duration::ZERO))?;
        }
    }
    Ok(slept)
}

/// The acknowledgements of one client. All come to the same subject: they are counted, and the first refusal counts most.
struct Acks {
    inbox: Vec<u8>,
    timeout: Duration,
    received: u64,
}

impl Acks {
    fn open(worker: &mut Worker<'_>) -> Acks {
        let inbox = worker.settings.inbox();
        worker.client.subscribe(&inbox, None, 1);
        Acks { inbox: inbox.into_bytes(), timeout: worker.plan.timeout, received: 0 }
    }

    /// False when nothing arrived in time.
    fn listen(&mut self, client: &mut Client, wait: Option<Duration>) -> Outcome<bool> {
        let (received, mut refused) = (&mut self.received, None);
        let arrived = client.receive(wait, |message, _| {
            *received += 1;
            if refused.is_none() {
                refused = ack::check(&message).err();
            }
        })?;
        match refused {
            Some(failure) => Err(failure.context("async publish acknowledgement is an error")),
            None => Ok(arrived.is_some()),
        }
    }

    /// Waits until `sent` messages are acknowledged.
    fn wait(&mut self, client: &mut Client, sent: u64) -> Outcome {
        let deadline = Instant::now() + self.timeout;
        while self.received < sent {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || !self.listen(client, Some(left.max(Duration::from_micros(1))))? {
                if !client.complaints().is_empty() {
                    crate::fail!("nats: {}", client.complaints().last);
                }
                return Err(Failure::new(format!(
                    "JS PubAsync ack timeout (pending={})",
                    sent - self.received
                )));
            }
        }
        Ok(())
    }
}
