//! The way to the collector: a queue, and a task that sends what is in it, many spans in one request.
//!
//! Bounds: `WAITING_MAX` traces of at most `TRACE_MAX` bytes (overflow: dropped and counted); a request that fails is not repeated,
//! its spans count as dropped. The log says so at most every `COMPLAIN_EVERY`.

use super::span::{attributes, span};
use crate::clock::wall;
use crate::fetch::Fetcher;
use crate::state::State;
use crate::tls::TlsError;
use daemon_broker::Tracer;
use daemon_config::options::Otel;
use schemas::trace::TraceEvent;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use tokio::sync::mpsc::{Receiver, Sender, channel};

const WAITING_MAX: usize = 1024;
const TRACE_MAX: usize = 64 * 1024;
/// Spans of one request.
const BATCH: usize = 256;
/// How long a span waits for company.
const GATHER: Duration = Duration::from_millis(200);
const PATIENCE: Duration = Duration::from_secs(10);
const ANSWER_MAX: usize = 64 * 1024;
const COMPLAIN_EVERY: Duration = Duration::from_secs(30);

/// One trace, and when it was over.
struct Told {
    event: Box<[u8]>,
    end: i64,
}

/// What the broker tells traces to.
struct Ear {
    sender: Sender<Told>,
    dropped: Arc<AtomicU64>,
}

impl Tracer for Ear {
    fn on_trace(&self, event: &[u8]) {
        let told = || Told { event: event.into(), end: wall() };
        if event.len() > TRACE_MAX || self.sender.try_send(told()).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// The exporter at work.
pub struct Export {
    stop: Arc<Notify>,
    done: std::sync::mpsc::Receiver<()>,
}

impl Export {
    /// Sends what waits, and ends. Returns when that is done, or after `patience`.
    pub fn finish(self, patience: Duration) {
        self.stop.notify_one();
        // An error: the exporter has ended, or does not come to an end. There is nobody left to tell.
        let _ = self.done.recv_timeout(patience);
    }
}

/// Has the broker's traces exported, if that is configured. To be called within the runtime that sends them.
pub fn open(state: &Arc<State>) -> Result<Option<Export>, TlsError> {
    let options = state.options.load();
    let Some(otel) = &options.otel else { return Ok(None) };
    let (sender, receiver) = channel(WAITING_MAX);
    let dropped = Arc::<AtomicU64>::default();
    let fetcher = Fetcher {
        tls: crate::tls::client_config(&otel.ca_file)?,
        patience: PATIENCE,
        max: ANSWER_MAX,
        agent: format!("natter/{}", crate::NATTER_VERSION),
        accept: "application/json",
    };
    state.broker.set_tracer(Box::new(Ear { sender, dropped: dropped.clone() }));
    let info = &state.broker.policy().info;
    let resource = attributes(&[
        ("service.name", otel.service_name.as_str().into()),
        ("service.instance.id", info.server_id.as_str().into()),
        ("service.version", crate::NATTER_VERSION.into()),
        ("nats.server.name", info.server_name.as_str().into()),
    ]);
    let seed = wall() as u64;
    let exporter = Exporter {
        log: state.log.clone(),
        otel: otel.clone(),
        fetcher,
        resource,
        dropped,
        chance: Chance(seed | 1),
    };
    let stop = Arc::<Notify>::default();
    let (ended, done) = std::sync::mpsc::channel();
    let told = stop.clone();
    tokio::spawn(async move {
        exporter.run(receiver, &told).await;
        // Nobody listens where the server ended without asking.
        let _ = ended.send(());
    });
    Ok(Some(Export { stop, done }))
}

struct Exporter {
    log: crate::log::Log,
    otel: Otel,
    fetcher: Fetcher,
    /// Who sends.
    resource: Value,
    dropped: Arc<AtomicU64>,
    chance: Chance,
}

impl Exporter {
    /// Sends what comes until `stop`, and then what is there.
    async fn run(mut self, mut receiver: Receiver<Told>, stop: &Notify) {
        let mut complained: Option<Instant> = None;
        let mut batch = Vec::new();
        loop {
            if !receiver.is_closed() {
                tokio::select! {
                    _ = receiver.recv_many(&mut batch, BATCH) => gather(&mut receiver, &mut batch, stop).await,
                    () = stop.notified() => receiver.close(),
                }
            }
            while batch.len() < BATCH
                && let Ok(told) = receiver.try_recv()
            {
                batch.push(told);
            }
            if batch.is_empty() {
                return;
            }
            let sent = self.send(&batch).await;
            if sent.is_err() {
                self.dropped.fetch_add(batch.len() as u64, Ordering::Relaxed);
            }
            batch.clear();
            if complained.is_none_or(|at| at.elapsed() >= COMPLAIN_EVERY) {
                let dropped = self.dropped.swap(0, Ordering::Relaxed);
                if dropped > 0 {
                    let why = sent.err().unwrap_or_else(|| "more come than can be sent".into());
                    self.log.warn(format_args!("OpenTelemetry: {dropped} traces were dropped: {why}"));
                    complained = Some(Instant::now());
                }
            }
        }
    }

    async fn send(&mut self, batch: &[Told]) -> Result<(), String> {
        let chance = &mut self.chance;
        let spans: Vec<Value> = batch
            .iter()
            .filter_map(|told| {
                let event: TraceEvent = serde_json::from_slice(&told.event).ok()?;
                span(&event, told.end, || chance.next())
            })
            .collect();
        let scope = json!({"name": "natter", "version": crate::NATTER_VERSION});
        let request = json!({"resourceSpans": [{
            "resource": {"attributes": self.resource},
            "scopeSpans": [{"scope": scope, "spans": spans}],
        }]});
        let body = request.to_string().into_bytes();
        self.fetcher.post(&self.otel.endpoint, "application/json", &self.otel.headers, body).await.map(drop)
    }
}

/// Waits a moment for company.
async fn gather(receiver: &mut Receiver<Told>, batch: &mut Vec<Told>, stop: &Notify) {
    let until = tokio::time::Instant::now() + GATHER;
    while batch.len() < BATCH {
        let room = BATCH - batch.len();
        tokio::select! {
            came = tokio::time::timeout_at(until, receiver.recv_many(batch, room)) => {
                if !matches!(came, Ok(1..)) {
                    return;
                }
            }
            () = stop.notified() => return receiver.close(),
        }
    }
}

/// Numbers for ids, which are no secret: splitmix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
