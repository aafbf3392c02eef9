//! `nats latency`: how long messages take from one server to another.

mod figures;
mod histogram;
mod route;

use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::{duration, size};
use crate::thin::{self, Client, Server, Settings};

use figures::{micros, per_second};

/// The time of sending, at the start of each payload: nanoseconds, little endian.
const STAMP: usize = 8;
const LINE: &str = "==============================";

pub fn command() -> Command {
    Command::new("latency", "Measure how long messages take between two servers")
        .alias("lat")
        .tag("scope:user")
        .tag("impact:rw")
        .details("Publishes to the servers of the context and receives at --server-b.")
        .flag(Flag::text("server-b", "URL of the second server, to subscribe at").required())
        .flag(Flag::int("size", "Bytes of a message, at least 8").default("8"))
        .flag(Flag::int("rate", "Messages a second to aim at").default("1000"))
        .flag(Flag::duration("duration", "How long to publish, in whole seconds").default("5s"))
        .flag(Flag::text("histogram", "Save FILE.raw and FILE.histogram").placeholder("FILE"))
        .example(
            "Between two servers, for ten seconds",
            "latency --server srv1:4222 --server-b srv2:4222 --duration 10s",
        )
        .run(run)
}

struct Test {
    size: usize,
    /// Messages a second.
    rate: u64,
    duration: Duration,
    messages: u64,
    /// How long the subscriber waits for a message before it takes it for lost.
    patience: Duration,
}

impl Test {
    fn new(call: &Call) -> Outcome<Test> {
        let size = usize::try_from(call.int("size")).unwrap_or(0);
        if size < STAMP {
            crate::fail!("message Payload Size must be at least {STAMP} bytes");
        }
        let Ok(rate @ 1..) = u64::try_from(call.int("rate")) else {
            crate::fail!("--rate must be at least 1")
        };
        let duration = call.duration("duration");
        if duration.as_secs() == 0 {
            crate::fail!("--duration must be at least 1s");
        }
        let messages = duration.as_secs() * rate;
        Ok(Test {
            size,
            rate,
            duration,
            messages,
            patience: call.options.timeout.max(Duration::from_secs(5)),
        })
    }
}

/// What was measured.
struct Measured {
    /// Nanoseconds of each message, in the order of arrival.
    latencies: Vec<u64>,
    publish_start: Instant,
    /// From the start to the last publish, and to the last message received.
    published: Duration,
    received: Duration,
}

fn run(call: &Call) -> Outcome {
    let start = Instant::now();
    let test = Test::new(call)?;
    let settings = Settings::new(&call.context, &call.options)?;
    let connect = |urls: &str, which: &str| {
        let servers = Server::list(urls)?;
        thin::connect(&settings, &servers)
            .map_err(|e| Failure::new(e).context(format!("{which} connection failed")))
    };
    let mut publisher = connect(call.context.server_urls(), "first")?;
    let mut subscriber = connect(call.text("server-b"), "second")?;
    publisher.check_size(test.size)?;
    log!("{LINE}");
    for (client, name) in [(&mut publisher, "Pub"), (&mut subscriber, "Sub")] {
        let rtt = client.round_trip(call.options.timeout);
        let rtt = rtt.map_err(|e| {
            Failure::new(e).context(format!("could not measure the RTT of the {name} server"))
        })?;
        log!("{name} Server RTT : {}", micros(rtt));
    }
    let inbox = settings.inbox();
    subscriber.subscribe(&inbox, None, 1);
    subscriber.round_trip(call.options.timeout)?;
    if let Some(error) = Some(subscriber.complaints()).filter(|c| !c.is_empty()) {
        crate::fail!("subscribing on second connection failed: nats: {}", error.first);
    }
    route::wait(&settings, &mut publisher, &mut subscriber)?;
    report_targets(&test);
    let measured = measure(&test, publisher, subscriber, &inbox)?;
    report(call, &test, measured, start)
}

