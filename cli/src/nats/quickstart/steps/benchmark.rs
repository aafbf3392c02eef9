//! How fast: messages nobody wants, then messages somebody does.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

use crate::failure::{Failure, Outcome};
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::sample::Sample;
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::{duration, number, progress, size};
use crate::thin::Client;

const SUBJECT: &str = "load";
const SIZE: usize = 128;

/// Messages of each run: a second or so, or little in a build that is not made to be fast.
const MESSAGES: u64 = if cfg!(debug_assertions) { 200_000 } else { 2_000_000 };

/// Messages between two looks at the progress.
const STRIDE: u64 = 1024;

/// Messages on their way at most. The server cuts off a subscriber that is too far behind, and this one must not be.
const WINDOW: u64 = 64 * 1024;

pub struct Benchmark;

impl Step for Benchmark {
    fn title(&self) -> &'static str {
        "A short benchmark"
    }

    fn explanation(&self) -> &'static str {
        "One client publishes as fast as it can; first to nobody, then to one subscriber. A message has 128 bytes. All of it, clients and server, \
         runs on this machine at the same time."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            tour.nats(&format!("bench sub {SUBJECT} --msgs {MESSAGES}")).terminal(1),
            tour.nats(&format!("bench pub {SUBJECT} --msgs {MESSAGES}")).terminal(2),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let alone = with_bar("to nobody", |bar| publish(tour, bar, None))?;
        tour.add_published(MESSAGES);
        let received = with_bar("to one", |bar| publish_and_subscribe(tour, bar))?;
        tour.add_published(MESSAGES);
        check(received.seen == MESSAGES, || {
            format!("{MESSAGES} messages were sent and {} came", received.seen)
        })?;
        let rate = |s: &Sample| format!("{} messages/s", number::commas(s.rate()));
        let row = |what: &str, s: &Sample| {
            let volume = format!("{}/s", size::ibytes(s.throughput() as u64));
            [what.to_string(), rate(s), volume, duration::human(s.duration())]
        };
        let result = format!("all of {} messages came through", number::commas(MESSAGES));
        Ok(Finding::new(result, rate(&received))
            .row(row("published to nobody", &alone))
            .row(row("published and received", &received)))
    }
}

fn with_bar<T>(message: &'static str, work: impl FnOnce(&ProgressBar) -> T) -> T {
    let bar = progress::client(MESSAGES, &progress::group());
    bar.set_message(message);
    let done = work(&bar);
    bar.finish_and_clear();
    done
}

/// Publishes all the messages, not further than the window ahead of `received` if that counts.
fn publish(tour: &Tour, bar: &ProgressBar, received: Option<&AtomicU64>) -> Outcome<Sample> {
    let mut client = tour.thin_client()?;
    let payload = [0; SIZE];
    let start = Instant::now();
    for sent in 0..MESSAGES {
        if sent % STRIDE == 0 {
            bar.set_position(sent);
            wait_for_window(&mut client, sent, received, tour.timeout)?;
        }
        client.publish(SUBJECT.as_bytes(), b"", b"", &payload)?;
    }
    client.round_trip(tour.timeout)?;
    Ok(sample(MESSAGES, start, Instant::now()))
}

fn wait_for_window(
    client: &mut Client,
    sent: u64,
    received: Option<&AtomicU64>,
    timeout: Duration,
) -> Outcome {
    let Some(received) = received else { return Ok(()) };
    let is_ahead = || sent.saturating_sub(received.load(Ordering::Relaxed)) > WINDOW;
    if !is_ahead() {
        return Ok(());
    }
    client.flush()?;
    let start = Instant::now();
    while is_ahead() {
        if start.elapsed() > timeout {
            crate::fail!("the subscriber has stopped receiving");
        }
        thread::sleep(Duration::from_micros(50));
    }
    Ok(())
}

/// What the subscriber saw.
fn publish_and_subscribe(tour: &Tour, bar: &ProgressBar) -> Outcome<Sample> {
    let mut subscriber = tour.thin_client()?;
    subscriber.subscribe(SUBJECT, None, 1);
    subscriber.round_trip(tour.timeout)?;
    let received = AtomicU64::new(0);
    thread::scope(|scope| {
        let counter = &received;
        let reader = scope.spawn(move || receive(&mut subscriber, counter, tour.timeout));
        let published = publish(tour, bar, Some(&received));
        let read = reader.join().unwrap_or_else(|_| Err(Failure::new("the subscriber panicked")));
        published.and(read)
    })
}

fn receive(client: &mut Client, received: &AtomicU64, timeout: Duration) -> Outcome<Sample> {
    let (mut first, mut count) = (None, 0);
    while count < MESSAGES {
        let got = client.receive(Some(timeout), |_, _| {})?;
        let Some(got) = got else { crate::fail!("{count} of {MESSAGES} messages came, then no more") };
        if got > 0 && first.is_none() {
            first = Some(Instant::now());
        }
        count += got;
        received.store(count, Ordering::Relaxed);
    }
    let end = Instant::now();
    Ok(sample(count, first.unwrap_or(end), end))
}

fn sample(messages: u64, start: Instant, end: Instant) -> Sample {
    let bytes = messages * SIZE as u64;
    Sample { messages, seen: messages, bytes, start, end, latencies: Latencies::default() }
}
