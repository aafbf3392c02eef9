//! One connection's protocol, as a value: bytes and time in, staged answers and messages out.
//!
//! The task that owns the connection calls [`Session::on_bytes`] with what it read, [`Session::on_timer`] when
//! [`Session::next_wakeup`] has come, and [`Session::on_notice`] when others changed something. The session never
//! reads a clock, never writes to a socket, never waits.

mod admit;
mod confinement;
mod connect;
mod keepalive;
mod permitted;
mod publish;
mod reconsider;
mod subscribe;
mod tracing;

pub use confinement::Confinement;
pub(crate) use tracing::delivery as log_delivery;

use crate::account::Account;
use crate::auth::{Admission, Question};
use crate::broker::Broker;
use crate::client::{Client, NOTICE_ADMISSION, NOTICE_INFO, NOTICE_LAME_DUCK, NOTICE_LIMITS, NOTICE_POLICY};
use crate::connection_type::ConnectionType;
use crate::context::{Context, Level};
use crate::policy::Policy;
use crate::reason::CloseReason;
use crate::time::Now;
use admit::Asked;
use daemon_wire::encode;
use daemon_wire::parser::{self, ParseError, ParseLimits, Step};
use daemon_wire::{Connect, Op};
use keepalive::Keepalive;
use permitted::Permitted;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// How far a read got.
#[derive(Debug)]
pub enum Outcome {
    /// `consumed` bytes are done with. The rest waits for more: for a buffer of `need` bytes in all, if that is known
    /// (not 0).
    More { consumed: usize, need: usize },
    /// As before, but a question is to be answered first: see [`Session::on_answer`].
    Ask { consumed: usize, question: Box<Question> },
    /// The connection is to end; what is staged for it is to be written first if [`CloseReason::flushes`].
    Close(CloseReason),
}

/// What a client showed on its way in, before CONNECT (cookies): it fills what CONNECT leaves empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Credentials {
    pub jwt: String,
    pub user: String,
    pub pass: String,
    pub token: String,
}

/// See the module's introduction.
pub struct Session {
    client: Arc<Client>,
    broker: Arc<Broker>,
    policy: Arc<Policy>,
    account: Arc<Account>,
    from: ConnectionType,
    shown: Option<Box<Credentials>>,
    /// What the door it came in by has to say, if that is anything.
    confinement: Option<Arc<Confinement>>,
    /// CONNECT brought something to judge by: a password, a token, a key.
    shows_secret: bool,
    connect: Box<Connect>,
    limits: ParseLimits,
    keepalive: Keepalive,
    nonce: String,
    /// What let it in.
    admission: Option<Arc<Admission>>,
    /// What it may publish to and subscribe to, if that is limited.
    permitted: Option<Box<Permitted>>,
    max_subscriptions: usize,
    /// What was asked last about who it is.
    asked: Option<Asked>,
    trusted_proxy: bool,
    /// A moment not long ago.
    seen: Now,
    /// Let in: by CONNECT, or because nobody is asked.
    authorized: bool,
    /// SUBs and UNSUBs so far.
    interest_changes: u64,
    /// Messages of the last read.
    last_messages: u64,
    connected: bool,
    first_pong: bool,
    echo: bool,
    verbose: bool,
    pedantic: bool,
    closing: Option<CloseReason>,
}

impl Session {
    /// The session of a connection that was just accepted. `jitter` is any number, to spread timers.
    pub fn new(client: Arc<Client>, broker: Arc<Broker>, now: Now, jitter: u32) -> Self {
        let policy = broker.policy();
        let account = broker.global().clone();
        let from = client.profile().connection_type;
        let auth = policy.auth_of(from);
        let (authorized, ask) = (!auth.configured(), auth.required());
        if authorized {
            client.bind(&account);
        }
        let limits = limits_of(&policy, false, ask);
        let keepalive = Keepalive::new(&policy, from, now, jitter, ask);
        let connect = Box::new(Connect::default());
        let mut session = Session {
            client,
            broker,
            policy,
            account,
            from,
            shown: None,
            confinement: None,
            shows_secret: false,
            connect,
            limits,
            keepalive,
            nonce: String::new(),
            admission: None,
            permitted: None,
            max_subscriptions: usize::MAX,
            asked: None,
            trusted_proxy: false,
            seen: now,
            authorized,
            interest_changes: 0,
            last_messages: 0,
            connected: false,
            first_pong: false,
            echo: true,
            verbose: true,
            pedantic: true,
            closing: None,
        };
        session.set_limits();
        session
    }

