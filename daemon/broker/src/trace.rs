//! Message tracing: a message whose header names a `Nats-Trace-Dest` has what happened to it published there.
//!
//! Facts: spec/server-protocol.md part 10.

use crate::account::Account;
use crate::broker::Broker;
use crate::client::Client;
use crate::deliver::Refusal;
use crate::encoding::Encoding;
use crate::policy::Policy;
use crate::server_info::server_info;
use crate::subscription::Handle;
use crate::time::Now;
use daemon_subject::valid;
use daemon_wire::encode::Message;
use daemon_wire::headers;
use schemas::go;
use schemas::monitor::ServerInfo;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

const DEST: &str = "Nats-Trace-Dest";
const ONLY: &str = "Nats-Trace-Only";
const PARENT: &[u8] = b"traceparent";
/// A destination that says tracing was switched off on the way.
pub(crate) const DISABLED: &[u8] = b"trace disabled";

/// Is told of traced messages besides whoever asked. Called on the thread of the publisher: it must not wait.
pub trait Tracer: Send + Sync {
    /// `event`: the JSON of a message trace.
    fn on_trace(&self, event: &[u8]);
}

/// What a message asks for.
pub(crate) struct Request {
    /// Empty where only the server's own tracer is to know.
    pub(crate) dest: Vec<u8>,
    /// Nobody but the tracer is to get the message.
    pub(crate) only: bool,
    encoding: Encoding,
}

/// A trace event, ready to be published.
pub(crate) struct Report {
    /// Empty for plain JSON.
    pub(crate) header: Vec<u8>,
    pub(crate) payload: Vec<u8>,
}

/// Whether this header block asks for tracing.
pub(crate) fn requested(block: &[u8]) -> Option<Request> {
    let dest = headers::get(block, DEST)?;
    if dest == DISABLED || !valid::is_valid_literal(dest) {
        return None;
    }
    let only = headers::get(block, ONLY)
        .is_some_and(|v| matches!(v.to_ascii_lowercase().as_slice(), b"1" | b"true" | b"on"));
    Some(Request { dest: dest.into(), only, encoding: Encoding::of_trace(block) })
}

/// The same for a header block that asks for nothing here but says that others trace the message: if `account` wants such
/// messages traced, and this is one of those to be sampled. `chance` gives a number below 100.
pub(crate) fn requested_elsewhere(
    block: &[u8],
    account: &Account,
    chance: impl FnOnce() -> usize,
) -> Option<Request> {
    let trace = account.msg_trace()?;
    let sampled = headers::get(block, DEST).is_none() && sampled_elsewhere(block) && trace.samples(chance());
    sampled.then(|| Request {
        dest: trace.dest.as_bytes().into(),
        only: false,
        encoding: Encoding::of_trace(block),
    })
}

/// The same for the server's own tracer, whatever the account wants.
pub(crate) fn requested_by_tracer(block: &[u8]) -> Option<Request> {
    let sampled = headers::get(block, DEST).is_none() && sampled_elsewhere(block);
    sampled.then(|| Request { dest: Vec::new(), only: false, encoding: Encoding::Plain })
}

/// Whether a `traceparent` (version, trace, parent, flags) has the flag for "sampled".
fn sampled_elsewhere(block: &[u8]) -> bool {
    let parents = headers::lines(block).filter(|(name, _)| name.eq_ignore_ascii_case(PARENT));
    parents.into_iter().any(|(_, value)| {
        let parts: Vec<_> = value.split(|&byte| byte == b'-').collect();
        let [_, _, _, flags] = parts[..] else { return false };
        let flags = std::str::from_utf8(flags).ok().filter(|flags| flags.len() == 2);
        flags.and_then(|flags| i8::from_str_radix(flags, 16).ok()).is_some_and(|flags| flags & 1 == 1)
    })
}

/// What happened to a message so far.
pub(crate) struct Trace {
    /// Nobody but the tracer is to get the message.
    pub(crate) only: bool,
    notes: Vec<Note>,
    /// Why it came no further than to the server; empty when it did.
    error: String,
}

enum Note {
    /// It came to a subscription.
    Egress { sub: Handle, refusal: Option<Refusal> },
    /// It came to an account that imports it as a stream, and is called so there.
    StreamExport { account: String, to: Vec<u8> },
    /// It came to the account of a service.
    ServiceImport { account: String, from: Vec<u8>, to: Vec<u8> },
    /// It came to a guest, under this subject.
    Guest(GuestStep, Vec<u8>),
}

