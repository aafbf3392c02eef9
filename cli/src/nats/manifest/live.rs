//! What there is on the servers.

use std::collections::BTreeMap;

use daemon_jetstream::Limits;
use schemas::go::Time;
use schemas::jetstream::{AccountStats, ConsumerInfo, StreamInfo};

use crate::failure::Outcome;
use crate::nats::consumer::calls;
use crate::nats::jetstream::{Api, moment, words};

/// The streams of the account by name.
#[derive(Clone, Debug)]
pub struct Live {
    pub streams: BTreeMap<String, LiveStream>,
    pub limits: Limits,
    /// Of the API.
    pub level: i64,
    pub now: Time,
}

#[derive(Clone, Debug)]
pub struct LiveStream {
    pub info: StreamInfo,
    /// Durable ones, where they were asked for.
    pub consumers: BTreeMap<String, ConsumerInfo>,
}

/// Asks for all streams, and for the consumers of those that `with_consumers` says. Fails when anything did not answer: what
/// is not seen must not be taken for absent.
pub async fn read(api: &Api, with_consumers: impl Fn(&str) -> bool) -> Outcome<Live> {
    let stats = api.account().await.map_err(words::failure)?;
    let all = api.streams("").await.map_err(words::failure)?;
    unseen("streams", &all.missing, &all.offline)?;
    let mut streams = BTreeMap::new();
    for info in all.streams {
        let name = info.config.name.clone();
        let mut consumers = BTreeMap::new();
        if with_consumers(&name) && info.state.consumer_count > 0 {
            let found = calls::list(api, &name).await.map_err(words::failure)?;
            unseen(&format!("consumers of {name}"), &found.missing, &found.offline)?;
            let durable = found.consumers.into_iter().filter(is_durable);
            consumers = durable.map(|info| (info.name.clone(), info)).collect();
        }
        streams.insert(name, LiveStream { info, consumers });
    }
    Ok(Live { streams, limits: limits(&stats), level: stats.api.level, now: moment::now() })
}

fn is_durable(info: &ConsumerInfo) -> bool {
    info.config.as_ref().is_some_and(|config| !config.durable_name.is_empty())
}

fn limits(stats: &AccountStats) -> Limits {
    match stats.tiers.is_empty() {
        true => Limits::Flat(stats.total.limits),
        false => Limits::Tiered(stats.tiers.iter().map(|(name, tier)| (name.clone(), tier.limits)).collect()),
    }
}

fn unseen(what: &str, missing: &[String], offline: &BTreeMap<String, String>) -> Outcome {
    let names: Vec<&str> = missing.iter().chain(offline.keys()).map(String::as_str).collect();
    if !names.is_empty() {
        crate::fail!("these {what} did not answer or cannot be served: {}", names.join(", "));
    }
    Ok(())
}
