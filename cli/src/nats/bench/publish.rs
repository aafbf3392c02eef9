//! `nats bench pub`

use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::thin::{self, Client, Error};

use super::clients::{self, PROGRESS_EVERY, Worker};
use super::flags;
use super::kind::Kind;
use super::latencies::Latencies;
use super::pacer::Pacer;
use super::plan::Plan;
use super::sample::Sample;
use super::subjects::Subject;

/// How long the server may take to read what is still on its way at the end.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(10);

pub fn command() -> Command {
    Command::new("pub", "Publish messages as fast as it goes, or at a rate")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("subject", "Subject to publish to"))
        .flag(flags::sleep())
        .flags(flags::common())
        .flag(flags::multisubject("Publish to SUBJECT.N, where N counts the messages"))
        .flag(
            Flag::int("multisubjectmax", "Number of different subjects of --multisubject, 0 for no limit")
                .default("100000"),
        )
        .flag(Flag::bool("multisubjectrandomize", "Take the numbers of --multisubject in random order"))
        .flags(flags::sending())
        .example(
            "Ten clients that share 100,000 messages of 512 bytes",
            "bench pub foo --clients 10 --size 512",
        )
        .example(
            "Half a minute at 50,000 messages a second",
            "bench pub foo --throughput 50000 --duration 30s",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    clients::run(call, &Plan::new(call, Kind::Publish)?, work)
}

fn work(worker: &mut Worker<'_>) -> Outcome<Sample> {
    let (plan, messages) = (worker.plan, worker.messages);
    let offset = plan.offset(worker.number);
    let mut source = Source::new(plan);
    let mut latencies = Latencies::default();
    let start = worker.start();
    let pacer = Pacer::new(plan, messages);
    let free = pacer.is_free();
    // The end of one publish is the start of the next: one look at the clock per message.
    let mut last = Instant::now();
    for i in 0..messages {
        let published = source.publish(plan, &mut worker.client, offset + i);
        published.map_err(|e| Failure::new(e).context("publishing"))?;
        let now = Instant::now();
        latencies.record((now - last).as_nanos() as u64);
        last = now;
        if !free {
            pause(worker, pacer.wait(i + 1))?;
            worker.bar.set_position(i + 1);
            last = Instant::now();
        } else if i % PROGRESS_EVERY == 0 {
            worker.bar.set_position(i);
        }
    }
    let timeout = plan.timeout.max(FLUSH_TIMEOUT);
    worker.client.round_trip(timeout).map_err(|e| Failure::new(e).context("flushing"))?;
    let end = Instant::now();
    worker.finish();
    let bytes = messages * plan.size as u64;
    Ok(Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies })
}

/// Where messages come from: all are the same, or their subjects differ.
enum Source {
    Same(Vec<u8>),
    Many(Subject),
}

impl Source {
    fn new(plan: &Plan) -> Source {
        match plan.many() {
            Some(many) => Source::Many(Subject::new(&plan.subject, many)),
            None => Source::Same(thin::frame(plan.subject.as_bytes(), &plan.header, &plan.payload)),
        }
    }

    #[inline]
    fn publish(&mut self, plan: &Plan, client: &mut Client, number: u64) -> Result<(), Error> {
        match self {
            Source::Same(frame) => client.publish_frame(frame),
            Source::Many(subject) => client.publish(subject.of(number), b"", &plan.header, &plan.payload),
        }
    }
}

// Nothing waits in the buffer while we sleep.
fn pause(worker: &mut Worker<'_>, time: Duration) -> Outcome {
    if !time.is_zero() {
        worker.client.flush().map_err(|e| Failure::new(e).context("publishing"))?;
        thread::sleep(time);
    }
    Ok(())
}
