//! Why a consumer delivers nothing at the moment, as data: a code for programs and a sentence for people.

use std::fmt;

use schemas::go::{Time, duration};

use super::{Consumer, StreamFacts};
use crate::Now;

/// The first thing that stands in the way of the next message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Idle {
    /// Nothing stands in the way.
    Nothing,
    /// Until then, Unix nanoseconds.
    Paused { until: i64 },
    /// The store could not be read.
    StoreFailed { error: String },
    /// A push consumer whose deliver subject nobody listens on.
    NoInterest { subject: String, group: String },
    /// A pull consumer that nobody pulls from.
    NoWaitingPull,
    /// As many messages as may be wait for their acknowledgement.
    MaxAckPending { pending: u64, max: u64 },
    /// Flow control: so many bytes are under way, and the answer to a request is missing.
    Stalled { under_way: u64, window: u64 },
    /// For so many nanoseconds.
    RateLimited { left: u64 },
    /// For so many nanoseconds, to keep the original timing.
    ReplayTime { left: u64 },
    /// All requests that wait want other conditions: another pinned client, more pending messages.
    NoFittingPull { waiting: u64 },
    /// The stream holds messages, but none under the consumer's filters.
    FilterMatchesNothing { filters: Vec<String> },
    /// All delivered; so many of them wait for their acknowledgement.
    PastTheEnd { delivered: u64, last: u64, ack_pending: u64 },
    /// The stream is empty.
    EmptyStream,
    /// It begins at a sequence that the stream has not reached.
    NotYetStarted { first: u64, last: u64 },
}

impl Idle {
    /// A word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Idle::Nothing => "nothing",
            Idle::Paused { .. } => "paused",
            Idle::StoreFailed { .. } => "store_failed",
            Idle::NoInterest { .. } => "no_interest",
            Idle::NoWaitingPull => "no_waiting_pull",
            Idle::MaxAckPending { .. } => "max_ack_pending",
            Idle::Stalled { .. } => "stalled",
            Idle::RateLimited { .. } => "rate_limited",
            Idle::ReplayTime { .. } => "replay_time",
            Idle::NoFittingPull { .. } => "no_fitting_pull",
            Idle::FilterMatchesNothing { .. } => "filter_matches_nothing",
            Idle::PastTheEnd { .. } => "past_the_end",
            Idle::EmptyStream => "empty_stream",
            Idle::NotYetStarted { .. } => "not_yet_started",
        }
    }
}

impl fmt::Display for Idle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = |nanos: u64| duration::to_string(i64::try_from(nanos).unwrap_or(i64::MAX));
        match self {
            Idle::Nothing => write!(f, "nothing stands in the way of the next message"),
            Idle::Paused { until } => {
                write!(f, "the consumer is paused until {}", Time::from_unix_nanos(*until))
            }
            Idle::StoreFailed { error } => write!(f, "the stream could not be read: {error}"),
            Idle::NoInterest { subject, group } if group.is_empty() => {
                write!(f, "nobody listens on the deliver subject {subject:?}")
            }
            Idle::NoInterest { subject, group } => {
                write!(f, "nobody listens on the deliver subject {subject:?} in the group {group:?}")
            }
            Idle::NoWaitingPull => write!(f, "no pull request waits"),
            Idle::MaxAckPending { pending, max } => {
                write!(f, "{pending} messages wait for their acknowledgement, and no more than {max} may")
            }
            Idle::Stalled { under_way, window } => write!(
                f,
                "flow control: {under_way} bytes are under way, {window} may be, and the receiver did not answer yet"
            ),
            Idle::RateLimited { left } => {
                write!(f, "the rate limit holds the next message for {}", span(*left))
            }
            Idle::ReplayTime { left } => {
                write!(f, "the original timing holds the next message for {}", span(*left))
            }
            Idle::NoFittingPull { waiting } => {
                write!(f, "none of the {waiting} waiting pull requests takes the next message")
            }
            Idle::FilterMatchesNothing { filters } => {
                write!(f, "no message in the stream matches {}", filters.join(", "))
            }
            Idle::PastTheEnd { delivered, last, ack_pending } => {
                write!(f, "all is delivered up to sequence {delivered}; the stream ends at {last}")?;
                if *ack_pending > 0 {
                    write!(f, ", and {ack_pending} messages wait for their acknowledgement")?;
                }
                Ok(())
            }
            Idle::EmptyStream => write!(f, "the stream is empty"),
            Idle::NotYetStarted { first, last } => {
                write!(f, "the consumer begins at sequence {first}; the stream ends at {last}")
            }
        }
    }
}

impl Consumer {
    /// Why nothing is delivered. `messages` is how many the stream holds.
    pub fn why(&self, stream: &StreamFacts, messages: u64, now: Now) -> Idle {
        if let Some(until) = self.paused_until().filter(|until| now.wall < *until) {
            return Idle::Paused { until };
        }
        if let Some(error) = &self.trouble {
            return Idle::StoreFailed { error: error.clone() };
        }
        let redeliveries = self.progress.queue.len() > 0;
        if self.num_pending == 0 && !redeliveries {
            return self.why_nothing_is_left(stream, messages);
        }
        if let Some(idle) = self.why_nobody_takes() {
            return idle;
        }
        if !redeliveries && self.is_full() {
            let max = u64::try_from(self.config.max_ack_pending).unwrap_or(0);
            return Idle::MaxAckPending { pending: self.progress.pending.len() as u64, max };
        }
        let held = self.held_until.map(|until| until.saturating_sub(now.mono)).filter(|left| *left > 0);
        match held {
            Some(left) if self.replay.is_some() => Idle::ReplayTime { left },
            Some(left) => Idle::RateLimited { left },
            None if !self.is_push() && self.config.priority_policy != Default::default() => {
                Idle::NoFittingPull { waiting: self.waiting.len() as u64 }
            }
            None => Idle::Nothing,
        }
    }

    fn why_nobody_takes(&self) -> Option<Idle> {
        if !self.is_push() {
            return self.waiting.is_empty().then_some(Idle::NoWaitingPull);
        }
        if !self.push.active {
            let (subject, group) = (self.config.deliver_subject.clone(), self.config.deliver_group.clone());
            return Some(Idle::NoInterest { subject, group });
        }
        let flow = self.push.flow.as_ref().filter(|flow| flow.is_stalled())?;
        let (window, under_way) = flow.level();
        Some(Idle::Stalled { under_way, window })
    }

    fn why_nothing_is_left(&self, stream: &StreamFacts, messages: u64) -> Idle {
        let (delivered, last) = (self.progress.delivered, stream.committed);
        if messages == 0 {
            return Idle::EmptyStream;
        }
        if delivered.consumer == 0 && self.progress.next > last + 1 {
            return Idle::NotYetStarted { first: self.progress.next, last };
        }
        if delivered.consumer == 0 && !self.filter.is_all() {
            let filters = super::create::filters_of(&self.config).into_iter().map(str::to_owned).collect();
            return Idle::FilterMatchesNothing { filters };
        }
        let ack_pending = self.progress.pending.len() as u64;
        Idle::PastTheEnd { delivered: delivered.stream, last, ack_pending }
    }
}
