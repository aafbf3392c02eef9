//! What one worker remembers of earlier matches: subject to receivers, good for one generation of interest.
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
}

impl MatchCache {
    /// Who wants `subject` in `account` now.
    #[inline]
    pub(crate) fn lookup(&mut self, account: &Account, subject: &[u8]) -> &Matches<Entry> {
        let mut h = self.state.build_hasher();
        h.write_u32(account.id);
        h.write(subject);
        let at = h.finish() as usize & (PLACES - 1);
        let fits = self.places.get(at).is_some_and(|p| {
            p.generation == account.generation() && p.account == account.id && p.subject == subject
        });
        if !fits || self.off {
            self.fill(at, account, subject);
        }
        &self.places[at].matches
    }

    #[cold]
    fn fill(&mut self, at: usize, account: &Account, subject: &[u8]) {
        if self.places.is_empty() {
            self.places.resize_with(PLACES, Place::default);
        }
        if self.members > MEMBERS_MAX {
            self.clear();
        }
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
    }
}
