//! Gives each subject of a block a number. Texts stand one behind the other; nothing is allocated per subject.

use hashbrown::{DefaultHashBuilder, HashTable};
use std::hash::BuildHasher;

/// Subjects in the order in which they first came.
#[derive(Default, Debug)]
pub(super) struct Subjects {
    pub(super) texts: Vec<u8>,
    /// Where each text ends.
    pub(super) ends: Vec<u32>,
}

/// Finds the number of a subject while [`Subjects`] are gathered.
#[derive(Default)]
pub(super) struct Numbering {
    /// Hash and number.
    table: HashTable<(u64, u32)>,
    hasher: DefaultHashBuilder,
}

impl PartialEq for Subjects {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts && self.ends == other.ends
    }
}

impl Eq for Subjects {}

impl Subjects {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: usize) -> &[u8] {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.texts[from..self.ends[number] as usize]
    }
}

impl Numbering {
    /// The number of `subject` in `subjects`, which it joins if it is new.
    pub(super) fn of(&mut self, subject: &[u8], subjects: &mut Subjects) -> u32 {
        let hash = self.hasher.hash_one(subject);
        let is = |&(h, n): &(u64, u32)| h == hash && subjects.get(n as usize) == subject;
        if let Some(&(_, number)) = self.table.find(hash, is) {
            return number;
        }
        let number = subjects.len() as u32;
        subjects.texts.extend_from_slice(subject);
        subjects.ends.push(subjects.texts.len() as u32);
        self.table.insert_unique(hash, (hash, number), |&(h, _)| h);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_for_the_same_text() {
        let (mut subjects, mut numbering) = (Subjects::default(), Numbering::default());
        for round in 0..2 {
            for n in 0..500u32 {
                assert_eq!(numbering.of(format!("s.{n}").as_bytes(), &mut subjects), n, "{round}");
            }
        }
        assert_eq!((subjects.len(), subjects.get(0), subjects.get(499)), (500, &b"s.0"[..], &b"s.499"[..]));
    }
}
