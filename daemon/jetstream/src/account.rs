//! What an account uses and may use, as `$JS.API.INFO` shows it: in all, and by tier where there are tiers.

use crate::limits::Limits;
use schemas::jetstream::{AccountStats, ApiStats, StorageType, StreamConfig, Tier};
use std::collections::BTreeMap;

/// One stream's part in its account's use.
#[derive(Debug, Clone, Copy)]
pub struct StreamUse<'a> {
    pub config: &'a StreamConfig,
    /// Bytes it holds.
    pub bytes: u64,
    pub consumers: usize,
}

/// Sums up. Where there are tiers, the limits in all are unset.
pub fn stats<'a>(
    limits: &Limits,
    streams: impl Iterator<Item = StreamUse<'a>>,
    domain: &str,
    api: ApiStats,
) -> AccountStats {
    let (mut total, mut tiers) = (Tier::default(), BTreeMap::new());
    match limits {
        Limits::Flat(limits) => total.limits = *limits,
        Limits::Tiered(sets) => {
            tiers = sets
                .iter()
                .map(|(name, limits)| (name.clone(), Tier { limits: *limits, ..Tier::default() }))
                .collect();
        }
    }
    for stream in streams {
        add(&mut total, &stream);
        if let Limits::Tiered(_) = limits {
            // A tier without limits of its own is shown while there is something in it.
            add(tiers.entry(limits.tier(stream.config.num_replicas)).or_default(), &stream);
        }
    }
    AccountStats { total, domain: domain.to_owned(), api, tiers }
}

fn add(tier: &mut Tier, stream: &StreamUse<'_>) {
    let reserved = u64::try_from(stream.config.max_bytes).unwrap_or(0);
    let (used, set_aside) = match stream.config.storage {
        StorageType::Memory => (&mut tier.memory, &mut tier.reserved_memory),
        StorageType::File => (&mut tier.storage, &mut tier.reserved_storage),
    };
    *used += stream.bytes;
    *set_aside += reserved;
    tier.streams += 1;
    tier.consumers += stream.consumers as i64;
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemas::jetstream::AccountLimits;

    fn stream(storage: StorageType, num_replicas: i64, max_bytes: i64) -> StreamConfig {
        StreamConfig { storage, num_replicas, max_bytes, ..StreamConfig::default() }
    }

    fn shown(limits: &Limits) -> AccountStats {
        let configs = [
            (stream(StorageType::File, 1, 100), 10, 1),
            (stream(StorageType::Memory, 0, -1), 20, 2),
            (stream(StorageType::File, 3, 1000), 30, 0),
        ];
        let uses = configs.iter().map(|(config, bytes, consumers)| StreamUse {
            config,
            bytes: *bytes,
            consumers: *consumers,
        });
        stats(limits, uses, "hub", ApiStats::default())
    }

    #[test]
    fn one_set_of_limits_shows_one_sum() {
        let limits = AccountLimits { max_streams: 7, ..AccountLimits::default() };
        let stats = shown(&Limits::Flat(limits));
        let total = Tier {
            memory: 20,
            storage: 40,
            reserved_memory: 0,
            reserved_storage: 1100,
            streams: 3,
            consumers: 3,
            limits,
        };
        assert_eq!((stats.total, stats.tiers.len(), stats.domain.as_str()), (total, 0, "hub"));
    }

    #[test]
    fn tiers_show_their_own_sums() {
        let limits = AccountLimits { max_streams: 7, ..AccountLimits::default() };
        let sets = [("R1".to_owned(), limits), ("R5".to_owned(), AccountLimits::default())];
        let stats = shown(&Limits::Tiered(sets.into()));
        assert_eq!(
            (stats.total.streams, stats.total.storage, stats.total.limits),
            (3, 40, AccountLimits::default())
        );
        let names: Vec<_> = stats.tiers.keys().cloned().collect();
        assert_eq!(names, ["R1", "R3", "R5"]);
        let r1 = stats.tiers["R1"];
        assert_eq!(
            (r1.streams, r1.memory, r1.storage, r1.reserved_storage, r1.limits),
            (2, 20, 10, 100, limits)
        );
        assert_eq!((stats.tiers["R3"].streams, stats.tiers["R3"].reserved_storage), (1, 1000));
        assert_eq!(stats.tiers["R5"], Tier::default());
    }
}
