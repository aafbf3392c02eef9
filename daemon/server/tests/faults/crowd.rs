//! Eight clients: four publish, four take and acknowledge, two on each of two consumers. They stay, whatever the server does.

use crate::ledger::{CONSUMERS, Ledger};
use async_nats::jetstream::{self, Context, consumer, stream};
use futures_util::StreamExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::task::JoinHandle;

const PUBLISHERS: usize = 4;
const TAKERS: usize = 4;
/// Long enough for a slow machine; what is not answered by then is silence.
pub const ANSWER: Duration = Duration::from_secs(20);
/// The same where answers get lost with the process that owed them: nobody has to wait for those.
pub const ANSWER_OF_MORTALS: Duration = Duration::from_secs(2);
/// How long a taker waits to hear that its ack is known; after that the message comes again.
const CONFIRM: Duration = Duration::from_secs(3);
/// How long a pull waits for messages.
const PULL: Duration = Duration::from_millis(500);
const ACK_WAIT: Duration = Duration::from_secs(5);
const PAYLOAD: usize = 400;

pub struct Crowd {
    pub ledger: Arc<Ledger>,
    stop: Arc<AtomicBool>,
    tasks: Vec<JoinHandle<()>>,
}

/// A connection that comes back by itself, and soon.
pub async fn connect(url: &str) -> Context {
    let options = async_nats::ConnectOptions::new()
        .retry_on_initial_connect()
        .reconnect_delay_callback(|_| Duration::from_millis(50))
        .ping_interval(Duration::from_secs(5))
        .request_timeout(Some(CONFIRM));
    let mut js = jetstream::new(options.connect(url).await.unwrap());
    js.set_timeout(ANSWER);
    js
}

impl Crowd {
    /// Makes the stream and its consumers when they are not there, and begins.
    pub async fn start(url: &str, name: &str, answer: Duration) -> Crowd {
        let ledger = Arc::new(Ledger::default());
        let js = connect(url).await;
        prepare(&js).await;
        let stop = Arc::new(AtomicBool::new(false));
        let mut tasks = Vec::new();
        for client in 0..PUBLISHERS {
            let (ledger, stop) = (ledger.clone(), stop.clone());
            let mut js = connect(url).await;
            js.set_timeout(answer);
            tasks.push(tokio::spawn(publisher(js, format!("{name}-{client}"), ledger, stop)));
        }
        for client in 0..TAKERS {
            let (url, ledger, stop) = (url.to_owned(), ledger.clone(), stop.clone());
            tasks.push(tokio::spawn(taker(url, CONSUMERS[client % 2], ledger, stop)));
        }
        Crowd { ledger, stop, tasks }
    }

    /// Ends the clients; a client that found a broken promise says so here.
    pub async fn finish(self) {
        self.stop.store(true, Ordering::Relaxed);
        for task in self.tasks {
            task.await.unwrap();
        }
    }
}

async fn prepare(js: &Context) {
    let config =
        stream::Config { name: "S".into(), subjects: vec!["s.>".into()], ..stream::Config::default() };
    let stream = js.get_or_create_stream(config).await.unwrap();
    for name in CONSUMERS {
        let config = consumer::pull::Config {
            durable_name: Some(name.into()),
            ack_wait: ACK_WAIT,
            max_ack_pending: 10_000,
            ..consumer::pull::Config::default()
        };
        stream.get_or_create_consumer(name, config).await.unwrap();
    }
}

/// Publishes and waits for the acknowledgement; its sequence, or what was answered instead.
pub async fn publish(js: &Context, subject: &str, payload: &str) -> Result<u64, String> {
    let ack = js.publish(subject.to_owned(), payload.to_owned().into()).await.map_err(|e| e.to_string())?;
    ack.await.map(|ack| ack.sequence).map_err(|e| e.to_string())
}

async fn publisher(js: Context, name: String, ledger: Arc<Ledger>, stop: Arc<AtomicBool>) {
    let subject = format!("s.{name}");
    for i in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let payload = format!("{name}-{i:-<PAYLOAD$}");
        match publish(&js, &subject, &payload).await {
            Ok(seq) => ledger.stored(seq, payload),
            Err(why) => {
                ledger.refused(why);
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }
}

async fn taker(url: String, name: &'static str, ledger: Arc<Ledger>, stop: Arc<AtomicBool>) {
    let mut js = connect(&url).await;
    js.set_timeout(CONFIRM);
    while !stop.load(Ordering::Relaxed) {
        let Ok(consumer) = js.get_consumer_from_stream::<consumer::pull::Config, _, _>(name, "S").await
        else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        while !stop.load(Ordering::Relaxed) {
            if take(&consumer, name, &ledger).await.is_none() {
                break;
            }
        }
    }
}

/// Takes a batch and acknowledges each message, waiting until the server says that it knows.
async fn take(
    consumer: &consumer::Consumer<consumer::pull::Config>,
    name: &'static str,
    ledger: &Ledger,
) -> Option<()> {
    let mut batch = consumer.fetch().max_messages(20).expires(PULL).messages().await.ok()?;
    let mut messages = Vec::new();
    // A pull that the server forgot, because it died or opened the stream again, ends by our own clock.
    while let Ok(Some(Ok(message))) = tokio::time::timeout(2 * PULL, batch.next()).await {
        messages.push(message);
    }
    for message in &messages {
        ledger.delivered(name, message.info().ok()?.stream_sequence);
    }
    let acks = messages.iter().map(async |message| {
        if message.double_ack().await.is_ok() {
            ledger.confirmed(name, message.info().unwrap().stream_sequence);
        }
    });
    futures_util::future::join_all(acks).await;
    Some(())
}
