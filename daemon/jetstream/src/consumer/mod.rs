//! A consumer: what it has delivered, what it waits for, what comes next.
//!
//! A plain value that its stream owns. Events come in with a [`Turn`]; after any of them [`Consumer::pump`] sends what
//! can be sent. What must survive a crash is recorded ([`Consumer::take_changes`]) and read back
//! ([`Consumer::apply`], [`Consumer::settle`]). [`Consumer::next_wakeup`] says when [`Consumer::on_timer`] is due.
//!
//! Never here: clocks, locks, journals, subscriptions; and no judgement of configurations but in [`config`].

pub mod config;

mod ack;
mod advisory;
mod backoff;
mod changes;
mod clock;
mod create;
mod deadlines;
mod deliver;
mod exceed;
mod flow;
mod hand_over;
mod inactive;
mod info;
mod nak;
mod needs;
mod pause;
mod pending;
mod position;
mod priority;
mod progress;
mod pull;
mod push;
mod rate;
mod redeliver;
mod remove;
mod replay;
mod reply;
mod reset;
mod sample;
mod skip;
mod state;
mod status;
mod take_over;
mod timer;
mod turn;
mod update;
mod varint;
mod waiting;
mod why;

use daemon_store::stream::{Filter, Reader};
use schemas::jetstream::{AckPolicy, ConsumerConfig};

use advisory::Delivery;
use changes::Changes;
use clock::Clock;
use priority::Pin;
use progress::Progress;
use push::Push;
use rate::Rate;
use replay::Replay;
use reply::ReplyWriter;
use skip::SkipList;
use status::StatusSender;
use waiting::Waiting;

pub use ack::Confirmation;
pub use position::{Outstanding, Position, PositionError};
pub use progress::Place;
pub use reply::AckReply;
pub use reset::ResetError;
pub use state::StateError;
pub use turn::{StreamFacts, Turn};
pub use why::Idle;

/// See the module's introduction.
pub struct Consumer {
    name: String,
    stream: String,
    /// Unix nanoseconds.
    created: i64,
    config: ConsumerConfig,
    filter: Filter,
    clock: Clock,
    progress: Progress,
    /// Only with the deliver policy last_per_subject, until its list is through.
    skip: Option<SkipList>,
    /// Messages not delivered yet, among those up to `counted_to`.
    num_pending: u64,
    counted_to: u64,
    waiting: Waiting,
    pin: Option<Pin>,
    push: Push,
    rate: Option<Rate>,
    replay: Option<Replay>,
    /// When a message may go that the rate limit or the original timing holds back.
    held_until: Option<u64>,
    /// When a pause ends.
    resume_at: Option<u64>,
    /// The last request, delivery or acknowledgement of a pull consumer.
    last_activity: u64,
    /// When the waiting requests were last gone through.
    last_checked: u64,
    /// Whether it is inactive is not looked at again before.
    inactive_check: u64,
    /// Percent of acknowledgements that are announced.
    sampling: u64,
    /// Removed while pending, and not announced yet.
    lost: Vec<Delivery>,
    confirmations: Vec<Confirmation>,
    changes: Changes,
    reader: Reader,
    reply: ReplyWriter,
    status: StatusSender,
    header: Vec<u8>,
    /// Why the store could not be read, if it could not.
    trouble: Option<String>,
}

impl Consumer {
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Unix nanoseconds.
    pub fn created(&self) -> i64 {
        self.created
    }

    pub fn config(&self) -> &ConsumerConfig {
        &self.config
    }

    /// What it wants of its stream.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// The last delivery, and the highest sequence delivered.
    pub fn delivered(&self) -> Place {
        self.progress.delivered
    }

    /// All up to here is finished.
    pub fn ack_floor(&self) -> Place {
        self.progress.floor
    }

    pub fn num_pending(&self) -> u64 {
        self.num_pending
    }

    pub fn num_ack_pending(&self) -> usize {
        self.progress.pending.len()
    }

    /// Messages that were delivered more than once and are not done with.
    pub fn num_redelivered(&self) -> usize {
        // With one delivery there is no redelivery: those given up would only confuse.
        if self.config.max_deliver == 1 { 0 } else { self.progress.num_redelivered() }
    }

    /// Sequences in the stream of the last delivery, and up to which all is done with.
    pub fn positions(&self) -> (u64, u64) {
        (self.progress.delivered.stream, self.progress.floor.stream)
    }

    pub fn num_waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Why the store could not be read, if it could not. Reading is tried again with the next event.
    pub fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    /// Acknowledgements that are to be answered with an empty message, once the changes that were taken last are
    /// durable.
    pub fn confirmations(&mut self) -> Vec<Confirmation> {
        std::mem::take(&mut self.confirmations)
    }

    /// Whether [`Consumer::pump`] may have anything to do: a quick look, for streams with many consumers.
    pub fn has_work(&self) -> bool {
        if !self.lost.is_empty() || self.waiting.has_one_shots() {
            return true;
        }
        let receiver = if self.is_push() { self.push.active } else { !self.waiting.is_empty() };
        receiver && (self.num_pending > 0 || self.progress.queue.len() > 0)
    }

    /// Whether it reads acknowledgements: without, nobody listens on its `$JS.ACK` subjects, and clients are told so.
    pub fn reads_acks(&self) -> bool {
        matches!(self.config.ack_policy, AckPolicy::All | AckPolicy::Explicit)
    }

    fn needs_acks(&self) -> bool {
        self.config.ack_policy != AckPolicy::None
    }

    /// A limit of the configuration where 0 and less mean none.
    fn limit(of: i64) -> Option<u64> {
        u64::try_from(of).ok().filter(|limit| *limit > 0)
    }
}
