//! `nats bench js get batch`: many messages with each direct get.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use schemas::jetstream::message::MsgGetRequest;

use crate::failure::Outcome;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::prepare::Stage;
use crate::nats::bench::js::{durable, flags, status};
use crate::nats::bench::kind::{JetStream, Kind};
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number;
use crate::{log, runtime};

const SHORT: &str = "WARNING: at least one of the clients got less than the requested number of messages in a batch get. \
                     These results may not be optimal!";

struct Source {
    subject: String,
    filter: String,
    batch: u64,
    was_short: AtomicBool,
}

pub fn command() -> Command {
    Command::new("batch", "Get messages with batched direct gets")
        .details("Every client gets all the messages, of a stream that allows direct gets; a latency is that of a batch.")
        .flag(flags::batch("Messages of one batch"))
        .flag(Flag::text("filter", "Only messages with subjects that match").default(">"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut plan = Plan::new(call, Kind::JetStream(JetStream::GetBatch))?;
    let batch = durable::batch(call)?;
    plan.settings = vec![
        ("stream", call.text("stream").to_string()),
        ("batch", number::commas(batch)),
        ("filter", call.text("filter").to_string()),
    ];
    log!("{}", plan.banner());
    let subject = runtime::block_on(async {
        let stage = Stage::open(call).await?;
        if !stage.stream.config.allow_direct {
            crate::fail!("stream {} does not allow direct gets", stage.name());
        }
        Ok(stage.api.subject(&format!("DIRECT.GET.{}", stage.name())))
    })?;
    let source =
        Source { subject, filter: call.text("filter").to_string(), batch, was_short: AtomicBool::new(false) };
    let warn = || {
        if source.was_short.load(Ordering::Relaxed) {
            log!("{SHORT}");
        }
    };
    clients::measure(call, &plan, |worker| work(worker, &source), warn)
}

fn work(worker: &mut Worker<'_>, source: &Source) -> Outcome<Sample> {
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let mut latencies = Latencies::default();
    let (mut got, mut next) = (0, 1);
    while got < worker.messages {
        let batch = source.batch.min(worker.messages - got);
        let before = Instant::now();
        let (messages, last) = get(worker, &mut requests, source, next, batch)?;
        latencies.record(before.elapsed().as_nanos() as u64);
        if messages < batch {
            log!("[{}] Warning: Got {messages} (expected {batch}) messages in this batch", worker.number + 1);
            source.was_short.store(true, Ordering::Relaxed);
        }
        got += messages;
        next = last + 1;
        worker.bar.set_position(got);
        thread::sleep(worker.plan.sleep);
    }
    let end = Instant::now();
    worker.finish();
    let (messages, bytes) = (worker.messages, worker.messages * worker.plan.size as u64);
    Ok(Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies })
}

/// One batch from sequence `next` on: how many messages there were, and the sequence of the last.
fn get(
    worker: &mut Worker<'_>,
    requests: &mut Requests,
    source: &Source,
    next: u64,
    batch: u64,
) -> Outcome<(u64, u64)> {
    let request = MsgGetRequest {
        seq: next,
        batch: batch as i64,
        next_by_subj: source.filter.clone(),
        ..MsgGetRequest::default()
    };
    let body = serde_json::to_vec(&request)?;
    let mut messages = 0;
    let subject = source.subject.as_bytes();
    let end = requests.ask(&mut worker.client, subject, b"", &body, |message| match status::of(message) {
        None => {
            messages += 1;
            None
        }
        Some((204, _)) => Some(Ok(status::number(message, "Nats-Last-Sequence").unwrap_or(0))),
        Some((404, _)) => Some(Err("nats: no messages".to_string())),
        Some((503, _)) => Some(Err("nats: no responders available for request".to_string())),
        Some((code, words)) => Some(Err(format!("nats: {code} {words}"))),
    });
    match end.map_err(|f| f.context("doing a direct get on the stream"))? {
        Ok(last) => Ok((messages, last)),
        Err(why) => crate::fail!("getting message from the stream: {why}"),
    }
}
