//! The keys of a benchmark, as subjects: numbers in a row, or random ones.

use rand::Rng;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::spec::Flag;

pub fn flag(help: &'static str) -> Flag {
    Flag::int("randomize", help).default("0")
}

/// `--randomize`: how many keys to choose from; 0 for all in a row.
pub fn random(call: &Call) -> Outcome<u64> {
    match u64::try_from(call.int("randomize")) {
        Ok(keys) => Ok(keys),
        Err(_) => crate::fail!("--randomize cannot be negative"),
    }
}

/// Makes subjects in the same buffer.
pub struct Keys {
    subject: Vec<u8>,
    prefix: usize,
    random: u64,
}

impl Keys {
    /// `prefix` stands before the key.
    pub fn new(prefix: &str, random: u64) -> Keys {
        Keys { subject: prefix.as_bytes().to_vec(), prefix: prefix.len(), random }
    }

    /// The subject of message number `message`.
    pub fn of(&mut self, message: u64) -> &[u8] {
        let key = if self.random > 0 { rand::rng().random_range(0..self.random) } else { message };
        let mut scratch = [0; 20];
        self.subject.truncate(self.prefix);
        self.subject.extend_from_slice(daemon_wire::number::decimal(key, &mut scratch));
        &self.subject
    }

    /// The key that [`Keys::of`] chose last.
    pub fn key(&self) -> String {
        String::from_utf8_lossy(&self.subject[self.prefix..]).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_numbers() {
        let mut keys = Keys::new("$KV.B.", 0);
        assert_eq!((keys.of(0).to_vec(), keys.key()), (b"$KV.B.0".to_vec(), "0".into()));
        assert_eq!(keys.of(1234), b"$KV.B.1234");
        let mut keys = Keys::new("p.", 3);
        for number in 0..100 {
            assert!([&b"p.0"[..], b"p.1", b"p.2"].contains(&keys.of(number)));
        }
    }
}
