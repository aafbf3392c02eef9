//! How much an account and the server have to give: what configurations are held to.
//!
//! Plain numbers. What is in use is handed in by whoever counts it.

use std::collections::BTreeMap;

use schemas::jetstream::AccountLimits;

/// What an account may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limits {
    /// One set of limits, whatever the number of replicas.
    Flat(AccountLimits),
    /// One set for each number of replicas, under the names `R1`, `R3`, ...
    Tiered(BTreeMap<String, AccountLimits>),
}

impl Limits {
    /// No limit at all, which is what an account has when nothing is configured.
    pub fn unlimited() -> Self {
        Self::Flat(AccountLimits {
            max_memory: -1,
            max_storage: -1,
            max_streams: -1,
            max_consumers: -1,
            max_ack_pending: -1,
            memory_max_stream_bytes: -1,
            storage_max_stream_bytes: -1,
            max_bytes_required: false,
        })
    }

    /// What holds for an asset with this many replicas (0 counts as 1). None: no tier covers it.
    pub fn select(&self, replicas: i64) -> Option<&AccountLimits> {
        match self {
            Self::Flat(limits) => Some(limits),
            Self::Tiered(tiers) => tiers.get(&tier(replicas)),
        }
    }

    /// Whether assets with these numbers of replicas draw on the same limits.
    pub fn share(&self, left: i64, right: i64) -> bool {
        matches!(self, Self::Flat(_)) || left.max(1) == right.max(1)
    }
}

fn tier(replicas: i64) -> String {
    format!("R{}", replicas.max(1))
}

/// What the server has to give to all accounts together. Bytes and nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerLimits {
    pub max_memory: i64,
    pub max_storage: i64,
    /// The sum of `max_bytes` of all memory streams of all accounts.
    pub memory_reserved: i64,
    /// The sum of `max_bytes` of all file streams of all accounts.
    pub storage_reserved: i64,
    /// The longest duplicate window; 0: no limit.
    pub duplicate_window: i64,
    /// The most messages one pull request may ask for; 0: no limit.
    pub max_request_batch: i64,
    /// 0: no limit.
    pub max_ack_pending: i64,
    /// Consumers of a stream for which neither itself nor its account says how many; 0 or less: no limit.
    pub default_max_consumers: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_are_chosen_by_replicas() {
        let three = AccountLimits { max_streams: 3, ..AccountLimits::default() };
        let limits = Limits::Tiered(BTreeMap::from([("R3".to_owned(), three)]));
        assert_eq!(limits.select(3), Some(&three));
        assert_eq!(limits.select(0), None);
        assert!(limits.share(0, 1) && !limits.share(1, 3));
        let flat = Limits::unlimited();
        assert!(flat.select(5).is_some() && flat.share(1, 3));
    }
}
