//! A server that is killed in the middle of publishing, and what is there when it runs again.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use async_nats::jetstream;
use async_nats::jetstream::consumer::{AckPolicy, pull};
use async_nats::jetstream::stream::{self, StorageType};
use futures_util::StreamExt;
use schemas::jetstream::PubAckResponse;

use crate::failure::{Failure, Outcome};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::number;
use crate::thin::{Client, Message};

const STREAM: &str = "LOAD";
const SUBJECT: &str = "load";
const INBOX: &str = "_INBOX.quickstart";

/// Acknowledgements after which the server is killed.
const ENOUGH: usize = 5_000;

/// Messages on their way at most.
const WINDOW: u64 = 500;

/// Messages that nobody will get to publish before the server is dead.
const NEVER: u64 = 1_000_000;

pub struct Kill;

impl Step for Kill {
    fn title(&self) -> &'static str {
        "Kill the server while it works"
    }

    fn explanation(&self) -> &'static str {
        "A second server, a process of its own, is killed with SIGKILL while a client publishes to a stream as fast as it can. \
         Then a third one starts on the same files. A message that was acknowledged was on the disk before, so none of those \
         may be missing; what was on its way may be there or not."
    }

    fn commands(&self, _: &Tour) -> Vec<Typed> {
        let start = "nats-server --jetstream --store_dir data --port 4333 &";
        let server = "--server nats://127.0.0.1:4333".to_string();
        let nats = |line: &str| Typed { terminal: 2, line: format!("nats {line}"), server: server.clone() };
        vec![
            Typed::other(start).terminal(1),
            nats("bench js pub async load --create"),
            Typed::other("kill -9 %1").terminal(1),
            Typed::other(start).terminal(1),
            nats("stream info benchstream"),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let (store, log) = (tour.directory.join("killed"), tour.directory.join("killed.log"));
        let told = until_killed(tour, &store, &log)?;
        let url = tour.brokers.start(tour, &store, &log)?;
        let stored = tour.wait(read_back(tour, &url))?;
        tour.brokers.kill();
        let missing = told.acknowledged.iter().filter(|(n, seq)| stored.get(seq) != Some(n)).count();
        let acknowledged = told.acknowledged.len();
        check(missing == 0, || format!("{missing} of {acknowledged} acknowledged messages are missing"))?;
        let row =
            |what: &str, many: u64, more: &str| [what.to_string(), number::commas(many), more.to_string()];
        let result =
            format!("each of {} acknowledged messages is there", number::commas(acknowledged as u64));
        Ok(Finding::new(result, format!("{} of {} there", acknowledged, acknowledged))
            .row(row("published", told.published, "when the connection broke"))
            .row(row("acknowledged", acknowledged as u64, "by then"))
            .row(row("found again", stored.len() as u64, "after the restart"))
            .row(row("missing", missing as u64, "of the acknowledged ones")))
    }
}

/// What the publisher knows in the end.
#[derive(Default)]
struct Told {
    published: u64,
    /// Number and sequence of messages.
    acknowledged: Vec<(u64, u64)>,
    refused: Option<Failure>,
}

impl Told {
    fn hear(&mut self, message: &Message<'_>) {
        let number = message.subject.rsplit(|&b| b == b'.').next().unwrap_or_default();
        let number = std::str::from_utf8(number).ok().and_then(|n| n.parse().ok());
        let answer = serde_json::from_slice::<PubAckResponse>(message.payload);
        match (number, answer) {
            (Some(number), Ok(PubAckResponse { error: None, ack })) => {
                self.acknowledged.push((number, ack.seq));
            }
            (_, Ok(PubAckResponse { error: Some(error), .. })) => self.refused = Some(Failure::new(error)),
            _ => self.refused = Some(Failure::new("an acknowledgement could not be read")),
        }
    }
}

/// Publishes to a server that is killed meanwhile.
fn until_killed(tour: &Tour, store: &Path, log: &Path) -> Outcome<Told> {
    let url = tour.brokers.start(tour, store, log)?;
    tour.wait(add_stream(tour, &url))?;
    let mut client = tour.thin_client_to(&url)?;
    client.subscribe(&format!("{INBOX}.*"), None, 1);
    let (mut told, mut killed) = (Told::default(), false);
    while told.published < NEVER {
        match publish_some(&mut client, &mut told, tour.timeout) {
            Ok(()) => {}
            // That is how a publisher notices.
            Err(_) if killed => return Ok(told),
            Err(error) => return Err(error),
        }
        if let Some(refused) = told.refused.take() {
            return Err(refused.context("the stream refused a message"));
        }
        if told.acknowledged.len() >= ENOUGH && !killed {
            // With the server at work.
            fill_window(&mut client, &mut told)?;
            client.flush()?;
            tour.brokers.kill();
            killed = true;
        }
    }
    Err(Failure::new("the server that was to be killed went on and on"))
}

async fn add_stream(tour: &Tour, url: &str) -> Outcome {
    let jetstream = jetstream::new(tour.connect_to(url, "maker").await?);
    let config = stream::Config {
        name: STREAM.into(),
        subjects: vec![SUBJECT.into()],
        storage: StorageType::File,
        ..stream::Config::default()
    };
    jetstream.create_stream(config).await?;
    Ok(())
}

/// Publishes as many as the window takes, and hears some acknowledgements.
fn publish_some(client: &mut Client, told: &mut Told, timeout: Duration) -> Outcome {
    fill_window(client, told)?;
    match client.receive(Some(timeout), |message, _| told.hear(&message))? {
        Some(_) => Ok(()),
        None => crate::fail!("the server stopped acknowledging"),
    }
}

fn fill_window(client: &mut Client, told: &mut Told) -> Outcome {
    while told.published - (told.acknowledged.len() as u64) < WINDOW {
        told.published += 1;
        let (reply, body) = (format!("{INBOX}.{}", told.published), told.published.to_string());
        client.publish(SUBJECT.as_bytes(), reply.as_bytes(), b"", body.as_bytes())?;
    }
    Ok(())
}

/// The messages of the stream, by sequence.
async fn read_back(tour: &Tour, url: &str) -> Outcome<HashMap<u64, u64>> {
    let jetstream = jetstream::new(tour.connect_to(url, "auditor").await?);
    let stream = jetstream.get_stream(STREAM).await?;
    let most = usize::try_from(stream.cached_info().state.messages)?;
    let config = pull::Config { ack_policy: AckPolicy::None, ..pull::Config::default() };
    let consumer = stream.create_consumer(config).await?;
    let mut messages = consumer.fetch().max_messages(most).messages().await?;
    let (mut stored, mut last) = (HashMap::new(), 0);
    while let Some(message) = messages.next().await {
        let message = message.map_err(|e| Failure::new(e.to_string()))?;
        let sequence = message.info().map_err(|e| Failure::new(e.to_string()))?.stream_sequence;
        check(sequence == last + 1, || format!("message {sequence} came after message {last}"))?;
        last = sequence;
        let number = std::str::from_utf8(&message.payload)?.parse()?;
        stored.insert(sequence, number);
    }
    Ok(stored)
}
