//! What one worker remembers of earlier matches: subject to receivers, good for one generation of interest.
//!
//! Where subjects hardly ever come again there is nothing to remember: the cache notices, and matches anew for a while.
//!
//! Bound: a fixed number of places, and `MEMBERS_MAX` remembered receivers in all; overflow forgets everything.

use crate::account::Account;
use crate::subscription::Entry;
use daemon_subject::interest::Matches;
use foldhash::fast::FixedState;
use std::hash::{BuildHasher, Hasher};

/// Places; a power of two.
const PLACES: usize = 4096;
const MEMBERS_MAX: usize = 1 << 20;
/// After this many lookups it is asked whether remembering was worth it …
const TRIAL: u32 = 2048;
/// … and if fewer than half were remembered, so many lookups go without.
const PAUSE: u32 = 8 * TRIAL;

#[derive(Default)]
struct Place {
    account: u32,
    /// 0 when the place is empty: accounts start at generation 1.
    generation: u64,
    subject: Vec<u8>,
    matches: Matches<Entry>,
}

/// See the module's introduction.
#[derive(Default)]
pub(crate) struct MatchCache {
    /// Nothing is remembered.
    pub(crate) off: bool,
    places: Vec<Place>,
    state: FixedState,
    members: usize,
    /// Lookups of this trial, and those that were not remembered.
    lookups: u32,
    misses: u32,
    /// Lookups that go without.
    pause: u32,
    /// The answer of a lookup that goes without.
    scratch: Matches<Entry>,
}

impl MatchCache {
    /// Who wants `subject` in `account` now.
    #[inline]
    pub(crate) fn lookup(&mut self, account: &Account, subject: &[u8]) -> &Matches<Entry> {
        if self.pause > 0 || self.off {
            return self.go_without(account, subject);
        }
        self.lookups += 1;
        if self.lookups == TRIAL {
            self.judge();
        }
        let mut h = self.state.build_hasher();
        h.write_u32(account.id);
        h.write(subject);
        let at = h.finish() as usize & (PLACES - 1);
        let fits = self.places.get(at).is_some_and(|p| {
            p.generation == account.generation() && p.account == account.id && p.subject == subject
        });
        if !fits {
            self.fill(at, account, subject);
        }
        &self.places[at].matches
    }

    fn go_without(&mut self, account: &Account, subject: &[u8]) -> &Matches<Entry> {
        self.pause = self.pause.saturating_sub(1);
        account.matches(subject, &mut self.scratch);
        &self.scratch
    }

    /// Ends a trial.
    fn judge(&mut self) {
        if self.misses > self.lookups / 2 {
            self.pause = PAUSE;
        }
        (self.lookups, self.misses) = (0, 0);
    }

    #[cold]
    fn fill(&mut self, at: usize, account: &Account, subject: &[u8]) {
        if self.places.is_empty() {
            self.places.resize_with(PLACES, Place::default);
        }
        if self.members > MEMBERS_MAX {
            self.clear();
            self.places.resize_with(PLACES, Place::default);
        }
        self.misses += 1;
        let place = &mut self.places[at];
        self.members -= place.matches.len();
        place.account = account.id;
        place.subject.clear();
        place.subject.extend_from_slice(subject);
        place.generation = account.matches(subject, &mut place.matches);
        self.members += place.matches.len();
    }

    /// Forgets everything, so that nothing here keeps ended subscriptions and their clients alive.
    pub(crate) fn clear(&mut self) {
        self.places = Vec::new();
        self.members = 0;
        self.scratch = Matches::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_comes_again_is_not_remembered() {
        let (account, mut cache) = (Account::new("A", 0, Default::default()), MatchCache::default());
        for i in 0..TRIAL {
            cache.lookup(&account, format!("a.{i}").as_bytes());
        }
        assert_eq!(cache.pause, PAUSE);
        for _ in 0..PAUSE {
            assert!(cache.lookup(&account, b"a.b").is_empty());
        }
        assert_eq!(cache.pause, 0);
        for _ in 0..4 * TRIAL {
            cache.lookup(&account, b"a.b");
        }
        assert_eq!((cache.pause, cache.misses), (0, 0));
    }
}
