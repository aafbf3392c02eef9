//! Many entries, in the order in which they were written, through a consumer that pushes them.
//!
//! The consumer lives as long as somebody listens, and is made anew when a message is missing or nothing is heard of it. Entries
//! are handed over one by one, and the server sends no more ahead than flow control lets it, so a bucket of any size is read
//! in the same memory.

use std::time::Duration;

use async_nats::{Message, StatusCode, Subscriber};
use futures_util::StreamExt;
use schemas::jetstream::consumer_api::{ConsumerCreate, ConsumerCreateRequest};
use schemas::jetstream::policy::{AckPolicy, ConsumerAction, DeliverPolicy};
use schemas::jetstream::{ConsumerConfig, errors};
use tokio::time::timeout;

use super::bucket::{Bucket, missing};
use super::entry::Entry;
use crate::failure::Outcome;
use crate::log;
use crate::nats::jetstream::CallError;
use crate::nats::subscribe::ack::{Stored, stored};

/// How often an idle consumer says that it is there.
const HEARTBEAT: Duration = Duration::from_secs(2);
/// Silence after which it is taken for gone.
const SILENCE: Duration = Duration::from_secs(5);
/// Pause between attempts to make it anew.
const PAUSE: Duration = Duration::from_secs(1);
/// Nothing is acknowledged, so nothing must be sent again; nanoseconds.
const ACK_WAIT: i64 = 22 * 3600 * 1_000_000_000;

/// Which entries are wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// A key, perhaps with `*` and `>`.
    pub filter: String,
    pub start: Start,
    /// Leave the values where they are.
    pub headers_only: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The last entry of every key, and what follows.
    Last,
    /// All there are.
    All,
    /// Only what follows.
    New,
    Revision(u64),
}

pub struct Reader<'b> {
    bucket: &'b Bucket,
    wanted: Wanted,
    messages: Subscriber,
    /// Messages of the consumer so far.
    delivered: u64,
    /// The last revision that was handed over, or that was there before.
    last: u64,
    /// Entries that were there when the consumer was made.
    pending: u64,
    /// All of those have been handed over.
    caught_up: bool,
}

