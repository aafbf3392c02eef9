//! One request that every server answers, or an archive in their place. How many there are is known when somebody said so or a server did; otherwise the
//! last answer is the one after which none came for a moment.

use std::io::Read;
use std::time::Duration;

use async_nats::{Client, HeaderMap, Message, StatusCode};
use bytes::Bytes;
use futures_util::StreamExt;
use schemas::monitor::ServerStatsMsg;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use super::answer::{self, Answer};
use super::archive::Archive;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;

/// How long a server may be later than the one before it.
const QUIET: Duration = Duration::from_millis(300);
/// The most that a compressed answer may grow to, in bytes.
const MOST: u64 = 256 << 20;
/// Asks every server for its counters.
pub const PING: &str = "$SYS.REQ.SERVER.PING";

const REFUSED: &str =
    "server request failed, ensure the account used has system privileges and appropriate permissions";
/// What commands say that need an answer and had none.
pub const NOBODY: &str =
    "no results received, ensure the account used has system privileges and appropriate permissions";

/// When to stop waiting; the timeout bounds all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// After so many answers.
    For(usize),
    /// When no answer came for a moment.
    Quiet,
    /// Not before the timeout.
    Timeout,
}

impl Wait {
    /// What users mean: below zero the whole time, zero until it is quiet.
    pub fn of(count: i64) -> Wait {
        match count {
            0 => Wait::Quiet,
            n => usize::try_from(n).map_or(Wait::Timeout, Wait::For),
        }
    }
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Reply {
    pub payload: Bytes,
    /// The time it took, when a server answered.
    pub after: Option<Duration>,
}

impl Reply {
    pub fn read<T: DeserializeOwned>(&self) -> Outcome<T> {
        serde_json::from_slice(&self.payload)
            .map_err(|e| Failure::new(format!("invalid response received: {e}")))
    }
}

/// Who answers: servers, over a connection that may ask them, or an archive.
pub struct System {
    source: Source,
    pub timeout: Duration,
    trace: bool,
}

enum Source {
    Servers(Client),
    Archive(Box<Archive>),
}

impl System {
    /// Connects as the context says.
    pub async fn open(call: &Call) -> Outcome<System> {
        Ok(System::new(call, Source::Servers(call.connect().await?)))
    }

    /// The archive of `--archive`, or else [`System::open`].
    pub async fn open_or_archive(call: &Call) -> Outcome<System> {
        match call.text("archive") {
            "" => System::open(call).await,
            path => Ok(System::new(call, Source::Archive(Box::new(Archive::open(path)?)))),
        }
    }

    fn new(call: &Call, source: Source) -> System {
        System { source, timeout: call.options.timeout, trace: call.options.trace }
    }

    pub fn is_archive(&self) -> bool {
        matches!(self.source, Source::Archive(_))
    }

    /// The connection, which an archive has not.
    pub fn client(&self) -> Outcome<&Client> {
        match &self.source {
            Source::Servers(client) => Ok(client),
            Source::Archive(_) => crate::fail!("an archive has no connection"),
        }
    }

    /// The answers in the order in which they came, perhaps none.
    pub async fn ask(&self, subject: &str, body: &impl Serialize, wait: Wait) -> Outcome<Vec<Reply>> {
        let mut all = vec![];
        self.each(subject, body, wait, |reply| {
            all.push(reply);
            Ok(None)
        })
        .await?;
        Ok(all)
    }

    /// The data of the answers; fails with the first error that a server gives.
    pub async fn data<T: DeserializeOwned>(
        &self,
        subject: &str,
        body: &impl Serialize,
        wait: Wait,
    ) -> Outcome<Vec<Answer<T>>> {
        answer::read_all(&self.ask(subject, body, wait).await?)
    }

