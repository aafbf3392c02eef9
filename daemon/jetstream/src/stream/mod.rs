//! A stream: what it takes in, what it keeps, what it lets go.
//!
//! A plain value. A message is taken in with [`Stream::on_publish`]; [`Stream::seal`] hands what changed to the journal once
//! per read of the publisher's socket; [`Stream::on_committed`] says that it is safe: only then do acknowledgements leave and
//! consumers see the message. If a commit fails the whole value is thrown away and opened again from what is stored.
//!
//! Never here: locks, clocks, sockets, the API's documents as bytes.

mod ack_text;
mod acks;
mod batch;
mod commit;
pub mod config;
mod consumers;
mod counter;
mod dedup;
mod expiry;
pub mod headers;
mod ids;
mod info;
mod ingest;
mod limits;
mod publisher;
mod purge;
mod republish;
mod restore;
mod retention;
mod schedule;
mod slots;
mod timers;
mod trace;
mod transform;
mod upstream;
mod usage;

pub use crate::consumer::StreamFacts;
pub use batch::{BatchHouse, BatchLimits};
pub use commit::{SealError, Sealed};
pub use consumers::AddConsumer;
pub use publisher::Publisher;
pub use schedule::{Fired, wakes};
pub use trace::TraceStep;
pub use usage::{Budget, Usage};

use crate::source::Upstreams;
use ack_text::AckText;
use acks::Acks;
use batch::Batches;
use daemon_store::ledger::Ledger;
use daemon_store::stream::{Reader, StreamStore};
use dedup::Dedup;
use republish::Republisher;
use schemas::jetstream::StreamConfig;
use slots::Slots;
use std::sync::Arc;
use transform::InputTransform;

/// See the module's introduction.
pub struct Stream {
    config: StreamConfig,
    facts: StreamFacts,
    /// Unix nanoseconds.
    created: i64,
    store: StreamStore,
    /// Where its configuration is kept; `None` for a stream that is not to survive.
    ledger: Option<Ledger>,
    slots: Slots,
    acks: Acks,
    ack_text: AckText,
    /// The last frame that something was handed over for.
    sealed: daemon_store::journal::FrameNumber,
    /// Message ids, once somebody used one: until then they are still only in the messages.
    dedup: Option<Dedup>,
    transform: Option<InputTransform>,
    republisher: Option<Republisher>,
    usage: Arc<Usage>,
    /// Bytes that `usage` was told of.
    counted: i64,
    reader: Reader,
    /// Something changed that has not been handed to the journal.
    unsealed: bool,
    /// Messages behind `facts.committed` whose consumers were not told.
    told: u64,
    /// Sequences that consumers are finished with.
    done: Vec<u64>,
    expired: Vec<u64>,
    /// Messages below this one that are older than the age limit never expire.
    aged: u64,
    /// Consumers whose last turn was too short.
    hungry: Vec<usize>,
    asked: bool,
    /// Mono time at which the oldest message is looked at again.
    expiry_at: Option<u64>,
    /// Where messages are taken from.
    upstreams: Upstreams,
    /// Nobody may publish: what was stored could not be made safe.
    failed: bool,
    /// It is being made of a backup.
    unfinished: bool,
    batches: Batches,
    /// The store holds part of an atomic batch only, or the journal refused something: nothing of it may reach the journal
    /// any more.
    torn: bool,
    /// Orders that were carried out and will be again.
    firings: schedule::Firings,
    /// Orders and times to live of messages that are there already are to be looked for.
    unwatched: bool,
    /// Everything was purged since it was opened.
    emptied: bool,
}

/// What a stream is made of.
pub struct Parts {
    pub config: StreamConfig,
    pub account: String,
    pub domain: String,
    /// Unix nanoseconds.
    pub created: i64,
    pub store: StreamStore,
    pub ledger: Option<Ledger>,
    pub usage: Arc<Usage>,
}