impl<'b> Reader<'b> {
    pub async fn open(bucket: &'b Bucket, wanted: Wanted) -> Outcome<Reader<'b>> {
        let begun = start(bucket, &wanted, wanted.start).await.map_err(|e| missing(&bucket.name, e))?;
        let Begun { messages, pending, before } = begun;
        let is_new = wanted.start == Start::New;
        let last = if is_new { before } else { 0 };
        Ok(Reader {
            bucket,
            wanted,
            messages,
            delivered: 0,
            last,
            pending,
            caught_up: pending == 0 || is_new,
        })
    }

    /// Entries that were there at the start.
    pub fn pending(&self) -> u64 {
        self.pending
    }

    /// The next entry of those that were there at the start; None after the last.
    pub async fn next_there(&mut self) -> Outcome<Option<Entry>> {
        while !self.caught_up {
            if let Some(entry) = self.step().await? {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }

    /// The next entry, whenever it is written.
    pub async fn next(&mut self) -> Outcome<Entry> {
        loop {
            if let Some(entry) = self.step().await? {
                return Ok(entry);
            }
        }
    }

    /// Deals with one message; None when it was no entry.
    async fn step(&mut self) -> Outcome<Option<Entry>> {
        let message = match timeout(SILENCE, self.messages.next()).await {
            Ok(Some(message)) => message,
            Ok(None) => crate::fail!("nats: connection closed"),
            Err(_) => {
                self.restart().await?;
                return Ok(None);
            }
        };
        match message.status {
            Some(StatusCode::IDLE_HEARTBEAT) => self.control(message).await?,
            Some(_) => self.restart().await?,
            None => {
                let Some(stored) = stored(&message) else { return Ok(None) };
                if stored.delivered != self.delivered + 1 {
                    self.restart().await?;
                    return Ok(None);
                }
                return Ok(self.take(message, &stored));
            }
        }
        Ok(None)
    }

    fn take(&mut self, message: Message, stored: &Stored) -> Option<Entry> {
        self.delivered = stored.delivered;
        self.caught_up |= stored.pending == 0 || self.delivered >= self.pending;
        // A consumer that was made anew may begin before the place we had come to.
        if stored.sequence <= self.last {
            return None;
        }
        self.last = stored.sequence;
        let subject = message.subject.clone();
        let key = self.bucket.key(&subject)?;
        Some(Entry::delivered(key, message, stored))
    }

    /// Answers flow control, and looks whether a heartbeat knows of messages that did not arrive.
    async fn control(&mut self, message: Message) -> Outcome {
        let client = &self.bucket.api.client;
        if let Some(reply) = message.reply {
            return Ok(client.publish(reply, Default::default()).await?);
        }
        let headers = message.headers.unwrap_or_default();
        if let Some(stalled) = headers.get("Nats-Consumer-Stalled") {
            return Ok(client.publish(stalled.to_string(), Default::default()).await?);
        }
        let sent = headers.get("Nats-Last-Consumer").and_then(|sent| sent.as_str().parse::<u64>().ok());
        if sent.is_some_and(|sent| sent > self.delivered) {
            return self.restart().await;
        }
        // It has nothing more to send: entries that were counted at the start have gone meanwhile.
        self.caught_up = true;
        Ok(())
    }

    /// Makes the consumer anew, so that it goes on where this one was.
    async fn restart(&mut self) -> Outcome {
        // Until all keys are known, the last entry of each is wanted, and after that every one that follows.
        let again = match self.wanted.start {
            Start::Last if !self.caught_up => Start::Last,
            Start::Revision(revision) if self.last == 0 => Start::Revision(revision),
            _ => Start::Revision(self.last + 1),
        };
        loop {
            match start(self.bucket, &self.wanted, again).await {
                Ok(begun) => {
                    self.messages = begun.messages;
                    self.pending = begun.pending;
                    self.delivered = 0;
                    self.caught_up |= begun.pending == 0;
                    return Ok(());
                }
                Err(error) if is_final(&error) => return Err(missing(&self.bucket.name, error)),
                Err(error) => log!("Reading the bucket was interrupted, trying again: {error}"),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Trying again would not help.
fn is_final(error: &CallError) -> bool {
    match error {
        CallError::Api(refusal) => errors::STREAM_NOT_FOUND.is(refusal) || refusal.code == 400,
        CallError::Question(_) | CallError::Answer { .. } => true,
        CallError::NoResponders | CallError::Timeout | CallError::Request(_) => false,
    }
}

/// A consumer that was made.
struct Begun {
    messages: Subscriber,
    /// Entries that there are for it right now.
    pending: u64,
    /// The revision before the first that it looks at.
    before: u64,
}

async fn start(bucket: &Bucket, wanted: &Wanted, from: Start) -> Result<Begun, CallError> {
    let (api, stream) = (&bucket.api, bucket.stream());
    let inbox = api.client.new_inbox();
    let subscribed = api.client.subscribe(inbox.clone()).await;
    let messages = subscribed.map_err(|error| CallError::Question(format!("nats: {error}")))?;
    let config = config(bucket, wanted, from, inbox);
    let name = format!("CONSUMER.CREATE.{stream}.{}.{}", config.name, config.filter_subject);
    let request = ConsumerCreateRequest {
        stream_name: stream.to_string(),
        config,
        action: ConsumerAction::Create,
        pedantic: false,
    };
    let made: ConsumerCreate = api.request(&name, Some(&request)).await?;
    let (left, sent) = made.info.map_or((0, Default::default()), |info| (info.num_pending, info.delivered));
    // Some may be on their way already.
    Ok(Begun { messages, pending: left + sent.consumer_seq, before: sent.stream_seq })
}

fn config(bucket: &Bucket, wanted: &Wanted, from: Start, deliver_subject: String) -> ConsumerConfig {
    let (deliver_policy, opt_start_seq) = match from {
        Start::Last => (DeliverPolicy::LastPerSubject, 0),
        Start::All => (DeliverPolicy::All, 0),
        Start::New => (DeliverPolicy::New, 0),
        Start::Revision(revision) => (DeliverPolicy::ByStartSequence, revision),
    };
    ConsumerConfig {
        name: daemon_keys::Nuid::random().next_string(),
        deliver_subject,
        deliver_policy,
        opt_start_seq,
        ack_policy: AckPolicy::None,
        ack_wait: ACK_WAIT,
        max_deliver: 1,
        filter_subject: bucket.subject(&wanted.filter),
        headers_only: wanted.headers_only,
        flow_control: true,
        idle_heartbeat: HEARTBEAT.as_nanos() as i64,
        mem_storage: true,
        num_replicas: 1,
        ..ConsumerConfig::default()
    }
}

impl Wanted {
    /// The last entry of each key that matches.
    pub fn last(filter: &str) -> Wanted {
        Wanted { filter: filter.to_string(), start: Start::Last, headers_only: false }
    }

    /// All entries of the keys that match.
    pub fn history(filter: &str) -> Wanted {
        Wanted { start: Start::All, ..Wanted::last(filter) }
    }

    /// Without values.
    pub fn heads(self) -> Wanted {
        Wanted { headers_only: true, ..self }
    }
}
