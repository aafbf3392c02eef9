//! How much an account and the server have to give: what configurations are held to.
//!
//! Plain numbers. What is in use is handed in by whoever counts it.

use std::collections::BTreeMap;

use schemas::jetstream::errors::{MEMORY_RESOURCES_EXCEEDED, STORAGE_RESOURCES_EXCEEDED};
use schemas::jetstream::{AccountLimits, ApiError};

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

    /// All sets of limits by their names; the name of the only one is empty.
    fn sets(&self) -> BTreeMap<&str, AccountLimits> {
        match self {
            Self::Flat(limits) => BTreeMap::from([("", *limits)]),
            Self::Tiered(tiers) => tiers.iter().map(|(name, limits)| (name.as_str(), *limits)).collect(),
        }
    }

    /// Bytes that are promised to the account.
    pub fn promise(&self) -> Promise {
        self.sets().values().fold(Promise::default(), |sum, limits| sum.plus(Promise::of(limits)))
    }

    /// Bytes that are promised beyond what `old` promised. A tier that shrinks makes no room for another one.
    pub fn promise_beyond(&self, old: &Limits) -> Promise {
        let (old, new) = (old.sets(), self.sets());
        let names = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
        names.fold(Promise::default(), |sum, name| {
            let of = |sets: &BTreeMap<&str, AccountLimits>| sets.get(name).copied().unwrap_or_default();
            let (old, new) = (of(&old), of(&new));
            sum.plus(Promise {
                memory: new.max_memory.saturating_sub(old.max_memory).max(0),
                storage: new.max_storage.saturating_sub(old.max_storage).max(0),
            })
        })
    }

    /// The name of what holds for an asset with this many replicas: empty where there is one set of limits for all.
    pub fn tier(&self, replicas: i64) -> String {
        match self {
            Self::Flat(_) => String::new(),
            Self::Tiered(_) => tier(replicas),
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

/// Bytes that accounts may rely on. No limit is no promise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Promise {
    pub memory: i64,
    pub storage: i64,
}

impl Promise {
    fn of(limits: &AccountLimits) -> Self {
        Promise { memory: limits.max_memory.max(0), storage: limits.max_storage.max(0) }
    }

    #[must_use]
    pub fn plus(self, other: Promise) -> Self {
        Promise {
            memory: self.memory.saturating_add(other.memory),
            storage: self.storage.saturating_add(other.storage),
        }
    }
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

impl ServerLimits {
    /// Whether the server has what an account is to be promised `more`, when `others` is the sum of all promises so far.
    /// What streams have set aside and what accounts are promised are each held to what there is, not their sum.
    pub fn can_promise(&self, more: Promise, others: Promise) -> Result<(), ApiError> {
        let reserved = Promise { memory: self.memory_reserved, storage: self.storage_reserved };
        let fits = |taken: i64, more: i64, max: i64| max < 0 || taken.saturating_add(more) <= max;
        for taken in [reserved, others] {
            if !fits(taken.memory, more.memory, self.max_memory) {
                return Err(MEMORY_RESOURCES_EXCEEDED.error());
            }
            if !fits(taken.storage, more.storage, self.max_storage) {
                return Err(STORAGE_RESOURCES_EXCEEDED.error());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(max_memory: i64, max_storage: i64) -> AccountLimits {
        AccountLimits { max_memory, max_storage, ..AccountLimits::default() }
    }

    #[test]
    fn promises_are_sums_without_what_is_unlimited() {
        let tiers = |list: &[(&str, i64, i64)]| {
            let set =
                |(name, memory, storage): &(&str, i64, i64)| (name.to_string(), bytes(*memory, *storage));
            Limits::Tiered(list.iter().map(set).collect())
        };
        let flat = |memory, storage| Limits::Flat(bytes(memory, storage));
        let table = [
            (flat(-1, 10), (0, 10), flat(-1, 4), (0, 6)),
            (flat(5, 10), (5, 10), flat(7, 10), (0, 0)),
            // From no limit to one is a byte more than the limit, as in the reference.
            (flat(5, 10), (5, 10), flat(-1, 10), (6, 0)),
            (tiers(&[("R1", 1, 2), ("R3", 10, 20)]), (11, 22), tiers(&[("R1", 5, 1)]), (10, 21)),
        ];
        for (new, sum, old, more) in table {
            assert_eq!(new.promise(), Promise { memory: sum.0, storage: sum.1 }, "{new:?}");
            let beyond = new.promise_beyond(&old);
            assert_eq!(beyond, Promise { memory: more.0, storage: more.1 }, "{new:?} after {old:?}");
        }
    }

    #[test]
    fn a_server_promises_what_it_has() {
        let server = ServerLimits {
            max_memory: 100,
            max_storage: 200,
            storage_reserved: 50,
            ..ServerLimits::default()
        };
        let promise = |memory, storage| Promise { memory, storage };
        let (none, memory, storage) =
            (None, Some(MEMORY_RESOURCES_EXCEEDED), Some(STORAGE_RESOURCES_EXCEEDED));
        for (more, others, want) in [
            (promise(100, 150), promise(0, 0), none),
            (promise(101, 0), promise(0, 0), memory),
            (promise(0, 151), promise(0, 0), storage),
            (promise(0, 100), promise(0, 100), none),
            (promise(0, 100), promise(0, 101), storage),
            (promise(50, 0), promise(51, 0), memory),
            (promise(0, 0), promise(500, 500), memory),
        ] {
            let got = server.can_promise(more, others).err();
            assert_eq!(got, want.map(|code| code.error()), "{more:?} beside {others:?}");
        }
        let unlimited = ServerLimits { max_memory: -1, max_storage: -1, ..server };
        assert_eq!(unlimited.can_promise(promise(i64::MAX, 1), promise(1, 1)), Ok(()));
    }

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
