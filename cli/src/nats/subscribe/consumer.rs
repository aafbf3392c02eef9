//! The messages of a stream, through a consumer made for this run or one that is there.

use async_nats::jetstream::consumer::{self, AckPolicy, DeliverPolicy, pull};
use async_nats::jetstream::context::{ConsumerInfoErrorKind, GetStreamByNameErrorKind, GetStreamErrorKind};
use async_nats::jetstream::stream::{ConsumerErrorKind, RetentionPolicy, Stream as JsStream};
use async_nats::jetstream::{self, consumer::pull::MessagesErrorKind};
use async_nats::{Client, Message, StatusCode};
use futures_util::stream::{StreamExt, select_all};
use jiff::Timestamp;

use super::command::Plan;
use super::direct;
use super::listen::{Messages, Numbered};
use super::stream::{Start, StreamPlan};
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::Call;
use crate::nats::publish::Link;
use crate::term::duration;

/// An open consumer.
pub struct Source {
    pub messages: Messages,
    /// The consumer waits for acknowledgements.
    pub acks: bool,
    /// There is nothing to deliver right now.
    pub is_empty: bool,
    /// There is no consumer: headers say where messages are stored.
    pub direct: bool,
}

/// Finds the stream and reads it as the plan says.
pub async fn open(call: &Call, link: &Link, plan: &Plan, wanted: &StreamPlan) -> Outcome<Source> {
    let context = link.jetstream(call);
    let name = match (wanted.name.as_str(), plan.subjects.first()) {
        ("", Some(subject)) => stream_of(&context, subject).await?,
        (name, _) => name.to_string(),
    };
    let stream = context.get_stream(&name).await.map_err(|e| match e.kind() {
        GetStreamErrorKind::JetStream(error) => api_error(&error),
        _ => Failure::new(e),
    })?;
    // Messages of the others would be gone for those they are meant for.
    let limits = stream.cached_info().config.retention == RetentionPolicy::Limits;
    if wanted.direct || (wanted.durable.is_empty() && !limits) {
        return direct::open(call, link, plan, wanted, &name).await;
    }
    let subject = plan.subjects.first().map_or(">", String::as_str);
    let config = config(plan, wanted, subject)?;
    if wanted.durable.is_empty() {
        return pulled(created(&stream, config).await?).await;
    }
    existing(&stream, link, wanted, config).await
}

async fn stream_of(context: &jetstream::Context, subject: &str) -> Outcome<String> {
    context.stream_by_subject(subject).await.map_err(|e| match e.kind() {
        GetStreamByNameErrorKind::NotFound => {
            Failure::new(format!("no stream found with subject: {subject}"))
        }
        GetStreamByNameErrorKind::JetStream(error) => api_error(&error),
        _ => Failure::new(e),
    })
}

/// The consumer that the flags describe. Says in the log where it starts.
fn config(plan: &Plan, wanted: &StreamPlan, subject: &str) -> Outcome<pull::Config> {
    let ignored = plan.ignored_note();
    let (policy, place) = match wanted.start {
        None => (DeliverPolicy::All, None),
        Some(Start::Sequence(start_sequence)) => (
            DeliverPolicy::ByStartSequence { start_sequence },
            Some(format!("starting at sequence {start_sequence}")),
        ),
        Some(Start::Last) => (DeliverPolicy::Last, Some("from last received message".into())),
        Some(Start::All) => (DeliverPolicy::All, Some("from first received message".into())),
        Some(Start::New) => (DeliverPolicy::New, Some("for new messages".into())),
        Some(Start::Since(past)) => {
            let start = (Timestamp::now() - past).to_string();
            let start_time = async_nats::datetime::parse_rfc3339(&start)
                .map_err(|e| Failure::new(format!("--since: {e}")))?;
            (DeliverPolicy::ByStartTime { start_time }, Some(format!("since {}", duration::human(past))))
        }
        Some(Start::LastPerSubject) => {
            (DeliverPolicy::LastPerSubject, Some("for last message per subject".into()))
        }
    };
    if let Some(place) = place {
        log!("Subscribing to subject {subject} {place} {ignored}");
    }
    Ok(pull::Config {
        deliver_policy: policy,
        ack_policy: AckPolicy::None,
        headers_only: wanted.headers_only,
        filter_subject: subject.to_string(),
        ..pull::Config::default()
    })
}

