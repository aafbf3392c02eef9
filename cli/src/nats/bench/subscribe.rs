//! `nats bench sub`

use std::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::Arg;

use super::clients::{self, Worker};
use super::flags;
use super::kind::Kind;
use super::latencies::Latencies;
use super::plan::Plan;
use super::sample::Sample;

pub fn command() -> Command {
    Command::new("sub", "Receive messages and measure how fast they come")
        .tag("scope:user")
        .tag("impact:rw")
        .details("Every client expects all the messages; the time runs from the first to the last of them.")
        .arg(Arg::required("subject", "Subject to subscribe to"))
        .flag(flags::multisubject("Subscribe to SUBJECT.*"))
        .flags(flags::common())
        .example("Four clients that expect 10,000 messages each", "bench sub foo --clients 4 --msgs 10000")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    clients::run(call, &Plan::new(call, Kind::Subscribe)?, work)
}

fn work(worker: &mut Worker<'_>) -> Outcome<Sample> {
    let (plan, messages) = (worker.plan, worker.messages);
    let subject = plan.subscribed();
    worker.client.subscribe(&subject, None, 1);
    worker.bar.set_message(plan.kind.state());
    let (mut first, mut received) = (None, 0);
    while received < messages {
        let got = worker.client.receive(None, |_, _| {
            if first.is_none() {
                first = Some(Instant::now());
            }
        });
        received += got.map_err(|e| Failure::new(e).context("receiving"))?.unwrap_or(0);
        // A subscription that was refused would wait for ever.
        if received == 0 && !worker.client.complaints().is_empty() {
            crate::fail!("subscribing to '{subject}': nats: {}", worker.client.complaints().first);
        }
        worker.bar.set_position(received.min(messages));
    }
    let end = Instant::now();
    worker.finish();
    let (bytes, seen) = (messages * plan.size as u64, worker.client.messages());
    Ok(Sample { messages, seen, bytes, start: first.unwrap_or(end), end, latencies: Latencies::default() })
}
