//! `nats bench kv put`: each value waits for the acknowledgement of the one before.

use std::time::Instant;

use super::keys::{self, Keys};
use super::prepare;
use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::flags;
use crate::nats::bench::js::{ack, publish::ready};
use crate::nats::bench::kind::Kind;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::{Flag, Kind as Value};
use crate::{log, runtime};

pub fn command() -> Command {
    Command::new("put", "Put values into a bucket")
        .flag(
            Flag::one_of("storage", &["memory", "file"], "Where a bucket that is made keeps its values")
                .default("file"),
        )
        .flag(Flag::int("replicas", "Number of replicas of a bucket that is made").default("1"))
        .flag(Flag::text("maxbytes", "The most that a bucket that is made holds").default("1GB"))
        .flag(
            Flag::new("history", Value::Uint8, "How many values of each key a bucket that is made keeps")
                .default("1"),
        )
        .flag(Flag::bool("purge", "Start with an empty bucket"))
        .flag(keys::flag("Put values under so many keys at random; 0 for a key for each value"))
        .flags(flags::pace())
        .example(
            "Values of 1 KiB under a thousand keys",
            "bench kv put --size 1K --randomize 1000 --history 5",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut plan = Plan::new(call, Kind::KeyPut)?;
    plan.settings =
        vec![("bucket", call.text("bucket").to_string()), ("purge", call.flag("purge").to_string())];
    let random = keys::random(call)?;
    log!("{}", plan.banner());
    let bucket = runtime::block_on(prepare::make(call))?;
    let prefix = bucket.target("");
    let putting =
        |worker: &mut Worker<'_>| work(worker, Keys::new(&prefix, random)).map_err(|f| f.context("putting"));
    clients::measure(call, &plan, putting, || {})
}

fn work(worker: &mut Worker<'_>, mut keys: Keys) -> Outcome<Sample> {
    let offset = worker.plan.offset(worker.number);
    let mut latencies = Latencies::default();
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let pacer = Pacer::new(worker.plan, worker.messages);
    for i in 0..worker.messages {
        let subject = keys.of(offset + i);
        let before = Instant::now();
        requests.ask(&mut worker.client, subject, b"", &worker.plan.payload, |m| Some(ack::check(m)))??;
        latencies.record(before.elapsed().as_nanos() as u64);
        worker.bar.set_position(i + 1);
        ready::pause(&mut worker.client, &pacer, i + 1)?;
    }
    Ok(ready::finish(worker, start, latencies))
}
