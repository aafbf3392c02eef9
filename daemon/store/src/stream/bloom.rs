//! Which subjects a sealed block may hold: small, and wrong only on the side of caution.

use foldhash::fast::FixedState;
use std::hash::BuildHasher;

/// Some ten bits for each subject.
pub(super) struct Bloom {
    words: Box<[u64]>,
}

/// What a bloom is asked with.
pub(super) fn hash(subject: &[u8]) -> u64 {
    FixedState::with_seed(0x6e61_7474_6572).hash_one(subject)
}

impl Bloom {
    /// For these subjects, by their hashes; the same one may come again and again.
    pub(super) fn new(mut hashes: Vec<u64>) -> Self {
        hashes.sort_unstable();
        hashes.dedup();
        let words = (hashes.len() * 10).div_ceil(64).max(1);
        let mut bloom = Bloom { words: vec![0; words].into_boxed_slice() };
        for hash in hashes {
            let (word, bits) = bloom.place(hash);
            bloom.words[word] |= bits;
        }
        bloom
    }

    /// One word, and four bits in it.
    fn place(&self, hash: u64) -> (usize, u64) {
        let word = ((u128::from(hash) * self.words.len() as u128) >> 64) as usize;
        let bits = (0..4).fold(0, |bits, i| bits | 1 << ((hash >> (i * 6)) & 63));
        (word, bits)
    }

    pub(super) fn may_hold(&self, hash: u64) -> bool {
        let (word, bits) = self.place(hash);
        self.words[word] & bits == bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_misses_and_seldom_errs() {
        let of = |i: u32| hash(format!("orders.{i}").as_bytes());
        let bloom = Bloom::new((0..10_000).chain(0..10_000).map(of).collect());
        assert!((0..10_000).all(|i| bloom.may_hold(of(i))));
        let wrong = (10_000..110_000).filter(|&i| bloom.may_hold(of(i))).count();
        assert!(wrong < 6_000, "{wrong} of 100000");
        assert!(bloom.words.len() < 2_000);
    }
}
