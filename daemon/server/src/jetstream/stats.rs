//! Figures for monitoring: what the engine uses, holds, and could not read.
//!
//! Looks and changes nothing: no request is answered, nothing waits for the disk, and each stream is locked only while it
//! is described.

use super::cell::StreamCell;
use super::engine::Engine;
use super::estate::Estate;
use super::start;
use daemon_config::options::{Options, Sync};
use daemon_config::reload::Change;
use daemon_jetstream::{Limits, Now};
use schemas::go::Time;
use schemas::jetstream::{AccountLimits, ClusterInfo, ConsumerInfo};
use schemas::monitor::listeners::{ApiStats, JetStreamConfig, JetStreamLimits, JetStreamStats};
use schemas::monitor::{AccountDetail, Jsz, JszOptions, StoreDamage, StreamDetail};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// What is shown as the interval where everything is synced at once.
const SYNC_INTERVAL: Duration = Duration::from_secs(120);

impl Engine {
    /// Puts limits into force that a reload changed. What is there already stays.
    pub fn change(&self, change: &Change) {
        match change {
            Change::MaxMemoryStore(bytes) => self.usage.memory.set_max(*bytes),
            Change::MaxFileStore(bytes) => self.usage.file.set_max(*bytes),
            Change::JetStreamLimits(limits) => *self.limits.write() = start::limits(limits),
            _ => {}
        }
    }

    /// Use of the whole server.
    pub fn stats(&self) -> JetStreamStats {
        let estates = self.estates();
        let (reserved_memory, reserved_storage) = self.reserved();
        let mut api = ApiStats { level: daemon_jetstream::API_LEVEL, ..ApiStats::default() };
        for estate in &estates {
            api.total += estate.requests.load(Ordering::Relaxed);
            api.errors += estate.errors.load(Ordering::Relaxed);
        }
        JetStreamStats {
            memory: unsigned(self.usage.memory.used()),
            storage: unsigned(self.usage.file.used()),
            reserved_memory: unsigned(reserved_memory),
            reserved_storage: unsigned(reserved_storage),
            accounts: estates.len() as i64,
            ha_assets: 0,
            api,
        }
    }

    /// What the engine was told, with the limits in force.
    pub fn shown_config(&self, options: &Options) -> JetStreamConfig {
        let js = &options.jetstream;
        let (sync_interval, sync_always) = match js.sync {
            // What is done, be it asked for by name or not: whoever looks must see which promise is kept.
            Sync::Default | Sync::Always => (SYNC_INTERVAL, true),
            Sync::Interval(every) => (every, false),
        };
        JetStreamConfig {
            max_memory: self.usage.memory.max(),
            max_storage: self.usage.file.max(),
            store_dir: start::folder(options).display().to_string(),
            sync_interval: nanos(sync_interval),
            sync_always,
            domain: js.domain.clone(),
            compress_ok: true,
            unique_tag: js.unique_tag.clone(),
            strict: js.strict,
        }
    }

    /// The whole answer to `/jsz`, but for who answers and when.
    pub fn jsz(&self, options: &Options, asked: &JszOptions) -> Jsz {
        let estates = self.estates();
        let mut answer = Jsz {
            stats: self.stats(),
            config: self.shown_config(options),
            limits: Some(shown_limits(options)),
            total: estates.len() as i64,
            ..Jsz::default()
        };
        let mut damage = StoreDamage::default();
        for cell in estates.iter().flat_map(|e| e.cells()) {
            count(&cell, asked.raft, &mut answer, &mut damage);
        }
        answer.damage = self.damage(damage);
        answer.account_details = chosen(estates, asked).iter().map(|e| self.detail(e, asked)).collect();
        answer
    }

    /// Adds what concerns the whole store; `None` when there is nothing to complain of.
    fn damage(&self, streams: StoreDamage) -> Option<StoreDamage> {
        let vault = self.keep.vault();
        let aside = vault.disk().list(&format!("{}/quarantine", vault.root())).map_or(0, |l| l.len() as u64);
        let unrecovered_streams = self.unrecovered().len() as u64;
        if streams.lost_bytes == 0 && aside == 0 && unrecovered_streams == 0 {
            return None;
        }
        let syncs = self.journal().sync_time();
        Some(StoreDamage {
            unrecovered_streams,
            quarantined: aside,
            journal_bytes: self.journal().size(),
            syncs: syncs.syncs,
            last_sync_time: syncs.last_nanos,
            total_sync_time: syncs.total_nanos,
            ..streams
        })
    }

    /// Why the stream cannot be written, if it cannot.
    pub fn write_error(&self, cell: &StreamCell) -> Option<String> {
        cell.lock().has_failed().then(|| self.failure().0)
    }

