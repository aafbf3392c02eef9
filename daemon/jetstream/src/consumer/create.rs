//! Making a consumer: where its deliver policy begins.

use daemon_store::stream::{Filter, Reader, StoreError, StreamStore};
use schemas::jetstream::{ConsumerConfig, DeliverPolicy, PriorityPolicy, ReplayPolicy};

use super::backoff::Waits;
use super::changes::Changes;
use super::clock::Clock;
use super::progress::Progress;
use super::push::Push;
use super::rate::Rate;
use super::replay::Replay;
use super::reply::ReplyWriter;
use super::sample;
use super::skip::SkipList;
use super::status::StatusSender;
use super::waiting::Waiting;
use super::{Consumer, StreamFacts};
use crate::Now;

impl Consumer {
    /// A new consumer of a checked and completed configuration; `created` is Unix nanoseconds. Finds its first sequence
    /// and counts what is pending, so all that the store holds must be committed.
    pub fn new(
        stream: &StreamFacts,
        name: String,
        config: ConsumerConfig,
        created: i64,
        store: &mut StreamStore,
        now: Now,
    ) -> Result<Consumer, StoreError> {
        let mut consumer = Consumer::blank(&stream.name, name, config, created);
        consumer.clock = Clock::new(now);
        let start = consumer.find_start(stream, store)?;
        consumer.progress = Progress::start(start, Waits::new(&consumer.config));
        consumer.begin(store, now)?;
        Ok(consumer)
    }

    /// All but its place and what depends on the stream's state.
    pub(super) fn blank(stream: &str, name: String, config: ConsumerConfig, created: i64) -> Consumer {
        let mut consumer = Consumer {
            reply: ReplyWriter::new(stream, &name),
            name,
            stream: stream.to_owned(),
            created,
            filter: Filter::all(),
            clock: Clock::default(),
            progress: Progress::default(),
            skip: None,
            num_pending: 0,
            counted_to: 0,
            waiting: Waiting::default(),
            pin: None,
            push: Push::default(),
            rate: None,
            replay: None,
            held_until: None,
            resume_at: None,
            last_activity: 0,
            last_checked: 0,
            inactive_check: 0,
            sampling: 0,
            lost: Vec::new(),
            confirmations: Vec::new(),
            changes: Changes::default(),
            reader: Reader::default(),
            status: StatusSender::default(),
            header: Vec::new(),
            trouble: None,
            config,
        };
        consumer.changes.keep(!consumer.config.mem_storage && !consumer.config.direct);
        consumer.adopt();
        consumer
    }

    /// Whether changes are recorded for a journal. At first they are, unless the consumer is kept in memory alone.
    pub fn keep_changes(&mut self, on: bool) {
        self.changes.keep(on);
    }

    /// Takes over what follows from the configuration alone.
    pub(super) fn adopt(&mut self) {
        self.filter = filter_of(&self.config);
        self.rate = Rate::new(self.config.rate_limit_bps);
        self.sampling = sample::percent(&self.config.sample_freq);
        let by_priority = self.config.priority_policy == PriorityPolicy::Prioritized;
        if self.waiting.is_empty() {
            self.waiting = Waiting::new(usize::try_from(self.config.max_waiting).unwrap_or(0), by_priority);
        }
        self.waiting.set_by_priority(by_priority);
        if self.config.priority_policy != PriorityPolicy::PinnedClient {
            self.pin = None;
        }
        if self.config.flow_control && self.is_push() {
            self.push.flow.get_or_insert_default();
        }
    }

    /// The last step of making and of recovering: counts, and sets all clocks going.
    pub(super) fn begin(&mut self, store: &StreamStore, now: Now) -> Result<(), StoreError> {
        self.recount(store)?;
        if self.config.replay_policy == ReplayPolicy::Original {
            self.replay = Some(Replay::new(store.state().last_seq));
        }
        self.last_activity = now.mono;
        self.push.inactive_since = now.mono;
        self.resume_at = self.resume_time(now);
        Ok(())
    }

    fn find_start(&mut self, stream: &StreamFacts, store: &mut StreamStore) -> Result<u64, StoreError> {
        let state = store.state();
        let (first, last) = (state.first_seq.max(1), state.last_seq);
        if self.config.opt_start_seq > 0 {
            return Ok(self.config.opt_start_seq.max(first));
        }
        let start = match self.config.deliver_policy {
            DeliverPolicy::All | DeliverPolicy::ByStartSequence => first,
            DeliverPolicy::New => last + 1,
            DeliverPolicy::Last => {
                let found = store.last(&mut self.reader, &self.filter, last)?;
                found.map_or(0, |message| message.seq)
            }
            DeliverPolicy::LastPerSubject if stream.max_msgs_per_subject == 1 => first,
            DeliverPolicy::LastPerSubject => {
                let seqs = store.multi_last(&self.filter, last, 0)?.unwrap_or_default();
                let start = seqs.first().copied().unwrap_or(last);
                self.skip = SkipList::new(seqs, last);
                start
            }
            DeliverPolicy::ByStartTime => self.start_by_time(store)?,
        };
        Ok(start.min(last + 1).max(first))
    }

    /// With filters, the first match of any of them may be closer than the time.
    fn start_by_time(&mut self, store: &mut StreamStore) -> Result<u64, StoreError> {
        let state = store.state();
        let time = self.config.opt_start_time.map_or(i64::MIN, |time| time.unix_nanos());
        let start = store.seq_at(time)?;
        let mut nearest = state.last_seq;
        for filter in filters_of(&self.config) {
            let filter = Filter::new(&[filter]);
            let first = store.next(&mut self.reader, state.first_seq, state.last_seq, &filter)?;
            if let Some(message) = first.filter(|m| m.seq >= start && m.seq < nearest) {
                nearest = message.seq;
            }
        }
        Ok(if nearest > start && nearest < state.last_seq { nearest } else { start })
    }

    /// Counts what is not delivered yet from the store. Where that is nothing, there is nothing to look at either.
    pub(super) fn recount(&mut self, store: &StreamStore) -> Result<(), StoreError> {
        self.counted_to = store.state().last_seq;
        self.recount_counted(store)
    }

    /// Counts again what was counted before: what came since is not safe yet, and counted when it is.
    pub(super) fn recount_counted(&mut self, store: &StreamStore) -> Result<(), StoreError> {
        let listed = self.skip.as_ref().map_or(0, |skip| skip.len());
        let from = self.skip.as_ref().map_or(self.progress.next, |skip| skip.resume() + 1);
        let all = store.count_from(from, &self.filter)?;
        let later = match self.counted_to < store.state().last_seq {
            true => store.count_from(from.max(self.counted_to + 1), &self.filter)?,
            false => 0,
        };
        self.num_pending = listed + all - later;
        if self.num_pending == 0 && self.skip.is_none() {
            self.progress.next = self.progress.next.max(self.counted_to + 1);
        }
        Ok(())
    }
}

pub(super) fn filters_of(config: &ConsumerConfig) -> Vec<&str> {
    if config.filter_subject.is_empty() {
        config.filter_subjects.iter().map(String::as_str).collect()
    } else {
        vec![&config.filter_subject]
    }
}

fn filter_of(config: &ConsumerConfig) -> Filter {
    match filters_of(config) {
        filters if filters.is_empty() => Filter::all(),
        filters => Filter::new(&filters),
    }
}
