//! The measurements.

use crate::client::Client;
use crate::connections::connections;
use crate::curve::Curve;
use crate::server::Server;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// What is measured, and how.
pub struct Plan {
    pub server: String,
    /// `sync_interval` where a measurement does not say its own.
    pub sync: Option<String>,
    /// With a tenth of everything.
    pub tenth: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Plan { server: env!("CARGO_BIN_EXE_nats-server").into(), sync: None, tenth: false }
    }
}

impl Plan {
    pub fn start(&self, folder: &Path, sync: &str) -> Server {
        Server::start(&self.server, folder, self.sync.as_deref().unwrap_or(sync))
    }

    pub fn many(&self, n: usize) -> usize {
        if self.tenth { n / 10 } else { n }
    }
}

/// A name to call it by, and what it does. Not everything is a curve.
pub type Measurement = (&'static str, fn(&Plan) -> Option<Curve>);

pub const ALL: [Measurement; 7] = [
    ("connections", connections),
    ("stored", stored),
    ("subjects", subjects),
    ("consumers", consumers),
    ("idle", idle),
    ("streams", streams),
    ("open", open),
];

pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

pub fn nanos(took: Duration, count: usize) -> f64 {
    took.as_nanos() as f64 / count as f64
}

/// One stream grows; the last messages of each step are timed.
fn stored(plan: &Plan) -> Option<Curve> {
    let mut curve = Curve::new(
        "stored",
        "Publishing to a stream that grows (16 B, 1,000 in flight, lazy sync)",
        "messages stored",
    );
    let folder = folder();
    let server = plan.start(folder.path(), "2m");
    let mut client = server.client();
    client.add_stream("S");
    let mut have = 0;
    for until in [1_000, 10_000, 100_000, 1_000_000, plan.many(10_000_000)] {
        let timed = (until / 2).min(300_000);
        client.publish((until - timed).saturating_sub(have), 16, |_, s| s.push_str("S.x"));
        let took = client.publish(timed, 16, |_, s| s.push_str("S.x"));
        have = have.max(until);
        curve.add(until, nanos(took, timed));
        println!("{until:>10} stored: {:>6.0} ns/message, {:>7.1} MiB", nanos(took, timed), server.memory());
    }
    Some(curve)
}

/// As many messages as subjects, then the same subjects once more.
fn subjects(plan: &Plan) -> Option<Curve> {
    let mut curve = Curve::new(
        "subjects",
        "Publishing over many subjects (16 B, 1,000 in flight, lazy sync)",
        "subjects in the stream",
    );
    for count in [1, 1_000, 100_000, plan.many(1_000_000), plan.many(5_000_000)] {
        let folder = folder();
        let server = plan.start(folder.path(), "2m");
        let mut client = server.client();
        client.add_stream("S");
        client.publish(1_000, 16, |_, s| s.push_str("S.x"));
        let before = server.memory();
        let name = |n: usize, s: &mut String| write!(s, "S.orders.{}", n % count).expect("memory");
        let first = client.publish(count, 16, name);
        std::thread::sleep(Duration::from_secs(1));
        let memory = server.memory() - before;
        let again = client.publish(count.max(100_000), 16, name);
        curve.add(count, nanos(again, count.max(100_000)));
        println!(
            "{count:>10} subjects: {:>6.0} ns/message new, {:>6.0} ns/message known, {memory:>7.1} MiB, {:>5.0} B/subject",
            nanos(first, count),
            nanos(again, count.max(100_000)),
            memory * 1048576.0 / count as f64
        );
    }
    Some(curve)
}

/// Consumers on one stream, each with a filter of its own, nobody asking.
fn consumers(plan: &Plan) -> Option<Curve> {
    let mut curve = Curve::new(
        "consumers",
        "Publishing to a stream with many consumers (16 B, 1,000 in flight, lazy sync)",
        "consumers, a filter each",
    );
    let folder = folder();
    let server = plan.start(folder.path(), "2m");
    let mut client = server.client();
    client.add_stream("S");
    let mut have = 0;
    for count in [1, 10, 100, 1_000] {
        let since = Instant::now();
        for n in have..count {
            client.add_consumer("S", &format!("c{n}"), &format!("S.{n}.>"));
        }
        let made = since.elapsed().as_secs_f64() / (count - have).max(1) as f64;
        have = count;
        let messages = plan.many(200_000);
        let took = client.publish(messages, 16, |n, s| write!(s, "S.{}.x", n % 1_000).expect("memory"));
        curve.add(count, nanos(took, messages));
        println!(
            "{count:>10} consumers: {:>6.0} ns/message, {:.2} ms to make one",
            nanos(took, messages),
            made * 1e3
        );
    }
    Some(curve)
}

/// Ten thousand consumers that nobody asks for anything.
fn idle(plan: &Plan) -> Option<Curve> {
    let folder = folder();
    let server = plan.start(folder.path(), "2m");
    let mut client = server.client();
    let each = plan.many(1_000);
    for stream in 0..10 {
        let name = format!("S{stream}");
        client.add_stream(&name);
        client.publish(100, 16, |_, s| write!(s, "{name}.x").expect("memory"));
        (0..each).for_each(|n| client.add_consumer(&name, &format!("c{n}"), &format!("{name}.>")));
    }
    std::thread::sleep(Duration::from_secs(3));
    let before = server.processor();
    std::thread::sleep(Duration::from_secs(10));
    let used = server.processor() - before;
    println!("{:>10} consumers: {:.2} % of a processor, {:.1} MiB", each * 10, used * 10.0, server.memory());
    None
}

/// The same messages into one stream and into many, acknowledged when they are on stable storage.
fn streams(plan: &Plan) -> Option<Curve> {
    let mut curve = Curve::new(
        "streams",
        "Publishing to many streams at once (128 B, 1,000 in flight, synced)",
        "streams",
    );
    for count in [1, 10, 100, 1_000] {
        let folder = folder();
        let server = plan.start(folder.path(), "always");
        let mut client = server.client();
        let since = Instant::now();
        (0..count).for_each(|n| client.add_stream(&format!("S{n}")));
        let made = since.elapsed().as_secs_f64() / count as f64;
        let messages = plan.many(100_000);
        let took = client.publish(messages, 128, |n, s| write!(s, "S{0}.x", n % count).expect("memory"));
        let rate = messages as f64 / took.as_secs_f64();
        curve.add(count, nanos(took, messages));
        println!("{count:>10} streams: {rate:>9.0} messages/s, {:.2} ms to make one", made * 1e3);
    }
    Some(curve)
}

/// Five million messages, the process killed, and started again.
fn open(plan: &Plan) -> Option<Curve> {
    for count in [1, 10] {
        let folder = folder();
        let server = plan.start(folder.path(), "2m");
        fill(plan, &mut server.client(), count);
        server.kill();
        let since = Instant::now();
        let server = plan.start(folder.path(), "2m");
        let listening = since.elapsed();
        let mut client = server.client();
        (0..count).for_each(|n| {
            let info = client.request(&format!("$JS.API.STREAM.INFO.S{n}"), "");
            assert!(info.contains(&format!("\"messages\":{}", plan.many(5_000_000) / count)), "{info}");
        });
        println!(
            "{count:>10} streams with {} messages: {:.3} s to listen, {:.3} s to serve all, {:.1} MiB",
            plan.many(5_000_000),
            listening.as_secs_f64(),
            since.elapsed().as_secs_f64(),
            server.memory()
        );
    }
    None
}

fn fill(plan: &Plan, client: &mut Client, streams: usize) {
    (0..streams).for_each(|n| client.add_stream(&format!("S{n}")));
    client.publish(plan.many(5_000_000), 128, |n, s| {
        write!(s, "S{0}.{1}", n % streams, n % 997).expect("memory")
    });
}