    /// Whether the client is to be given something to sign: see [`Session::challenge`].
    pub fn needs_nonce(&self) -> bool {
        self.policy.auth_of(self.from).needs_nonce()
    }

    /// Gives the client something to sign. To be called before [`Session::greet`].
    pub fn challenge(&mut self, nonce: String) {
        self.nonce = nonce;
    }

    pub fn client(&self) -> &Arc<Client> {
        &self.client
    }

    /// Takes what the client showed before its session began. To be called before any of its bytes.
    pub fn show(&mut self, credentials: Credentials) {
        self.shown = (credentials != Credentials::default()).then(|| Box::new(credentials));
    }

    /// Messages published in the last read.
    pub fn last_messages(&self) -> u64 {
        self.last_messages
    }

    /// Bytes that may wait for this client.
    pub fn max_pending(&self) -> usize {
        self.policy.max_pending
    }

    /// Goes through what was read. After it the shell flushes the context.
    pub fn on_bytes(&mut self, buf: &[u8], now: Now, cx: &mut Context) -> Outcome {
        self.enter(cx);
        self.seen = now;
        let (mut at, mut msgs, mut bytes) = (0, 0u64, 0u64);
        let interest = self.interest_changes;
        let outcome = loop {
            match parser::next(&buf[at..], &self.limits) {
                Step::Op(Op::Publish(p), used) => {
                    at += used;
                    msgs += 1;
                    bytes += p.body.len() as u64;
                    self.on_publish(&p, now, cx);
                }
                Step::Op(op, used) => {
                    at += used;
                    if let Some(question) = self.on_op(op, now, cx) {
                        break Outcome::Ask { consumed: at, question };
                    }
                }
                Step::More(need) => break Outcome::More { consumed: at, need },
                Step::Fail(e) => self.on_parse_error(e, &buf[at..], cx),
            }
            if let Some(reason) = self.closing {
                break Outcome::Close(reason);
            }
        };
        if self.broker.realm().has_news() {
            self.broker.realm().publish_news(now, cx);
        }
        self.keepalive.on_input(now);
        self.last_messages = msgs;
        if msgs > 0 {
            let c = &self.client;
            c.in_msgs.store(c.in_msgs.load(Ordering::Relaxed) + msgs, Ordering::Relaxed);
            c.in_bytes.store(c.in_bytes.load(Ordering::Relaxed) + bytes, Ordering::Relaxed);
            cx.totals.add_in(msgs, bytes);
        }
        // PING and PONG keep a connection alive, but are no activity.
        if msgs > 0 || interest != self.interest_changes {
            self.client.last_activity.store(now.wall, Ordering::Relaxed);
        }
        outcome
    }

    /// Looks at what others changed. Call it when woken; cheap when there is nothing.
    pub fn on_notice(&mut self, cx: &mut Context) -> Option<CloseReason> {
        self.enter(cx);
        let notices = self.client.notices();
        if notices & NOTICE_POLICY != 0 {
            self.policy = self.broker.policy();
            // Open connections keep the line length they came with.
            self.keepalive.set_policy(&self.policy, self.from);
            self.set_limits();
            self.reconsider(cx);
        }
        if notices & NOTICE_LIMITS != 0 {
            self.set_limits();
            self.check_subscriptions(cx);
        }
        if notices & NOTICE_ADMISSION != 0
            && let Some(outcome) = self.client.take_reconsidered()
        {
            self.on_reconsidered(outcome, cx);
        }
        if notices & NOTICE_INFO != 0 && self.first_pong && self.connect.protocol >= 1 {
            self.send_info(cx, |_| {});
        }
        if notices & NOTICE_LAME_DUCK != 0 {
            self.send_info(cx, |info| info.ldm = true);
        }
        let closing = self.closing.or(self.client.closing());
        if closing == Some(CloseReason::MaximumConnectionsExceeded) {
            self.refuse_for_number(cx);
        }
        closing
    }

    /// The moment at which [`Session::on_timer`] wants to be called, in nanoseconds of the monotonic clock.
    pub fn next_wakeup(&self) -> u64 {
        self.keepalive.next_wakeup()
    }

    fn enter(&mut self, cx: &mut Context) {
        cx.stages.max_pending = self.policy.max_pending;
        cx.stages.no_stall = self.policy.no_stall;
        cx.cache.off = self.policy.no_cache;
        cx.tracing = cx.log.enabled(Level::Trace);
    }

