//! The messages of a stream without a consumer: batch after batch of direct gets. Streams whose messages go once they were
//! consumed can be looked at no other way.

use std::collections::VecDeque;
use std::time::Duration;

use async_nats::{Client, HeaderMap, Message};
use futures_util::stream::{StreamExt, select_all, unfold};
use jiff::Timestamp;
use schemas::go::Time;
use schemas::jetstream::StreamInfo;
use schemas::jetstream::message::MsgGetRequest;

use super::ack::Stored;
use super::command::Plan;
use super::consumer::Source;
use super::listen::Numbered;
use super::stream::{Start, StreamPlan};
use crate::failure::Outcome;
use crate::log;
use crate::nats::Call;
use crate::nats::jetstream::{Api, moment};
use crate::nats::publish::Link;
use crate::term::duration;

/// Messages that are asked for at once.
const BATCH: i64 = 256;
/// How long nothing is asked for once there was nothing.
const PAUSE: Duration = Duration::from_millis(250);
/// Servers that know batches.
const LEVEL: i64 = 1;

/// What servers add to the headers of a message.
const ADDED: [&str; 7] = [
    "Nats-Stream",
    "Nats-Subject",
    "Nats-Sequence",
    "Nats-Time-Stamp",
    "Nats-Num-Pending",
    "Nats-Last-Sequence",
    "Nats-UpTo-Sequence",
];

struct Reader {
    client: Client,
    subject: String,
    filter: String,
    patience: Duration,
    /// The next request.
    ask: MsgGetRequest,
    got: VecDeque<Message>,
}

/// Reads the stream as the plan says.
pub async fn open(call: &Call, link: &Link, plan: &Plan, wanted: &StreamPlan, name: &str) -> Outcome<Source> {
    if !wanted.durable.is_empty() {
        crate::fail!("cannot use direct get when a durable name is supplied");
    }
    let api = Api::new(call, link.client.clone());
    let stream = api.stream(name).await?;
    if !stream.config.allow_direct {
        crate::fail!("cannot enable direct gets: allow_direct is not set to true for stream {name}");
    }
    if api.account().await?.api.level < LEVEL {
        crate::fail!("subscribing using direct get requires NATS Server 2.11");
    }
    let filter = plan.subjects.first().cloned().unwrap_or_default();
    let ask = first(plan, wanted, &stream, &filter);
    let mut reader = Reader {
        client: link.client.clone(),
        subject: api.subject(&format!("DIRECT.GET.{name}")),
        filter,
        patience: call.options.timeout,
        ask,
        got: VecDeque::new(),
    };
    reader.fetch(stream.state.last_seq + 1).await?;
    let is_empty = reader.got.is_empty();
    let messages: Numbered = unfold(Some(reader), next).boxed();
    Ok(Source { messages: select_all([messages]), acks: false, is_empty, direct: true })
}

/// The first request. Says in the log where it starts.
fn first(plan: &Plan, wanted: &StreamPlan, stream: &StreamInfo, filter: &str) -> MsgGetRequest {
    let subjects = if filter.is_empty() { stream.config.subjects.join(", ") } else { filter.to_string() };
    let filter = if filter.is_empty() { ">" } else { filter };
    let batch = MsgGetRequest { batch: BATCH, ..MsgGetRequest::default() };
    let from = |seq: u64| MsgGetRequest { seq, next_by_subj: filter.to_string(), ..batch.clone() };
    let (place, ask) = match wanted.start {
        None => (None, from(1)),
        Some(Start::Sequence(seq)) => (Some(format!("starting with sequence {seq}")), from(seq)),
        Some(Start::All) => (Some("starting with the first message received".into()), from(1)),
        Some(Start::New) => {
            (Some("delivering any new messages received".into()), from(stream.state.last_seq + 1))
        }
        Some(Start::Last) => (
            Some("starting with the last message received".into()),
            MsgGetRequest { last_by_subj: filter.to_string(), ..MsgGetRequest::default() },
        ),
        Some(Start::Since(past)) => {
            let start =
                moment::now().unix_nanos().saturating_sub(i64::try_from(past.as_nanos()).unwrap_or(i64::MAX));
            let start_time = Some(Time::from_unix_nanos(start));
            let ask = MsgGetRequest { start_time, seq: 0, ..from(0) };
            (Some(format!("starting with messages since {}", duration::human(past))), ask)
        }
        Some(Start::LastPerSubject) => (
            Some("for the last messages for each subject in the Stream".into()),
            MsgGetRequest {
                multi_last: vec![filter.to_string()],
                up_to_seq: stream.state.last_seq,
                ..batch.clone()
            },
        ),
    };
    if let Some(place) = place {
        let ignored = plan.ignored_note();
        log!(
            "Subscribing to JetStream Stream (direct) holding messages with subject {subjects} {place} {ignored}"
        );
    }
    ask
}