async fn created(stream: &JsStream, config: pull::Config) -> Outcome<consumer::Consumer<pull::Config>> {
    let consumer = stream.create_consumer(config).await;
    consumer
        .map_err(|e| match e.kind() {
            ConsumerErrorKind::JetStream(error) => api_error(&error),
            _ => Failure::new(e),
        })
        .map_err(|f| f.context("failed to create consumer"))
}

/// The consumer of this name; a new one, not durable, when there is none.
async fn existing(stream: &JsStream, link: &Link, wanted: &StreamPlan, new: pull::Config) -> Outcome<Source> {
    let (name, stream_name) = (&wanted.durable, &stream.cached_info().config.name);
    let info = match stream.consumer_info(name).await {
        Ok(info) => info,
        Err(error) if error.kind() == ConsumerInfoErrorKind::NotFound => {
            return pulled(created(stream, pull::Config { name: Some(name.clone()), ..new }).await?).await;
        }
        Err(error) => crate::fail!("error loading durable consumer {name:?}: {error}"),
    };
    let config = &info.config;
    if config.filter_subjects.len() > 1 {
        crate::fail!("cannot subscribe to multi filter consumers");
    }
    let (acks, is_empty) = (config.ack_policy != AckPolicy::None, info.num_pending == 0);
    let Some(subject) = config.deliver_subject.clone() else {
        log!("Subscribing to JetStream Stream {stream_name:?} using existing pull consumer {name:?}");
        let consumer: consumer::Consumer<pull::Config> = stream
            .get_consumer(name)
            .await
            .map_err(|e| Failure::new(format!("error loading durable consumer {name:?}: {e}")))?;
        return Ok(Source { acks, is_empty, ..pulled(consumer).await? });
    };
    log!("Subscribing to JetStream Stream {stream_name:?} using existing push consumer {name:?}");
    log!(
        "Detected push consumer {name:?} on stream {stream_name:?} — push consumers are deprecated and will be removed in a \
         future release. Please update to use a pull-based consumer."
    );
    let subscriber = match config.deliver_group.clone() {
        Some(group) => link.client.queue_subscribe(subject, group).await?,
        None => link.client.subscribe(subject).await?,
    };
    let messages: Numbered = subscriber.map(|message| Ok((0, message))).boxed();
    Ok(Source { messages: select_all([messages]), acks, is_empty, direct: false })
}

async fn pulled(consumer: consumer::Consumer<pull::Config>) -> Outcome<Source> {
    let is_empty = consumer.cached_info().num_pending == 0;
    let messages = consumer.messages().await?;
    // A heartbeat that is missed is no end: the next pull follows by itself.
    let messages = messages.filter_map(async |message| match message {
        Ok(message) => Some(Ok((0, message.message))),
        Err(error) if error.kind() == MessagesErrorKind::MissingHeartbeat => None,
        Err(error) => Some(Err(Failure::new(format!("nats: {error}")))),
    });
    let messages: Numbered = messages.boxed();
    Ok(Source { messages: select_all([messages]), acks: false, is_empty, direct: false })
}

/// `description (code)`, from the client library's longer form.
fn api_error(error: &jetstream::Error) -> Failure {
    let text = error.to_string();
    let description = text.rsplit_once(" (").map_or(text.as_str(), |(description, _)| description);
    Failure::new(format!("{description} ({})", error.error_code().0))
}

/// Answers the flow control of push consumers. True when the message was of that kind, or a heartbeat.
pub async fn is_control(client: &Client, message: &Message) -> Outcome<bool> {
    if message.status != Some(StatusCode::IDLE_HEARTBEAT) || !message.payload.is_empty() {
        return Ok(false);
    }
    if let Some(reply) = message.reply.clone() {
        client.publish(reply, Default::default()).await?;
        log!("Responding to Flow Control message");
    } else if let Some(stalled) = message.headers.as_ref().and_then(|h| h.get("Nats-Consumer-Stalled")) {
        client.publish(stalled.to_string(), Default::default()).await?;
        log!("Resuming stalled consumer");
    }
    Ok(true)
}
