//! `nats bench js fetch`: one batch of messages after the other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::durable::{self, Durable};
use super::flags;
use super::pull::Puller;
use crate::failure::Outcome;
use crate::log;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};

const TIMED_OUT: &str = "WARNING: at least one of the pull consumer Fetch operation timed out. These results are not \
                         optimal!";

pub fn command() -> Command {
    Command::new("fetch", "Receive messages from a durable consumer in batches")
        .details("All clients share the consumer's messages; a latency is that of a whole batch.")
        .flags(flags::consuming("Messages of one batch"))
        .example("Small batches, each acknowledgement confirmed", "bench js fetch --batch 10 --doubleack")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let plan = durable::plan(call, JetStream::Fetch)?;
    let durable = durable::prepare(call, &plan)?;
    let named = durable::named(call);
    let timed_out = AtomicBool::new(false);
    let warn = || {
        if timed_out.load(Ordering::Relaxed) {
            log!("{TIMED_OUT}");
        }
    };
    clients::measure(call, &plan, |worker| work(worker, &durable, &timed_out).map_err(&named), warn)
}

fn work(worker: &mut Worker<'_>, durable: &Durable, timed_out: &AtomicBool) -> Outcome<Sample> {
    worker.bar.set_message(worker.plan.kind.state());
    let mut puller = Puller::open(worker, durable.next.clone(), durable.acks, false)?;
    let mut latencies = Latencies::default();
    while !puller.is_done() {
        let start = Instant::now();
        puller.ask(durable.batch)?;
        while puller.outstanding() > 0 {
            if puller.take()? > 0 {
                timed_out.store(true, Ordering::Relaxed);
            }
        }
        latencies.record(start.elapsed().as_nanos() as u64);
    }
    puller.finish(latencies)
}