fn report_targets(test: &Test) {
    log!("Message Payload: {}", size::short(test.size as u64));
    log!("Target Duration: {}", duration::go(test.duration.as_nanos() as i64));
    log!("Target Msgs/Sec: {}", test.rate);
    log!("Target Band/Sec: {}", size::short(test.rate * test.size as u64 * 2));
    log!("{LINE}");
}

fn measure(test: &Test, mut publisher: Client, subscriber: Client, inbox: &str) -> Outcome<Measured> {
    let receiving = {
        let (messages, patience) = (test.messages, test.patience);
        thread::spawn(move || receive(subscriber, messages, patience))
    };
    let start = Instant::now();
    let published =
        publish(test, &mut publisher, inbox, start).map_err(|f| f.context("publishing failed"))?;
    let arrived = receiving.join().unwrap_or_else(|_| Err(Failure::new("the subscriber panicked")));
    let refused = publisher.complaints();
    if !refused.is_empty() {
        crate::fail!("publishing failed: nats: {}", refused.first);
    }
    let (latencies, last) = arrived?;
    Ok(Measured {
        latencies,
        publish_start: start,
        published,
        received: last.saturating_duration_since(start),
    })
}

// Both ends may be different programs one day, so the stamp is the wall clock's.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos() as u64
}

/// Returns how long it took.
fn publish(test: &Test, publisher: &mut Client, inbox: &str, start: Instant) -> Outcome<Duration> {
    let mut payload = vec![0; test.size];
    rand::fill(&mut payload[..]);
    let gap = Duration::from_secs(1).div_f64(test.rate as f64);
    for i in 0..test.messages {
        payload[..STAMP].copy_from_slice(&now().to_le_bytes());
        publisher.publish(inbox.as_bytes(), b"", b"", &payload)?;
        publisher.flush()?;
        // Every message has its time; who is late does not wait.
        thread::sleep(gap.mul_f64((i + 1) as f64).saturating_sub(start.elapsed()));
    }
    let published = start.elapsed();
    publisher.round_trip(test.patience)?;
    Ok(published)
}

fn receive(mut subscriber: Client, messages: u64, patience: Duration) -> Outcome<(Vec<u64>, Instant)> {
    let mut latencies = Vec::with_capacity(messages as usize);
    while (latencies.len() as u64) < messages {
        let got = subscriber.receive(Some(patience), |message, _| {
            let stamp = message.payload.first_chunk::<STAMP>().map(|s| u64::from_le_bytes(*s));
            latencies.extend(stamp.map(|sent| now().saturating_sub(sent)));
        })?;
        if got.is_none() {
            crate::fail!("received {} of {messages} messages, then no more", latencies.len());
        }
    }
    Ok((latencies, Instant::now()))
}

fn report(call: &Call, test: &Test, measured: Measured, start: Instant) -> Outcome {
    let Measured { mut latencies, publish_start, published, received } = measured;
    let file = call.text("histogram");
    if !file.is_empty() {
        histogram::write_raw(&format!("{file}.raw"), &latencies)?;
    }
    latencies.sort_unstable();
    let histogram = histogram::of(&latencies)?;
    log!("HDR Percentiles:");
    for percentile in figures::PERCENTILES {
        let value = Duration::from_nanos(histogram.value_at_percentile(percentile));
        log!("{:<9} {}", format!("{percentile}:"), micros(value));
    }
    log!("{LINE}");
    if !file.is_empty() {
        histogram::write_distribution(&format!("{file}.histogram"), &histogram)?;
    }
    let rate = per_second(test.messages, published);
    let nanos = |n: u64| micros(Duration::from_nanos(n));
    let last = latencies.len() - 1;
    log!("Actual Msgs/Sec: {rate}");
    log!("Actual Band/Sec: {}", size::short(rate * test.size as u64 * 2));
    log!("Minimum Latency: {}", nanos(latencies[0]));
    log!("Median Latency : {}", nanos(figures::median(&latencies)));
    log!("Maximum Latency: {}", nanos(latencies[last]));
    log!("1st Sent Wall Time : {}", micros(publish_start.duration_since(start)));
    log!("Last Sent Wall Time: {}", micros(published));
    log!("Last Recv Wall Time: {}", micros(received));
    Ok(())
}
