//! One mirror or source: resting, asking for its consumer, or listening to it.

use super::answer::{Answer, Consumer};
use super::begin::Begin;
use super::name;
use super::places::Place;
use super::request::{self, Level};
use super::{hash, subjects::Subjects};
use crate::effects::{Delivered, Effects};
use crate::now::Now;
use schemas::go::Time;
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, StreamSource};

const MILLI: u64 = 1_000_000;
const SECOND: u64 = 1000 * MILLI;
/// The first request comes this long after the start, so that other streams of a server that starts are there, too.
const FIRST: u64 = 100 * MILLI;
/// Requests are at least this far apart.
const APART: u64 = 2 * SECOND;
/// The longest rest after failures.
const REST_MAX: u64 = 10 * SECOND;
/// An answer must come within this time: for a consumer to be made, and for one that is there already.
const ANSWER: u64 = 30 * SECOND;
const ANSWER_MADE: u64 = 5 * SECOND;
/// A consumer says that it is there every second. One that was silent for this long is given up.
const SILENCE: u64 = 10 * SECOND;

/// The stream that takes messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) stream: &'a str,
    pub(crate) account: &'a str,
    /// May be empty.
    pub(crate) domain: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Mirror,
    Source,
}

impl Kind {
    pub(crate) fn is_mirror(self) -> bool {
        self == Kind::Mirror
    }
}

/// Times are nanoseconds of the monotonic clock.
#[derive(Debug)]
pub(super) enum Phase {
    Resting { until: u64 },
    Asking { inbox: String, deliver: String, level: Level, until: u64 },
    Listening { consumer: String, deliver: String },
}

/// See the module's introduction.
#[derive(Debug)]
pub(crate) struct Upstream {
    pub(crate) kind: Kind,
    pub(crate) origin: StreamSource,
    /// See [`name::index`].
    pub(crate) index: String,
    pub(crate) subjects: Subjects,
    /// The name that its consumer is asked for under.
    pub(super) consumer: String,
    pub(super) phase: Phase,
    /// The last sequence of the origin that was taken over or passed by.
    pub(crate) seq: u64,
    /// The consumer's count of what it delivered.
    pub(super) delivered: u64,
    /// The origin is told from another stream of its name by this word; empty: not known.
    pub(crate) identity: String,
    /// The origin was made anew: what is held came from another one.
    pub(super) recreated: bool,
    pub(super) lag: u64,
    /// It was near the origin's end once.
    pub(crate) caught_up: bool,
    /// When the consumer was last heard.
    pub(super) heard: Option<u64>,
    pub(super) error: Option<ApiError>,
    /// Failures in a row.
    pub(super) fails: u32,
    /// When the last request was sent.
    pub(super) asked: Option<u64>,
    /// The stream's sequence of the last message from here; 0: none is known.
    pub(crate) kept: u64,
    /// The stream held messages that are gone, perhaps from here: better not all over again. The time of its last message.
    pub(super) unsure: Option<Time>,
    /// Its place when the journal was last given anything.
    pub(super) sealed: Place,
    /// `kept` then.
    pub(super) sealed_kept: u64,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    Nothing,
    /// Call [`Upstream::ask`].
    Request,
    /// What was waited for did not come; it rests now.
    GaveUp,
}

/// What an answer led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answered {
    /// The consumer will deliver what comes behind this sequence of the origin.
    Ready(u64),
    /// Call [`Upstream::ask_again`].
    AskLower,
    Failed,
}

impl Upstream {
    pub(crate) fn mirror(owner: &Owner<'_>, origin: &StreamSource, until: u64) -> Self {
        Self::new(Kind::Mirror, name::mirror_consumer(owner), origin, until)
    }

    /// `all` sources of the stream.
    pub(crate) fn source(owner: &Owner<'_>, origin: &StreamSource, all: &[StreamSource], until: u64) -> Self {
        Self::new(Kind::Source, name::source_consumer(owner, origin, all), origin, until)
    }

    fn new(kind: Kind, consumer: String, origin: &StreamSource, until: u64) -> Self {
        Upstream {
            kind,
            index: name::index(origin),
            subjects: Subjects::new(origin),
            origin: origin.clone(),
            consumer,
            phase: Phase::Resting { until },
            seq: 0,
            delivered: 0,
            identity: String::new(),
            recreated: false,
            lag: 0,
            caught_up: false,
            heard: None,
            error: None,
            fails: 0,
            asked: None,
            kept: 0,
            unsure: None,
            sealed: Place::default(),
            sealed_kept: 0,
        }
    }

    /// When the first request of a stream that starts now is sent.
    pub(crate) fn first(now: Now, fx: &mut dyn Effects) -> u64 {
        now.mono + FIRST + jitter(fx)
    }

    /// When [`Upstream::on_time`] is to be called.
    pub(crate) fn wakeup(&self) -> u64 {
        match &self.phase {
            Phase::Resting { until } | Phase::Asking { until, .. } => *until,
            Phase::Listening { .. } => self.heard.unwrap_or(0) + SILENCE,
        }
    }

    pub(crate) fn on_time(&mut self, now: Now, fx: &mut dyn Effects) -> Due {
        if self.wakeup() > now.mono {
            return Due::Nothing;
        }
        match self.phase {
            Phase::Resting { .. } => Due::Request,
            Phase::Asking { .. } => {
                self.fail(None, now, fx);
                Due::GaveUp
            }
            Phase::Listening { .. } => {
                self.fails = 0;
                self.restart(now, fx);
                Due::GaveUp
            }
        }
    }

    /// Asks the origin for a consumer that begins there.
    pub(crate) fn ask(&mut self, owner: &Owner<'_>, begin: Begin, now: Now, fx: &mut dyn Effects) {
        let level = if self.kind == Kind::Mirror { Level::Sourcing } else { Level::Identity };
        self.ask_at(level, owner, begin, now, fx);
    }

