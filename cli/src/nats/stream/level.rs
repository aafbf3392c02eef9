//! The API level that a server must have for what a stream shall do, so that an older one refuses instead of leaving it out.

use schemas::jetstream::{PersistMode, StreamConfig};

use crate::failure::Outcome;
use crate::nats::jetstream::Api;

/// The lowest level that knows everything the configuration says.
pub fn required(config: &StreamConfig) -> u8 {
    let mut sources = config.mirror.iter().chain(&config.sources);
    let needs = [
        (4, sources.any(|source| source.consumer.is_some())),
        (3, config.allow_batched),
        (2, config.allow_atomic || config.allow_msg_counter || config.allow_msg_schedules),
        (2, config.persist_mode != PersistMode::Default),
        (1, config.allow_msg_ttl || config.subject_delete_marker_ttl != 0),
    ];
    needs.into_iter().find(|(_, needed)| *needed).map_or(0, |(level, _)| level)
}

/// Fails, and says which version is new enough, for what people are most likely to try on an old server.
pub async fn check(api: &Api, config: &StreamConfig) -> Outcome {
    if config.allow_atomic {
        api.require_level(2, "Atomic Batch Publishing requires NATS Server 2.12").await?;
    }
    if config.allow_msg_counter {
        api.require_level(2, "Distributed Counters requires NATS Server 2.12").await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::{StreamConsumerSource, StreamSource};

    use super::*;

    #[test]
    fn the_highest_need_counts() {
        let mut config = StreamConfig::default();
        assert_eq!(required(&config), 0);
        config.subject_delete_marker_ttl = 1;
        assert_eq!(required(&config), 1);
        config.persist_mode = PersistMode::Async;
        assert_eq!(required(&config), 2);
        config.allow_batched = true;
        assert_eq!(required(&config), 3);
        config.sources =
            vec![StreamSource { consumer: Some(StreamConsumerSource::default()), ..StreamSource::default() }];
        assert_eq!(required(&config), 4);
    }
}
