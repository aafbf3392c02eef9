//! What all publishers do before they start, and how they pause.

use std::thread;
use std::time::{Duration, Instant};

use schemas::jetstream::{DiscardPolicy, PersistMode, StorageType, StreamConfig};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::bench::clients::Worker;
use crate::nats::bench::js::messages::Messages;
use crate::nats::bench::js::prepare::{Stage, create_stream};
use crate::nats::bench::kind::{JetStream, Kind};
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::sample::Sample;
use crate::nats::jetstream::Api;
use crate::term::{duration, number, size};
use crate::thin::Client;
use crate::{log, runtime};

/// What the publishers of one run share.
pub struct Ready {
    /// Tells this run's message ids and batches from those of others.
    pub run: String,
    pub dedup: bool,
    /// Messages between two waits for acknowledgements.
    pub batch: u64,
}

/// The levels of the API from which on streams can be asked for batches that are stored as a whole, and for those that are
/// acknowledged in parts.
const ATOMIC: i64 = 2;
const BATCHED: i64 = 3;

/// What a benchmark needs of its stream.
pub struct Needs {
    /// Whether the stream has it.
    pub met: fn(&StreamConfig) -> bool,
    /// The level of the API that is certain to know it, and what to say of a server that does not.
    pub level: i64,
    pub otherwise: &'static str,
}

/// The plan that the flags make.
pub fn plan(call: &Call, kind: JetStream) -> Outcome<Plan> {
    let mut plan = Plan::new(call, Kind::JetStream(kind))?;
    let (replicas, atomic) = (call.int("replicas"), kind == JetStream::PublishAtomic);
    if call.flag("persistasync") && (replicas != 1 || atomic) {
        crate::fail!(
            "async persist mode is only supported for streams with 1 replica and incompatible with atomic batch publishing"
        );
    }
    plan.settings =
        vec![("stream", call.text("stream").to_string()), ("purge", call.flag("purge").to_string())];
    if kind != JetStream::PublishSync {
        plan.settings.push(("batch", number::commas(batch(call)?)));
    }
    if call.flag("create") {
        plan.settings.extend([
            ("storage", call.text("storage").to_string()),
            ("max-bytes", number::commas(max_bytes(call)?)),
            ("replicas", number::commas(replicas)),
            ("deduplication", call.flag("dedup").to_string()),
            ("dedup-window", duration::human(call.duration("dedupwindow"))),
        ]);
    }
    Ok(plan)
}

fn batch(call: &Call) -> Outcome<u64> {
    crate::nats::bench::js::durable::batch(call)
}

fn max_bytes(call: &Call) -> Outcome<i64> {
    let text = call.text("maxbytes");
    match size::parse_bytes(text) {
        Ok(bytes) if bytes > 0 => Ok(bytes),
        _ => crate::fail!(
            "can not parse or invalid the value specified for the max stream/bucket size: {text}"
        ),
    }
}

/// Announces the benchmark and sees to the stream.
pub fn prepare(call: &Call, plan: &Plan, needs: Option<Needs>) -> Outcome<Ready> {
    log!("{}", plan.banner());
    runtime::block_on(async {
        let api = Api::open(call).await?;
        let level = api.account().await?.api.level;
        if call.flag("create") {
            create_stream(&api, &stream(call, plan, level)?).await?;
        }
        let stage = Stage::with(call, api).await?;
        if let Some(needs) = needs
            && level < needs.level
            && !(needs.met)(&stage.stream.config)
        {
            crate::fail!("{}", needs.otherwise);
        }
        log!("Using stream: {}", stage.name());
        if call.flag("purge") {
            log!("Purging the stream");
            stage.purge().await?;
        }
        Ok(())
    })?;
    let batch = if plan.kind == Kind::JetStream(JetStream::PublishSync) { 1 } else { batch(call)? };
    let run = daemon_keys::Nuid::random().next_string();
    Ok(Ready { run, dedup: call.flag("dedup"), batch })
}

/// The stream of the flags, open for as many ways of publishing as a server of this level knows.
fn stream(call: &Call, plan: &Plan, level: i64) -> Outcome<StreamConfig> {
    let lazy = call.flag("persistasync");
    let is_for = |kind| plan.kind == Kind::JetStream(kind);
    let in_batches = is_for(JetStream::PublishAtomic) || is_for(JetStream::PublishFast);
    Ok(StreamConfig {
        name: call.text("stream").to_string(),
        subjects: vec![plan.subscribed()],
        discard: DiscardPolicy::New,
        storage: if call.text("storage") == "memory" { StorageType::Memory } else { StorageType::File },
        num_replicas: call.int("replicas"),
        max_bytes: max_bytes(call)?,
        duplicate_window: call.maybe_nanos("dedupwindow").unwrap_or(0),
        allow_direct: true,
        allow_atomic: (in_batches || level >= ATOMIC) && !lazy,
        allow_batched: in_batches || level >= BATCHED,
        persist_mode: if lazy { PersistMode::Async } else { PersistMode::Default },
        ..StreamConfig::default()
    })
}

/// The messages of one client.
pub fn messages<'p>(worker: &Worker<'p>, ready: &Ready) -> Messages<'p> {
    let id = ready.dedup.then(|| format!("{}-{}", ready.run, worker.number));
    Messages::new(worker.plan, id)
}

/// Pauses as the plan says after `sent` messages, with nothing left in the buffer; how long that took.
pub fn pause(client: &mut Client, pacer: &Pacer, sent: u64) -> Outcome<Duration> {
    if pacer.is_free() {
        return Ok(Duration::ZERO);
    }
    let wait = pacer.wait(sent);
    if wait.is_zero() {
        return Ok(wait);
    }
    let start = Instant::now();
    client.flush().map_err(Failure::new)?;
    thread::sleep(wait);
    Ok(start.elapsed())
}

/// The figures of a client that has published everything.
pub fn finish(worker: &Worker<'_>, start: Instant, latencies: Latencies) -> Sample {
    let end = Instant::now();
    worker.finish();
    let (messages, bytes) = (worker.messages, worker.messages * worker.plan.size as u64);
    Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies }
}