impl Trace {
    pub(crate) fn new(only: bool) -> Self {
        Trace { only, notes: Vec::new(), error: String::new() }
    }

    /// Of a message that came no further than to the server.
    pub(crate) fn failed(error: String) -> Self {
        Trace { error, ..Trace::new(false) }
    }

    pub(crate) fn note_egress(&mut self, sub: &Handle, refusal: Option<Refusal>) {
        self.notes.push(Note::Egress { sub: sub.clone(), refusal });
    }

    pub(crate) fn note_stream_export(&mut self, receiver: &Client, to: &[u8]) {
        let account = receiver.account().map(|a| a.name.clone()).unwrap_or_default();
        self.notes.push(Note::StreamExport { account, to: to.into() });
    }

    pub(crate) fn note_service_import(&mut self, account: &str, from: &[u8], to: &[u8]) {
        let (from, to) = (from.into(), to.into());
        self.notes.push(Note::ServiceImport { account: account.into(), from, to });
    }

    pub(crate) fn note_guest(&mut self, step: Option<GuestStep>, subject: &[u8]) {
        self.notes.extend(step.map(|step| Note::Guest(step, subject.into())));
    }
}

/// The header block with another destination for what is told.
pub(crate) fn set_destination(block: &[u8], dest: &[u8], out: &mut Vec<u8>) {
    headers::replace(block, DEST, dest, out);
}

/// What a guest has to tell of a message that it was handed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuestStep {
    /// It came to a stream.
    JetStream {
        stream: String,
        /// The subject under which it is stored; empty when it did not come so far.
        subject: Vec<u8>,
        /// It is not stored, for nobody would ever be handed it.
        no_interest: bool,
        /// Why it is not stored; empty when it is.
        error: String,
    },
    /// It came to a service of another account.
    ServiceImport { account: String },
    /// Nothing is to be told: what becomes of it is not decided yet.
    Undecided,
}

/// Everything an event tells.
pub(crate) struct Happened<'a> {
    pub(crate) broker: &'a Broker,
    pub(crate) policy: &'a Policy,
    pub(crate) client: &'a Arc<Client>,
    pub(crate) account: &'a str,
    /// The subject as published, before mapping.
    pub(crate) original: &'a [u8],
    pub(crate) message: &'a Message<'a>,
    pub(crate) trace: &'a Trace,
    pub(crate) now: Now,
}

#[derive(Serialize)]
struct Event<'a> {
    server: ServerInfo,
    request: Asked,
    events: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Asked {
    header: BTreeMap<String, Vec<String>>,
    msgsize: usize,
}

#[derive(Serialize, Default)]
struct Step<'a> {
    r#type: &'static str,
    ts: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cid: Option<u64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    acc: Cow<'a, str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    subj: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    to: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    sub: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    queue: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    stream: &'a str,
    #[serde(skip_serializing_if = "String::is_empty")]
    subject: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    nointerest: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    error: &'a str,
}

/// The event, in the encoding that was asked for; `None` when there is nothing to tell.
pub(crate) fn report(request: &Request, h: &Happened<'_>) -> Option<Report> {
    if h.trace.notes.iter().any(|note| matches!(note, Note::Guest(GuestStep::Undecided, _))) {
        return None;
    }
    let event = event(h);
    if let Some(tracer) = h.broker.tracer() {
        tracer.on_trace(&event);
    }
    if request.dest.is_empty() {
        return None;
    }
    let (header, payload) = request.encoding.pack(event);
    Some(Report { header, payload })
}