    /// Hands over every answer as it comes. What `take` returns replaces the number of answers to wait for.
    pub async fn each(
        &self,
        subject: &str,
        body: &impl Serialize,
        mut wait: Wait,
        mut take: impl FnMut(Reply) -> Outcome<Option<usize>>,
    ) -> Outcome {
        let client = match &self.source {
            Source::Servers(client) => client,
            Source::Archive(archive) => return replay(archive, subject, body, wait, take),
        };
        let body = serde_json::to_string(body).expect("requests have text keys only");
        let inbox = client.new_inbox();
        let mut answers = client.subscribe(inbox.clone()).await?;
        self.trace(|| format!(">>> {subject}: {body}\n"));
        let start = Instant::now();
        publish(client, subject, inbox, body).await?;
        let (mut seen, deadline) = (0, start + self.timeout);
        let mut until = deadline;
        while let Ok(Some(message)) = tokio::time::timeout_at(until, answers.next()).await {
            if message.status == Some(StatusCode::NO_RESPONDERS) {
                crate::fail!("{subject}: {REFUSED}");
            }
            let payload = plain(&message).map_err(|f| f.context(subject))?;
            self.trace(|| format!("<<< ({}B) {}", payload.len(), String::from_utf8_lossy(&payload)));
            seen += 1;
            if let Some(count) = take(Reply { payload, after: Some(start.elapsed()) })? {
                wait = Wait::For(count);
            }
            match wait {
                Wait::For(count) if seen >= count => break,
                Wait::Quiet => until = deadline.min(Instant::now() + QUIET),
                _ => {}
            }
        }
        self.trace(|| format!("=== Received {seen} responses"));
        Ok(())
    }

    /// How many servers there are, as the first that answers knows it.
    pub async fn active_servers(&self) -> Outcome<usize> {
        let replies = self.ask(PING, &serde_json::json!({}), Wait::For(1)).await?;
        let first: ServerStatsMsg = replies.first().map(Reply::read).transpose()?.unwrap_or_default();
        Ok(usize::try_from(first.statsz.active_servers).unwrap_or(0))
    }

    fn trace(&self, line: impl Fn() -> String) {
        if self.trace {
            crate::log!("{}", line());
        }
    }
}

/// Asks, and lets servers compress their answers where they can.
pub async fn publish(client: &Client, subject: &str, inbox: String, body: String) -> Outcome {
    let subject = subject.to_string();
    // Servers do not compress these.
    if subject == PING || subject.starts_with("$SYS.REQ.ACCOUNT") {
        client.publish_with_reply(subject, inbox, body.into()).await?;
    } else {
        let mut headers = HeaderMap::new();
        headers.insert("Accept-Encoding", "snappy");
        client.publish_with_reply_and_headers(subject, inbox, headers, body.into()).await?;
    }
    Ok(())
}

/// Hands over what an archive answers.
fn replay(
    archive: &Archive,
    subject: &str,
    body: &impl Serialize,
    wait: Wait,
    mut take: impl FnMut(Reply) -> Outcome<Option<usize>>,
) -> Outcome {
    let answers = archive.answers(subject, &serde_json::to_value(body)?)?;
    let count = if let Wait::For(count) = wait { count } else { usize::MAX };
    for answer in answers.into_iter().take(count) {
        take(Reply { payload: answer.to_string().into(), after: None })?;
    }
    Ok(())
}

/// The payload without its compression.
pub fn plain(message: &Message) -> Outcome<Bytes> {
    let encoding = message.headers.as_ref().and_then(|h| h.get("Content-Encoding"));
    match encoding.map(|e| e.as_str()) {
        Some("snappy") => {
            let mut text = vec![];
            snap::read::FrameDecoder::new(&message.payload[..]).take(MOST + 1).read_to_end(&mut text)?;
            if text.len() as u64 > MOST {
                crate::fail!("the answer is larger than {MOST} bytes");
            }
            Ok(text.into())
        }
        None => Ok(message.payload.clone()),
        Some(other) => crate::fail!("the answer comes in the unknown encoding {other:?}"),
    }
}
