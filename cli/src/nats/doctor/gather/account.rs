//! What JetStream tells about the account of the connection.

use std::time::Duration;

use async_nats::HeaderMap;
use bytes::Bytes;
use schemas::jetstream::account::{AccountStats, Tier};
use serde_json::Value;

use super::{Gathered, document};
use crate::nats::consumer::calls;
use crate::nats::doctor::snapshot::{AccountUse, Stream};
use crate::nats::jetstream::Api;

/// How many consumers are asked why they stand still, and how long that may take.
const WHY: usize = 20;
const PATIENCE: Duration = Duration::from_millis(500);

pub async fn read(api: &Api, gathered: &mut Gathered) {
    match api.account().await {
        Ok(stats) => gathered.snapshot.accounts.extend(uses(&stats)),
        Err(error) => {
            // The system account has no streams, and needs no word about it.
            if gathered.snapshot.servers.is_empty() {
                gathered.notes.push(format!("JetStream: {error}"));
            }
            return;
        }
    }
    let all = match api.streams("").await {
        Ok(all) => all,
        Err(error) => return gathered.notes.push(format!("streams: {error}")),
    };
    for name in all.missing.iter().chain(all.offline.keys()) {
        gathered.notes.push(format!("stream {name} did not answer"));
    }
    for info in all.streams {
        let mut stream = document::from_info(String::new(), info);
        if stream.state.consumer_count > 0 {
            match calls::list(api, &stream.config.name).await {
                Ok(found) => stream.consumers = found.consumers,
                Err(error) => gathered.notes.push(format!("consumers of {}: {error}", stream.config.name)),
            }
        }
        gathered.snapshot.streams.push(stream);
    }
    why(api, &mut gathered.snapshot.streams).await;
}

fn uses(stats: &AccountStats) -> Vec<AccountUse> {
    let of = |tier: &str, found: &Tier| AccountUse {
        name: String::from("of the connection"),
        tier: tier.to_string(),
        memory: found.memory,
        storage: found.storage,
        streams: found.streams,
        consumers: found.consumers,
        limits: found.limits,
    };
    match stats.tiers.is_empty() {
        true => vec![of("", &stats.total)],
        false => stats.tiers.iter().map(|(name, tier)| of(name, tier)).collect(),
    }
}

/// Asks why consumers with messages deliver none. Only our servers know; the first that does not ends the asking.
async fn why(api: &Api, streams: &mut [Stream]) {
    let mut left = WHY;
    for stream in streams {
        for consumer in &stream.consumers {
            let idle = consumer.num_pending > 0 && consumer.num_waiting == 0;
            if !idle || left == 0 {
                continue;
            }
            left -= 1;
            let subject = api.subject(&format!("CONSUMER.WHY.{}.{}", stream.config.name, consumer.name));
            let Ok(answer) = api.ask(&subject, HeaderMap::new(), Bytes::new(), PATIENCE).await else {
                return;
            };
            let document: Value = serde_json::from_slice(&answer.payload).unwrap_or_default();
            if let Some(text) = document["text"].as_str() {
                stream.why.insert(consumer.name.clone(), text.to_string());
            }
        }
    }
}
