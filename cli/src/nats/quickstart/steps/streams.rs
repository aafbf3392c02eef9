//! A stream that keeps what is published, and a consumer that hands it out until it is acknowledged.

use async_nats::jetstream::consumer::{AckPolicy, PullConsumer, pull};
use async_nats::jetstream::stream::{self, StorageType, Stream};
use async_nats::jetstream::{self, Message};
use futures_util::StreamExt;

use crate::failure::{Failure, Outcome};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::size;

const STREAM: &str = "ORDERS";
const SUBJECTS: &str = "orders.*";
const CONSUMER: &str = "SHIPPING";
const ORDERS: [(&str, &str); 3] =
    [("orders.tea", "2 boxes"), ("orders.milk", "1 bottle"), ("orders.sugar", "a spoonful")];

pub struct Streams;

impl Step for Streams {
    fn title(&self) -> &'static str {
        "A stream and a consumer"
    }

    fn explanation(&self) -> &'static str {
        "A stream keeps what is published to its subjects, and acknowledges each message when it is on the disk for good. A \
         consumer remembers for its readers how far they are: what they take and do not acknowledge in turn is handed out \
         again. The messages stay in the stream, for other consumers."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        let (subject, body) = ORDERS[0];
        let lines = [
            format!("nats stream add {STREAM} --subjects '{SUBJECTS}' --defaults"),
            format!("nats pub {subject} '{body}' --jetstream"),
            format!("nats stream info {STREAM}"),
            format!("nats consumer add {STREAM} {CONSUMER} --pull --defaults"),
            format!("nats consumer next {STREAM} {CONSUMER} --ack"),
        ];
        let server = Typed::other(format!("export NATS_URL={}", tour.url));
        [server].into_iter().chain(lines.map(Typed::other)).collect()
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        tour.wait(async {
            let client = tour.connect("orders").await?;
            let mut finding = Finding::default();
            let mut stream = add(client).await?;
            for (i, (subject, body)) in ORDERS.into_iter().enumerate() {
                let sequence = publish(tour, &stream, subject, body).await?;
                check(sequence == i as u64 + 1, || format!("message {} was stored as {sequence}", i + 1))?;
                finding = finding.row(["published", subject, body, &format!("acknowledged as {sequence}")]);
            }
            let state = stream.stream.info().await?.state.clone();
            let many = ORDERS.len() as u64;
            check(state.messages == many, || format!("{many} messages are stored as {}", state.messages))?;
            let kept = format!("{} messages", state.messages);
            finding = finding.row(["stream", STREAM, &kept, &size::ibytes(state.bytes)]);
            let mut consumer = consumer(&stream.stream).await?;
            for (message, (subject, body)) in fetch(&consumer, ORDERS.len()).await?.into_iter().zip(ORDERS) {
                let got = String::from_utf8_lossy(&message.payload).into_owned();
                check(got == body, || format!("'{body}' was to come next and '{got}' came"))?;
                message.double_ack().await.map_err(Failure::new)?;
                finding = finding.row(["consumed", subject, &got, "acknowledged"]);
            }
            let left = fetch(&consumer, 1).await?.len();
            let info = consumer.info().await?;
            check(left == 0 && info.ack_floor.stream_sequence == many && info.num_ack_pending == 0, || {
                format!("{left} messages are left for the consumer, which says {info:?}")
            })?;
            finding = finding.row(["consumer", CONSUMER, "has nothing left", "and all acknowledged"]);
            finding.result = format!("{many} messages stored, each handed out once, all still in the stream");
            finding.brief = format!("{many} messages kept");
            Ok(finding)
        })
    }
}

/// A stream and the way to it.
struct Added {
    jetstream: jetstream::Context,
    stream: Stream,
}

async fn add(client: async_nats::Client) -> Outcome<Added> {
    let jetstream = jetstream::new(client);
    let config = stream::Config {
        name: STREAM.into(),
        subjects: vec![SUBJECTS.into()],
        storage: StorageType::File,
        ..stream::Config::default()
    };
    let stream = jetstream.create_stream(config).await?;
    Ok(Added { jetstream, stream })
}

/// Publishes and waits for the acknowledgement: the message's number in the stream.
async fn publish(tour: &Tour, stream: &Added, subject: &str, body: &str) -> Outcome<u64> {
    tour.add_published(1);
    let sent = stream.jetstream.publish(subject.to_string(), body.to_string().into()).await?;
    Ok(sent.await?.sequence)
}

async fn consumer(stream: &Stream) -> Outcome<PullConsumer> {
    let config = pull::Config {
        durable_name: Some(CONSUMER.into()),
        ack_policy: AckPolicy::Explicit,
        ..pull::Config::default()
    };
    Ok(stream.create_consumer(config).await?)
}

/// Up to so many messages that are there already.
async fn fetch(consumer: &PullConsumer, most: usize) -> Outcome<Vec<Message>> {
    let mut messages = consumer.fetch().max_messages(most).messages().await?;
    let mut all = vec![];
    while let Some(message) = messages.next().await {
        all.push(message.map_err(|e| Failure::new(e.to_string()))?);
    }
    Ok(all)
}
