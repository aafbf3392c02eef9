//! What one session remembers of its publish permission, so that a subject is judged once and not per message.
//!
//! Bound: `PLACES` subjects; overflow takes a place over.

use foldhash::fast::FixedState;
use std::hash::BuildHasher;

/// A power of two.
const PLACES: usize = 128;
/// Longer subjects are judged anew, so that nobody makes a server remember much.
const SUBJECT_MAX: usize = 256;

#[derive(Default, Clone)]
struct Place {
    subject: Vec<u8>,
    allowed: bool,
}

/// See the module's introduction.
#[derive(Default)]
pub(crate) struct Verdicts {
    places: Vec<Place>,
    state: FixedState,
}

impl Verdicts {
    /// The verdict on `subject`: remembered, or `judge`'s.
    #[inline]
    pub(crate) fn get(&mut self, subject: &[u8], judge: impl FnOnce(&[u8]) -> bool) -> bool {
        let at = self.state.hash_one(subject) as usize & (PLACES - 1);
        match self.places.get(at) {
            Some(place) if place.subject == subject && !subject.is_empty() => place.allowed,
            _ => self.learn(at, subject, judge(subject)),
        }
    }

    #[cold]
    fn learn(&mut self, at: usize, subject: &[u8], allowed: bool) -> bool {
        if subject.len() <= SUBJECT_MAX {
            if self.places.is_empty() {
                self.places.resize(PLACES, Place::default());
            }
            let place = &mut self.places[at];
            place.subject.clear();
            place.subject.extend_from_slice(subject);
            place.allowed = allowed;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_judged_once() {
        let (mut verdicts, mut judged) = (Verdicts::default(), 0);
        for _ in 0..10 {
            for (subject, allowed) in [(&b"a"[..], true), (b"b", false)] {
                let verdict = verdicts.get(subject, |_| {
                    judged += 1;
                    allowed
                });
                assert_eq!(verdict, allowed);
            }
        }
        assert_eq!(judged, 2);
        assert!(!verdicts.get(b"", |_| false) && verdicts.get(b"", |_| true));
        let long = vec![b'x'; SUBJECT_MAX + 1];
        assert!(verdicts.get(&long, |_| true) && !verdicts.get(&long, |_| false));
    }
}