/// The JSON of a trace event.
fn event(h: &Happened<'_>) -> Vec<u8> {
    let ts = go::Time::from_unix_nanos(h.now.wall).to_string();
    let mut events = vec![Step {
        r#type: "in",
        ts: ts.clone(),
        kind: Some(0),
        cid: Some(h.client.cid),
        name: h.client.profile().name,
        acc: h.account.into(),
        subj: text(h.original),
        error: &h.trace.error,
        ..Step::default()
    }];
    if h.original != h.message.subject {
        events.push(Step { r#type: "sm", ts: ts.clone(), to: text(h.message.subject), ..Step::default() });
    }
    events.extend(h.trace.notes.iter().map(|note| Step { ts: ts.clone(), ..step(note, h.account) }));
    let event = Event {
        server: server_info(h.broker, h.policy, h.now),
        request: Asked {
            header: header_map(h.message.header),
            msgsize: h.message.header.len() + h.message.payload.len(),
        },
        events,
    };
    go::json::to_string(&event).expect("plain fields into memory").into_bytes()
}

/// One step of the way, but for its time; `origin` is the account that the message came from.
fn step<'a>(note: &'a Note, origin: &str) -> Step<'a> {
    match note {
        Note::Egress { sub, refusal } => {
            let account = sub.client().account().map(|a| a.name.clone());
            Step {
                r#type: "eg",
                kind: Some(0),
                cid: Some(sub.client().cid),
                name: sub.client().profile().name,
                acc: account.filter(|account| account != origin).unwrap_or_default().into(),
                sub: text(sub.subject()),
                queue: sub.queue().map(text).unwrap_or_default(),
                error: refusal.map_or("", words),
                ..Step::default()
            }
        }
        Note::StreamExport { account, to } => {
            Step { r#type: "se", acc: account.into(), to: text(to), ..Step::default() }
        }
        Note::ServiceImport { account, from, to } => {
            Step { r#type: "si", acc: account.into(), from: text(from), to: text(to), ..Step::default() }
        }
        Note::Guest(step, subject) => taken_in(step, subject),
    }
}

/// It went to a part of the server.
fn taken_in<'a>(step: &'a GuestStep, came_as: &[u8]) -> Step<'a> {
    match step {
        GuestStep::JetStream { stream, subject, no_interest, error } => Step {
            r#type: "js",
            stream,
            subject: text(subject),
            nointerest: *no_interest,
            error,
            ..Step::default()
        },
        GuestStep::ServiceImport { account } => Step {
            r#type: "si",
            acc: account.into(),
            from: text(came_as),
            to: text(came_as),
            ..Step::default()
        },
        GuestStep::Undecided => Step::default(),
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn header_map(block: &[u8]) -> BTreeMap<String, Vec<String>> {
    let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in headers::lines(block) {
        map.entry(text(name)).or_default().push(text(value));
    }
    map
}

fn words(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NoEcho => "Not delivered because of no echo",
        Refusal::Denied => "Not delivered because subscription denies this subject",
        Refusal::Closed => "Not delivered because subscription is closed",
        Refusal::AutoUnsubscribeExceeded => "Not delivered because auto-unsubscribe exceeded",
        Refusal::SlowConsumer => "Not delivered because fast producer not stalled and consumer is slow",
        Refusal::NotExported => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks() {
        let block = |lines: &str| format!("NATS/1.0\r\n{lines}\r\n\r\n").into_bytes();
        let dest = |lines: &str| requested(&block(lines)).map(|r| (r.dest, r.only));
        assert_eq!(dest("Nats-Trace-Dest: a.b"), Some((b"a.b".to_vec(), false)));
        assert_eq!(dest("Nats-Trace-Dest: a\r\nNats-Trace-Only: ON"), Some((b"a".to_vec(), true)));
        assert_eq!(dest("Nats-Trace-Dest: a\r\nNats-Trace-Only: false"), Some((b"a".to_vec(), false)));
        for none in ["Nats-Trace-Dest: trace disabled", "Nats-Trace-Dest: a..b", "nats-trace-dest: a", "A: b"]
        {
            assert_eq!(dest(none), None, "{none}");
        }
    }

    #[test]
    fn who_is_traced_elsewhere() {
        for (line, sampled) in [
            ("traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true),
            ("TraceParent: 00-a-b-03", true),
            ("traceparent: 00-a-b-00\r\ntraceparent: 00-a-b-01", true),
            ("traceparent: 00-a-b-00", false),
            ("traceparent: 00-a-b-ff", false),
            ("traceparent: 00-a-b-1", false),
            ("traceparent: 00-a-01", false),
            ("tracestate: 00-a-b-01", false),
        ] {
            assert_eq!(
                sampled_elsewhere(format!("NATS/1.0\r\n{line}\r\n\r\n").as_bytes()),
                sampled,
                "{line}"
            );
        }
    }
}