impl Stream {
    pub fn new(parts: Parts) -> Self {
        let ack_text = AckText::new(&parts.config.name, &parts.domain);
        let told = parts.store.state().last_seq;
        let facts = facts(&parts.config, &parts.account, &parts.domain, told);
        let mut stream = Stream {
            transform: InputTransform::new(&parts.config),
            republisher: Republisher::new(&parts.config),
            config: parts.config,
            facts,
            created: parts.created,
            store: parts.store,
            ledger: parts.ledger,
            slots: Slots::default(),
            acks: Acks::default(),
            ack_text,
            sealed: 0,
            dedup: None,
            usage: parts.usage,
            counted: 0,
            reader: Reader::default(),
            unsealed: false,
            told,
            done: Vec::new(),
            expired: Vec::new(),
            aged: 0,
            hungry: Vec::new(),
            asked: false,
            expiry_at: Some(0),
            upstreams: Upstreams::default(),
            failed: false,
            unfinished: false,
            batches: Batches::default(),
            torn: false,
            firings: schedule::Firings::default(),
            unwatched: false,
            emptied: false,
        };
        stream.store.keep_history(stream.config.max_msgs_per_subject);
        stream.count();
        stream
    }

    pub fn config(&self) -> &StreamConfig {
        &self.config
    }

    pub fn facts(&self) -> &StreamFacts {
        &self.facts
    }

    /// Unix nanoseconds.
    pub fn created(&self) -> i64 {
        self.created
    }

    pub fn store(&self) -> &StreamStore {
        &self.store
    }

    pub fn store_mut(&mut self) -> &mut StreamStore {
        &mut self.store
    }

    /// Takes what the store says as safe: nothing was published yet.
    pub fn adopt_position(&mut self) {
        self.told = self.store.state().last_seq;
        self.facts.committed = self.told;
        self.unsealed = true;
    }

    pub fn ledger_mut(&mut self) -> Option<&mut Ledger> {
        self.ledger.as_mut()
    }

    /// Replaces the configuration, which was checked; limits are enforced at once.
    pub fn set_config(&mut self, config: StreamConfig) {
        self.facts = facts(&config, &self.facts.account, &self.facts.domain, self.facts.committed);
        self.transform = InputTransform::new(&config);
        self.republisher = Republisher::new(&config);
        self.batches.keep_allowed(config.allow_atomic, config.allow_batched);
        self.unwatched |= (config.allow_msg_ttl && !self.config.allow_msg_ttl)
            || (config.allow_msg_schedules && !self.config.allow_msg_schedules);
        self.config = config;
        self.store.keep_history(self.config.max_msgs_per_subject);
        self.unsealed = true;
        self.expiry_at = Some(0);
    }

    /// It was deleted: nothing may come of this value any more, whoever still holds it. Those who wait for what was not
    /// safe yet are told nothing.
    pub(crate) fn end(&mut self) {
        self.failed = true;
        self.acks = Acks::default();
        self.uncount();
    }

    /// Takes what this stream holds out of the account's sums: it is being deleted.
    pub fn uncount(&mut self) {
        self.usage.add(self.config.storage, -self.counted);
        self.counted = 0;
    }

    /// Brings the account's sums up to date.
    fn count(&mut self) {
        let bytes = i64::try_from(self.store.state().bytes).unwrap_or(i64::MAX);
        if bytes != self.counted {
            self.usage.add(self.config.storage, bytes - self.counted);
            self.counted = bytes;
        }
    }
}

/// What consumers are told of a stream with this configuration.
fn facts(config: &StreamConfig, account: &str, domain: &str, committed: u64) -> StreamFacts {
    StreamFacts {
        name: config.name.clone(),
        account: account.to_owned(),
        domain: domain.to_owned(),
        retention: config.retention,
        committed,
        max_message: usize::try_from(config.max_msg_size).unwrap_or(0),
        max_msgs_per_subject: config.max_msgs_per_subject,
    }
}