    fn on_op(&mut self, op: Op<'_>, now: Now, cx: &mut Context) -> Option<Box<Question>> {
        if cx.tracing {
            tracing::incoming(&self.client, &op, cx);
        }
        if !self.authorized && !matches!(op, Op::Connect(_)) {
            self.authorize_silently(now, cx)?;
        }
        self.interest_changes += matches!(op, Op::Subscribe { .. } | Op::Unsubscribe { .. }) as u64;
        match op {
            Op::Connect(json) => return self.on_connect(json, now, cx),
            Op::Subscribe { subject, queue, sid } => self.on_subscribe(subject, queue, sid, cx),
            Op::Unsubscribe { sid, max } => self.on_unsubscribe(sid, max, cx),
            Op::Ping => self.on_ping(cx),
            Op::Pong => self.keepalive.on_pong(&self.client, now),
            Op::Info(json) => {
                if !serde_json::from_slice::<serde_json::Value>(json).is_ok_and(|v| v.is_object()) {
                    self.close(CloseReason::ProtocolViolation);
                }
            }
            Op::Err(text) => {
                let text = String::from_utf8_lossy(text);
                cx.log.line(Level::Error, &self.client, format_args!("Client error {text}"));
                self.close(CloseReason::ParseError);
            }
            Op::Ignored | Op::Publish(_) => {}
        }
        None
    }

    fn on_parse_error(&mut self, e: ParseError, rest: &[u8], cx: &mut Context) {
        let snippet = String::from_utf8_lossy(&rest[..rest.len().min(32)]).into_owned();
        match e {
            ParseError::UnknownOperation => {
                self.complain(Level::Error, format_args!("Client parser ERROR, proto='{snippet:?}...'"), cx);
                self.fail("Unknown Protocol Operation", CloseReason::ProtocolViolation, cx);
            }
            ParseError::ConnectExpected => {
                self.complain(Level::Error, format_args!("authentication error"), cx);
                self.tell_refusal(CloseReason::AuthenticationFailure, None);
                self.fail("Authorization Violation", CloseReason::AuthenticationFailure, cx);
            }
            ParseError::ControlLine => {
                let max = self.limits.max_control_line;
                self.complain(
                    Level::Error,
                    format_args!("maximum control line exceeded: limit of {max} bytes, snip {snippet:?}..."),
                    cx,
                );
                self.fail("maximum control line exceeded", CloseReason::MaximumControlLineExceeded, cx);
            }
            ParseError::Payload(size) => {
                let max = self.limits.max_payload;
                self.complain(Level::Error, format_args!("maximum payload exceeded: {size} vs {max}"), cx);
                self.fail("Maximum Payload Violation", CloseReason::MaximumMessagePayloadExceeded, cx);
            }
            ParseError::Arguments(what) => {
                self.complain(Level::Error, format_args!("{what}: {snippet:?}"), cx);
                self.close(CloseReason::ProtocolViolation);
            }
            ParseError::HeadersNotSupported => {
                self.complain(Level::Error, format_args!("message headers not supported"), cx);
                self.close(CloseReason::ProtocolViolation);
            }
        }
    }

    fn complain(&self, level: Level, text: std::fmt::Arguments<'_>, cx: &mut Context) {
        cx.log.line(level, &self.client, text);
    }

    /// Stages bytes for this client.
    fn send(&mut self, bytes: &[u8], cx: &mut Context) {
        if cx.tracing {
            tracing::outgoing(&self.client, bytes, cx);
        }
        cx.stages.at(&self.client).buf.extend_from_slice(bytes);
        cx.stages.grown(&self.client, bytes.len());
    }

    fn send_ok(&mut self, cx: &mut Context) {
        if self.verbose {
            self.send(encode::OK, cx);
        }
    }

    fn send_err(&mut self, text: &str, cx: &mut Context) {
        let mut line = Vec::with_capacity(text.len() + 10);
        encode::err(&mut line, text);
        self.send(&line, cx);
    }

    /// Sends `-ERR` and ends the connection.
    fn fail(&mut self, text: &str, reason: CloseReason, cx: &mut Context) {
        self.send_err(text, cx);
        self.close(reason);
    }

    fn close(&mut self, reason: CloseReason) {
        self.closing.get_or_insert(reason);
    }
}

fn limits_of(policy: &Policy, headers: bool, connect_first: bool) -> ParseLimits {
    ParseLimits {
        max_control_line: policy.max_control_line,
        max_payload: policy.max_payload,
        headers,
        connect_first,
    }
}
