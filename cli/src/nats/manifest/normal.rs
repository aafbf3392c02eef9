//! Configurations with all that a server fills in, so that two which mean the same are the same. The rules are those of
//! our server, which are the reference's.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use daemon_jetstream::consumer::config as consumer_rules;
use daemon_jetstream::stream::config as stream_rules;
use daemon_jetstream::{Limits, ServerLimits};
use schemas::go::Time;
use schemas::jetstream::{ApiError, ConsumerAction, ConsumerConfig, DiscardPolicy, StreamConfig};

use crate::nats::jetstream::names::without_reserved;

/// What a stream shall be, or is, with all that is filled in. Other streams are not looked at.
pub fn stream(config: &StreamConfig) -> Result<StreamConfig, ApiError> {
    checked_stream(config, &BTreeMap::new(), &Limits::unlimited())
}

/// What a server keeps. Some of it, such as what sealing a stream leaves behind, would not be accepted again; that stands as
/// it is, and so does what a newer server knows and this program does not.
pub fn kept_stream(config: &StreamConfig) -> StreamConfig {
    stream(config).unwrap_or_else(|_| tidy(config.clone()))
}

/// What says the same in another order, or is the server's own.
fn tidy(mut config: StreamConfig) -> StreamConfig {
    config.metadata = without_reserved(&config.metadata);
    config.subjects.sort();
    if let Some(placement) = &mut config.placement {
        placement.tags.sort();
    }
    config
}

/// [`stream`] beside the other streams of the account, and within its limits.
pub fn checked_stream(
    config: &StreamConfig,
    streams: &BTreeMap<String, Arc<StreamConfig>>,
    limits: &Limits,
) -> Result<StreamConfig, ApiError> {
    let env = stream_rules::Environment { streams, limits, server: &ServerLimits::default() };
    let mut config = stream_rules::check(config.clone(), false, &env)?;
    if config.sealed {
        config.max_age = 0;
        config.discard = DiscardPolicy::New;
        (config.deny_delete, config.deny_purge, config.allow_rollup_hdrs) = (true, true, false);
    }
    Ok(tidy(config))
}

/// Why a server would not make the one into the other; None when it would. Both are filled in.
pub fn stream_refusal(old: &StreamConfig, new: &StreamConfig) -> Option<ApiError> {
    // How many servers there are is not looked at here.
    let alone = |config: &StreamConfig| StreamConfig { num_replicas: 1, ..config.clone() };
    let streams: BTreeMap<String, Arc<StreamConfig>> = BTreeMap::new();
    let (limits, server) = (Limits::unlimited(), ServerLimits::default());
    let env = stream_rules::Environment { streams: &streams, limits: &limits, server: &server };
    let consumers: BTreeMap<String, ConsumerConfig> = BTreeMap::new();
    if old.first_seq != new.first_seq {
        return Some(
            schemas::jetstream::errors::STREAM_INVALID_CONFIG.with("the first sequence can not be changed"),
        );
    }
    stream_rules::update(&alone(old), alone(new), false, &env, &consumers).err()
}

/// What a durable consumer of a stream shall be, or is, with all that is filled in, beside others of the stream. A pause that
/// is over is none.
pub fn consumer(
    config: &ConsumerConfig,
    stream: &StreamConfig,
    limits: &Limits,
    now: Time,
    others: &BTreeMap<String, ConsumerConfig>,
) -> Result<ConsumerConfig, ApiError> {
    let env = consumer_rules::Environment {
        consumers: others,
        limits,
        server: &ServerLimits::default(),
        bound: &|_| false,
    };
    let mut config = config.clone();
    if config.name.is_empty() {
        config.name.clone_from(&config.durable_name);
    }
    let mut config = consumer_rules::create(config, ConsumerAction::Create, false, stream, &env)?;
    config.metadata = without_reserved(&config.metadata);
    config.pause_until = config.pause_until.filter(|until| *until > now);
    if let [only] = &mut config.filter_subjects[..] {
        config.filter_subject = std::mem::take(only);
        config.filter_subjects.clear();
    }
    config.filter_subjects.sort();
    Ok(config)
}

/// What a server keeps of a consumer, as [`kept_stream`].
pub fn kept_consumer(
    config: &ConsumerConfig,
    stream: &StreamConfig,
    limits: &Limits,
    now: Time,
) -> ConsumerConfig {
    consumer(config, stream, limits, now, &BTreeMap::new()).unwrap_or_else(|_| ConsumerConfig {
        metadata: without_reserved(&config.metadata),
        pause_until: config.pause_until.filter(|until| *until > now),
        ..config.clone()
    })
}

/// Why a server would not make the one into the other; None when it would. Both are filled in.
pub fn consumer_refusal(old: &ConsumerConfig, new: &ConsumerConfig) -> Option<ApiError> {
    let consumers: BTreeMap<String, ConsumerConfig> = BTreeMap::new();
    let env = consumer_rules::Environment {
        consumers: &consumers,
        limits: &Limits::unlimited(),
        server: &ServerLimits::default(),
        bound: &|_| false,
    };
    consumer_rules::update(old, new.clone(), &env).err()
}

/// Lets stand what a server may have chosen itself, by limits of its own that nobody else sees: where the file is silent, what
/// is there and tighter than the default is as it should be.
pub fn yield_stream(wanted: &mut StreamConfig, said: &BTreeSet<String>, live: &StreamConfig) {
    let silent = |key: &str| !said.contains(key);
    let tighter = live.duplicate_window > 0 && live.duplicate_window < wanted.duplicate_window;
    if silent("duplicate_window") && tighter {
        wanted.duplicate_window = live.duplicate_window;
    }
    // The origin of a mirror decides.
    if silent("mirror_direct") && wanted.mirror.is_some() {
        wanted.mirror_direct = live.mirror_direct;
    }
}

/// [`yield_stream`] for consumers.
pub fn yield_consumer(wanted: &mut ConsumerConfig, said: &BTreeSet<String>, live: &ConsumerConfig) {
    let silent = |key: &str| !said.contains(key);
    let tighter = live.max_ack_pending > 0 && live.max_ack_pending < wanted.max_ack_pending;
    if silent("max_ack_pending") && tighter {
        wanted.max_ack_pending = live.max_ack_pending;
    }
    if silent("max_batch") && wanted.max_batch == 0 {
        wanted.max_batch = live.max_batch;
    }
}