    fn detail(&self, estate: &Estate, asked: &JszOptions) -> AccountDetail {
        // Of an account with tiers the reference shows none here.
        let limits = match &*estate.limits() {
            Limits::Flat(limits) => *limits,
            Limits::Tiered(_) => AccountLimits::default(),
        };
        let name = &estate.account.name;
        let streams = if asked.streams { estate.cells() } else { Vec::new() };
        AccountDetail {
            name: estate.account.name_tag(),
            id: name.clone(),
            stats: JetStreamStats {
                memory: unsigned(estate.usage.memory.used()),
                storage: unsigned(estate.usage.file.used()),
                // As the reference casts them: no limit is a very large number.
                reserved_memory: limits.max_memory as u64,
                reserved_storage: limits.max_storage as u64,
                api: ApiStats {
                    total: estate.requests.load(Ordering::Relaxed),
                    errors: estate.errors.load(Ordering::Relaxed),
                    ..ApiStats::default()
                },
                ..JetStreamStats::default()
            },
            stream_detail: streams.iter().map(|cell| self.stream_detail(cell, asked)).collect(),
        }
    }

    fn stream_detail(&self, cell: &StreamCell, asked: &JszOptions) -> StreamDetail {
        let now = super::fx::moment(self.clock.now());
        let stream = cell.lock();
        let mut state = stream.state(false);
        state.consumer_count = public_consumers(&stream);
        let (mut consumer_detail, mut direct_consumer_detail) = (Vec::new(), Vec::new());
        if asked.consumer {
            let mut consumers: Vec<_> = stream.consumers().collect();
            consumers.sort_unstable_by(|a, b| a.name().cmp(b.name()));
            for consumer in consumers {
                match consumer.config().direct {
                    false => consumer_detail.push(look(consumer, cell, asked.config, now)),
                    true if asked.direct_consumer => {
                        direct_consumer_detail.push(look(consumer, cell, asked.config, now));
                    }
                    true => {}
                }
            }
        }
        StreamDetail {
            name: cell.name.clone(),
            created: Time::from_unix_nanos(stream.created()),
            cluster: Some(ClusterInfo { leader: self.settings.server.clone(), ..ClusterInfo::default() }),
            config: asked.config.then(|| stream.config().clone()),
            state,
            consumer_detail,
            direct_consumer_detail,
            mirror: stream.mirror_info(now),
            sources: stream.sources_info(now),
            ..StreamDetail::default()
        }
    }
}

/// Limits as configured, shown only where they are.
pub fn shown_limits(options: &Options) -> JetStreamLimits {
    let limits = &options.jetstream.limits;
    JetStreamLimits {
        max_request_batch: limits.max_request_batch,
        max_ack_pending: limits.max_ack_pending,
        max_ha_assets: limits.max_ha_assets,
        max_duplicate_window: nanos(limits.duplicate_window),
        max_batch_inflight_per_stream: limits.batch_max_inflight_per_stream,
        max_batch_inflight_total: limits.batch_max_inflight_total,
        max_batch_size: limits.batch_max_msgs,
        max_batch_timeout: nanos(limits.batch_timeout),
        default_max_consumers: limits.default_max_consumers,
    }
}

fn count(cell: &StreamCell, raft: bool, answer: &mut Jsz, damage: &mut StoreDamage) {
    let stream = cell.lock();
    let state = stream.store().state();
    let consumers = public_consumers(&stream);
    answer.streams += 1;
    answer.consumers += consumers;
    answer.messages += state.messages;
    answer.bytes += state.bytes;
    if raft {
        // A server on its own leads everything.
        answer.streams_leader += 1;
        answer.consumers_leader += consumers;
    }
    for lost in stream.store().lost() {
        damage.lost_bytes += lost.bytes;
        damage.lost_messages += lost.sequences.len() as u64;
    }
}

/// Which accounts are described: the one that is named, or the page of them that was asked for.
fn chosen(estates: Vec<Arc<Estate>>, asked: &JszOptions) -> Vec<Arc<Estate>> {
    if let Some(one) = estates.iter().find(|e| e.account.name == asked.account) {
        return vec![one.clone()];
    }
    if !asked.accounts {
        return Vec::new();
    }
    let offset = usize::try_from(asked.offset).unwrap_or(0);
    match usize::try_from(asked.limit) {
        Ok(limit) => estates.into_iter().skip(offset).take(limit).collect(),
        Err(_) => estates,
    }
}

fn public_consumers(stream: &daemon_jetstream::stream::Stream) -> i64 {
    stream.consumers().filter(|c| !c.config().direct).count() as i64
}

fn look(
    consumer: &daemon_jetstream::consumer::Consumer,
    cell: &StreamCell,
    config: bool,
    now: Now,
) -> ConsumerInfo {
    let mut listens = |subject: &[u8]| cell.account.interested(subject).iter().any(|s| !s.is_closed());
    let mut info = consumer.look(now, &mut listens);
    if !config {
        info.config = None;
    }
    info
}

fn unsigned(bytes: i64) -> u64 {
    u64::try_from(bytes).unwrap_or(0)
}

fn nanos(time: Duration) -> i64 {
    i64::try_from(time.as_nanos()).unwrap_or(i64::MAX)
}
