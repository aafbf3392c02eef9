//! Where events come from: subjects, or a stream.

use async_nats::jetstream::consumer::{DeliverPolicy, pull};
use futures_util::stream::{StreamExt, select_all};
use jiff::Timestamp;
use std::time::Duration;

use super::show::Show;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::{Api, ordered, words};
use crate::nats::publish::Link;
use crate::outln;
use crate::term::{out, time};

/// What stands before all subjects of events, and may be another prefix where they come from another account.
const PREFIX: &str = "$JS.EVENT";

/// What servers tell the system account.
const SERVERS: [(&str, &str); 3] = [
    ("Client Connection events", "$SYS.ACCOUNT.*.CONNECT"),
    ("Client Disconnection events", "$SYS.ACCOUNT.*.DISCONNECT"),
    ("Authentication Errors events", "$SYS.SERVER.*.CLIENT.AUTH.ERR"),
];

pub enum Source {
    /// (what is said of it, subject)
    Subjects(Vec<(&'static str, String)>),
    Stream {
        name: String,
        since: Option<Duration>,
    },
}

impl Source {
    /// What the flags choose. Fails for what does not fit together.
    pub fn new(call: &Call) -> Outcome<Source> {
        let chosen = call.flag("all") || call.flag("js-advisory") || call.flag("js-metric");
        let chosen = chosen || call.given("subjects");
        let subjects = subjects(call);
        let (stream, since) = (call.text("stream"), call.maybe_duration("since"));
        match (stream.is_empty(), subjects.is_empty()) {
            (false, _) if chosen => {
                crate::fail!("cannot specify both Stream and specific advisories or extra subjects")
            }
            (true, _) if since.is_some() => crate::fail!("--since needs --stream"),
            (true, true) => crate::fail!("no events were chosen"),
            (true, false) => Ok(Source::Subjects(subjects)),
            (false, _) => Ok(Source::Stream { name: stream.to_string(), since }),
        }
    }

    /// Shows events until there can be no more.
    pub async fn listen(&self, call: &Call, link: &Link, show: &Show) -> Outcome {
        match self {
            Source::Subjects(subjects) => listen(link, subjects, show).await,
            Source::Stream { name, since } => read(call, link, name, *since, show).await,
        }
    }
}

fn subjects(call: &Call) -> Vec<(&'static str, String)> {
    let prefix = match call.context.settings.jetstream_event_prefix.as_str() {
        "" => PREFIX,
        prefix => prefix,
    };
    let (mut all, everything) = (vec![], call.flag("all"));
    if call.flag("js-advisory") || everything {
        all.push(("Advisories", format!("{prefix}.ADVISORY.>")));
    }
    if call.flag("js-metric") || everything {
        all.push(("Metrics", format!("{prefix}.METRIC.>")));
    }
    if call.flag("srv-advisory") || everything {
        all.extend(SERVERS.map(|(what, subject)| (what, subject.to_string())));
    }
    all.extend(call.texts("subjects").iter().map(|subject| ("advisories", subject.clone())));
    all
}

async fn listen(link: &Link, subjects: &[(&'static str, String)], show: &Show) -> Outcome {
    let mut subscriptions = vec![];
    for (what, subject) in subjects {
        show.note(format_args!("Listening for {what} on {subject}"));
        subscriptions.push(link.client.subscribe(subject.clone()).await?);
    }
    link.settle().await?;
    link.check()?;
    out::flush();
    let mut events = select_all(subscriptions);
    loop {
        let event = tokio::select! {
            event = events.next() => event,
            failure = link.refused_subscription() => return Err(failure),
        };
        let Some(event) = event else { crate::fail!("nats: connection closed") };
        show.event(&event.subject, &event.payload);
    }
}

async fn read(call: &Call, link: &Link, stream: &str, since: Option<Duration>, show: &Show) -> Outcome {
    let api = Api::new(call, link.client.clone());
    let name = api.stream(stream).await.map_err(words::failure)?.config.name;
    let (deliver_policy, place) = match since.filter(|since| !since.is_zero()) {
        None => (DeliverPolicy::All, String::new()),
        Some(since) => {
            let start = Timestamp::now() - since;
            let parsed = async_nats::datetime::parse_rfc3339(&start.to_string());
            let start_time = parsed.map_err(|e| Failure::new(format!("--since: {e}")))?;
            (DeliverPolicy::ByStartTime { start_time }, format!(" since {}", time::local(start)))
        }
    };
    show.note(format_args!("Listening for Events in stream {name}{place}"));
    let config = pull::OrderedConfig { deliver_policy, ..pull::OrderedConfig::default() };
    let mut messages = ordered::consumer(&api.context(), &name, config).await?.messages().await?;
    while let Some(message) = messages.next().await {
        let message = message.map_err(|e| Failure::new(format!("nats: {e}")))?;
        show.event(&message.subject, &message.payload);
    }
    Ok(())
}

/// Prints a sentence about what is listened to.
pub fn say(text: std::fmt::Arguments<'_>) {
    outln!("{text}");
}
