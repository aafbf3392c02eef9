//! NUIDs: names of 22 characters that are unique and cheap. A random prefix of 12 characters, and a counter of 10 that
//! starts and steps at random; when the counter runs over, everything is drawn anew.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// Characters in a NUID.
pub const LEN: usize = PREFIX_LEN + COUNTER_LEN;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const PREFIX_LEN: usize = 12;
const COUNTER_LEN: usize = 10;
/// 62 to the tenth: what the counter can hold.
const COUNTER_END: u64 = 839_299_365_868_340_224;
const STEP_MIN: u64 = 33;
const STEP_MAX: u64 = 333;

/// A generator; each thread or owner has its own.
#[derive(Debug, Clone)]
pub struct Nuid {
    rng: StdRng,
    prefix: [u8; PREFIX_LEN],
    counter: u64,
    step: u64,
}

impl Nuid {
    /// Seeded by the operating system.
    pub fn random() -> Self {
        Self::seeded(rand::random())
    }

    /// The same names every time for the same seed.
    pub fn seeded(seed: [u8; 32]) -> Self {
        let rng = StdRng::from_seed(seed);
        let mut nuid = Nuid { rng, prefix: [0; PREFIX_LEN], counter: 0, step: 0 };
        nuid.redraw();
        nuid
    }

    /// The next name as ASCII bytes, without allocating.
    pub fn next_bytes(&mut self) -> [u8; LEN] {
        self.counter += self.step;
        if self.counter >= COUNTER_END {
            self.redraw();
        }
        let mut out = [0; LEN];
        out[..PREFIX_LEN].copy_from_slice(&self.prefix);
        let mut rest = self.counter;
        for digit in out[PREFIX_LEN..].iter_mut().rev() {
            *digit = ALPHABET[(rest % 62) as usize];
            rest /= 62;
        }
        out
    }

    /// The next name.
    pub fn next_string(&mut self) -> String {
        self.next_bytes().iter().map(|&b| char::from(b)).collect()
    }

    fn redraw(&mut self) {
        for slot in &mut self.prefix {
            *slot = ALPHABET[self.rng.random_range(0..ALPHABET.len())];
        }
        self.counter = self.rng.random_range(0..COUNTER_END);
        self.step = self.rng.random_range(STEP_MIN..STEP_MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_are_distinct_and_made_of_the_alphabet() {
        let mut nuid = Nuid::random();
        let names: HashSet<[u8; LEN]> = (0..10_000).map(|_| nuid.next_bytes()).collect();
        assert_eq!(names.len(), 10_000);
        assert!(names.iter().flatten().all(u8::is_ascii_alphanumeric));
        assert_eq!(nuid.next_string().len(), LEN);
    }

    #[test]
    fn the_prefix_holds_until_the_counter_runs_over() {
        let mut nuid = Nuid::seeded([7; 32]);
        let first = nuid.next_bytes();
        assert_eq!(nuid.next_bytes()[..PREFIX_LEN], first[..PREFIX_LEN]);
        nuid.counter = COUNTER_END - 1;
        assert_ne!(nuid.next_bytes()[..PREFIX_LEN], first[..PREFIX_LEN]);
        assert!(nuid.counter < COUNTER_END);
    }

    #[test]
    fn a_seed_repeats_its_names() {
        let (mut a, mut b) = (Nuid::seeded([1; 32]), Nuid::seeded([1; 32]));
        assert_eq!(a.next_string(), b.next_string());
        assert_ne!(a.next_string(), Nuid::seeded([2; 32]).next_string());
    }

    #[test]
    fn the_counter_fills_its_ten_places() {
        assert_eq!(62_u64.pow(COUNTER_LEN as u32), COUNTER_END);
    }
}