    /// Asks for less than before: the other side is an older server.
    pub(crate) fn ask_again(&mut self, owner: &Owner<'_>, begin: Begin, now: Now, fx: &mut dyn Effects) {
        let Phase::Asking { level, .. } = &self.phase else { return };
        match level.lower() {
            Some(level) => self.ask_at(level, owner, begin, now, fx),
            None => {
                self.fail(None, now, fx);
            }
        }
    }

    fn ask_at(&mut self, level: Level, owner: &Owner<'_>, begin: Begin, now: Now, fx: &mut dyn Effects) {
        let inbox = hash::subject("$JSC.R", fx.random());
        let (kind, wait) = match (self.kind, &self.origin.consumer) {
            (Kind::Mirror, None) => ("M", ANSWER),
            (Kind::Source, None) => ("S", ANSWER),
            (_, Some(_)) => ("", ANSWER_MADE),
        };
        let deliver = match &self.origin.consumer {
            Some(made) => made.deliver_subject.clone(),
            None => hash::subject(&name::deliver_prefix(&self.origin, kind), fx.random()),
        };
        self.asked = Some(now.mono);
        let sent = request::send(self, owner, begin, level, (&inbox, &deliver), fx);
        self.phase = Phase::Asking { inbox, deliver, level, until: now.mono + wait };
        if sent == Delivered::Nobody {
            self.fail(None, now, fx);
        }
    }

    /// Reads the answer to the last request.
    pub(crate) fn on_answer(
        &mut self,
        header: &[u8],
        payload: &[u8],
        now: Now,
        fx: &mut dyn Effects,
    ) -> Answered {
        match Answer::read(header, payload) {
            Answer::Consumer(consumer) => self.begin_listening(consumer, now, fx),
            Answer::OtherStream => {
                (self.seq, self.delivered, self.recreated) = (0, 0, true);
                self.identity.clear();
                self.restart(now, fx);
                Answered::Failed
            }
            Answer::TooOld(error) => match self.can_ask_lower() {
                true => Answered::AskLower,
                false => self.fail(Some(error), now, fx),
            },
            Answer::Error(error) => self.fail(Some(error), now, fx),
            Answer::Unreadable => {
                let template = self.by_kind(MIRROR_CONSUMER_SETUP_FAILED, SOURCE_CONSUMER_SETUP_FAILED);
                self.fail(Some(template.with("invalid consumer create response")), now, fx)
            }
        }
    }

    fn by_kind<T>(&self, mirror: T, source: T) -> T {
        if self.kind == Kind::Mirror { mirror } else { source }
    }

    fn can_ask_lower(&self) -> bool {
        matches!(&self.phase, Phase::Asking { level, .. } if level.lower().is_some())
    }

    fn begin_listening(&mut self, consumer: Consumer, now: Now, fx: &mut dyn Effects) -> Answered {
        let made = self.origin.consumer.is_some();
        if made && !consumer.acks_by_flow {
            let error =
                self.by_kind(MIRROR_CONSUMER_REQUIRES_ACK_FC, SOURCE_CONSUMER_REQUIRES_ACK_FC).error();
            return self.fail(Some(error), now, fx);
        }
        let Phase::Asking { deliver, .. } = &mut self.phase else { return Answered::Failed };
        let deliver = match made || consumer.deliver.is_empty() {
            true => std::mem::take(deliver),
            false => consumer.deliver,
        };
        let other =
            !self.identity.is_empty() && !consumer.identity.is_empty() && self.identity != consumer.identity;
        if self.recreated || other {
            self.seq = 0;
        }
        self.recreated = false;
        self.identity = consumer.identity;
        self.seq = self.seq.max(consumer.delivered);
        self.delivered = 0;
        self.heard = Some(now.mono);
        self.error = None;
        self.phase = Phase::Listening { consumer: consumer.name, deliver };
        Answered::Ready(consumer.delivered)
    }

    /// Rests, longer each time, then asks again.
    pub(crate) fn fail(&mut self, error: Option<ApiError>, now: Now, fx: &mut dyn Effects) -> Answered {
        let rest = (SECOND << self.fails.min(4)).min(REST_MAX);
        self.fails += 1;
        if error.is_some() {
            self.error = error;
        }
        self.phase = Phase::Resting { until: now.mono + rest + jitter(fx) };
        Answered::Failed
    }

    /// Asks again as soon as may be.
    pub(crate) fn restart(&mut self, now: Now, fx: &mut dyn Effects) {
        let earliest = self.asked.map_or(0, |asked| asked + APART).max(now.mono);
        self.phase = Phase::Resting { until: earliest + jitter(fx) };
    }

    /// The subject that an answer or messages are expected on.
    pub(super) fn listens(&self) -> Option<&str> {
        match &self.phase {
            Phase::Resting { .. } => None,
            Phase::Asking { inbox, .. } => Some(inbox),
            Phase::Listening { deliver, .. } => Some(deliver),
        }
    }

    pub(crate) fn is_asking(&self) -> bool {
        matches!(self.phase, Phase::Asking { .. })
    }

    /// Has its consumer deleted, unless it was made by somebody else.
    pub(crate) fn delete_consumer(&self, fx: &mut dyn Effects) {
        if self.origin.consumer.is_none() {
            let name = match &self.phase {
                Phase::Listening { consumer, .. } => consumer,
                _ => &self.consumer,
            };
            request::delete(self, name, fx);
        }
    }
}

/// Up to a tenth of a second, so that not all of them ask at once.
fn jitter(fx: &mut dyn Effects) -> u64 {
    fx.random() % (100 * MILLI)
}