/// The next message, and the reader that goes on after it; none goes on after a failure.
async fn next(reader: Option<Reader>) -> Option<(Outcome<(usize, Message)>, Option<Reader>)> {
    let mut reader = reader?;
    loop {
        if let Some(message) = reader.got.pop_front() {
            return Some((Ok((0, message)), Some(reader)));
        }
        let after = reader.ask.seq;
        if let Err(failure) = reader.fetch(after).await {
            return Some((Err(failure), None));
        }
        if reader.got.is_empty() {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

impl Reader {
    /// Asks once. Where nothing came, the next request is for messages from `after` on.
    async fn fetch(&mut self, after: u64) -> Outcome {
        let inbox = self.client.new_inbox();
        let mut answers = self.client.subscribe(inbox.clone()).await?;
        let body = serde_json::to_vec(&self.ask)?;
        self.client.publish_with_reply(self.subject.clone(), inbox, body.into()).await?;
        let mut last = None;
        loop {
            let Ok(Some(message)) = tokio::time::timeout(self.patience, answers.next()).await else {
                crate::fail!("direct get of {}: nats: timeout", self.subject);
            };
            match message.status.map(|status| status.as_u16()) {
                // The end of the batch, or nothing there.
                Some(204 | 404) => break,
                Some(503) => crate::fail!("direct get: nats: no responders available for request"),
                Some(code) => {
                    let why = message.description.as_deref().unwrap_or_default();
                    crate::fail!("direct get: nats: {code} {why}");
                }
                None => {}
            }
            let Some(stored) = stored(&message) else {
                crate::fail!("the server sent a message without sequence")
            };
            last = Some(stored.sequence);
            self.got.push_back(message);
            if self.ask.batch == 0 {
                break;
            }
        }
        let next_by_subj = if self.filter.is_empty() { ">".to_string() } else { self.filter.clone() };
        // Subjects whose last message is older have nothing new before the sequence that was asked for.
        let last = if self.ask.multi_last.is_empty() { last } else { None };
        let seq = last.map_or(after, |last| last + 1);
        self.ask = MsgGetRequest { seq, batch: BATCH, next_by_subj, ..MsgGetRequest::default() };
        Ok(())
    }
}

/// Where a message is stored, as its headers say.
pub fn stored(message: &Message) -> Option<Stored> {
    let headers = message.headers.as_ref()?;
    let of = |name: &str| headers.get(name).map(|value| value.as_str());
    Some(Stored {
        stream: of("Nats-Stream")?.to_string(),
        sequence: of("Nats-Sequence")?.parse().ok()?,
        delivered: 1,
        time: of("Nats-Time-Stamp")?.parse::<Timestamp>().ok()?,
        pending: of("Nats-Num-Pending").and_then(|pending| pending.parse().ok()).unwrap_or(0),
    })
}

/// The message as it was published.
pub fn published(mut message: Message) -> Message {
    let Some(headers) = message.headers.take() else { return message };
    if let Some(subject) = headers.get("Nats-Subject") {
        message.subject = subject.as_str().into();
    }
    let mut own = HeaderMap::new();
    for (name, values) in headers.iter().filter(|(name, _)| !ADDED.contains(&(*name).as_ref())) {
        values.iter().for_each(|value| own.append(name.clone(), value.clone()));
    }
    message.headers = (!own.is_empty()).then_some(own);
    message
}

#[cfg(test)]
mod tests {
    use super::super::headers::tests::message;
    use super::*;

    #[test]
    fn the_servers_headers_say_where_a_message_is() {
        let headers = [
            ("Nats-Stream", "S"),
            ("Nats-Subject", "a"),
            ("Nats-Sequence", "7"),
            ("Nats-Time-Stamp", "2024-02-29T00:00:00Z"),
            ("Nats-Num-Pending", "2"),
            ("Mine", "1"),
        ];
        let got = message("inbox", None, &headers);
        let stored = stored(&got).unwrap();
        assert_eq!((stored.stream.as_str(), stored.sequence, stored.pending), ("S", 7, 2));
        let own = published(got);
        let names: Vec<String> = own.headers.unwrap().iter().map(|(name, _)| name.to_string()).collect();
        assert_eq!((own.subject.as_str(), names), ("a", vec!["Mine".to_string()]));
        assert_eq!(super::stored(&message("a", None, &[("Mine", "1")])), None);
    }
}
