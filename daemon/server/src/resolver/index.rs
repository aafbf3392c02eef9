//! What stands in a resolver's directory: checksums, who was used when, what ends when. Plain values, no files.

use schemas::claims::GenericClaims;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The checksum over all tokens of a directory: servers compare it before they compare anything else.
pub type Hash = [u8; 32];

/// One token.
#[derive(Debug, Clone)]
struct Entry {
    hash: Hash,
    /// Unix seconds; `None` for never.
    ends: Option<i64>,
    /// Counts up with every use.
    used: u64,
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct Index {
    entries: BTreeMap<String, Entry>,
    all: Hash,
    uses: u64,
}

impl Index {
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn contains(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    pub fn keys(&self) -> Vec<String> {
        self.entries.keys().cloned().collect()
    }

    pub fn hash(&self) -> Hash {
        self.all
    }

    /// Whether it is this token that is known of the key.
    pub fn has(&self, key: &str, jwt: &str) -> bool {
        self.entries.get(key).is_some_and(|entry| entry.hash == hash_of(jwt))
    }

    /// Takes a token in. `ttl`: seconds that it is kept, whatever it says itself.
    pub fn put(&mut self, key: &str, jwt: &str, ttl: Option<i64>, now: i64) {
        self.remove(key);
        let ends = match ttl {
            Some(ttl) => Some(now.saturating_add(ttl)),
            None => expiry(jwt),
        };
        self.uses += 1;
        let entry = Entry { hash: hash_of(jwt), ends, used: self.uses };
        xor(&mut self.all, &entry.hash);
        self.entries.insert(key.to_owned(), entry);
    }

    pub fn remove(&mut self, key: &str) {
        if let Some(entry) = self.entries.remove(key) {
            xor(&mut self.all, &entry.hash);
        }
    }

    /// Notes that a token was asked for.
    pub fn touch(&mut self, key: &str, ttl: Option<i64>, now: i64) {
        self.uses += 1;
        let uses = self.uses;
        if let Some(entry) = self.entries.get_mut(key) {
            entry.used = uses;
            if let Some(ttl) = ttl {
                entry.ends = Some(now.saturating_add(ttl));
            }
        }
    }

    /// The token that nobody asked for longest.
    pub fn least_used(&self) -> Option<String> {
        self.entries.iter().min_by_key(|(_, entry)| entry.used).map(|(key, _)| key.clone())
    }

    /// What has ended.
    pub fn ended(&self, now: i64) -> Vec<String> {
        let ended = |entry: &Entry| entry.ends.is_some_and(|ends| ends <= now);
        self.entries.iter().filter(|(_, entry)| ended(entry)).map(|(key, _)| key.clone()).collect()
    }
}

/// `exp` of a token; `None` if it has none.
fn expiry(jwt: &str) -> Option<i64> {
    let payload = daemon_keys::jwt::payload(jwt)?;
    let claims: GenericClaims = serde_json::from_slice(&payload).ok()?;
    Some(claims.data.expires).filter(|&expires| expires != 0)
}

fn hash_of(jwt: &str) -> Hash {
    Sha256::digest(jwt).into()
}

fn xor(all: &mut Hash, one: &Hash) {
    all.iter_mut().zip(one).for_each(|(all, one)| *all ^= one);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_follows_what_is_there() {
        let mut index = Index::default();
        let empty = index.hash();
        index.put("A", "x", None, 0);
        let only_a = index.hash();
        index.put("B", "y", None, 0);
        assert_ne!(index.hash(), only_a);
        index.put("B", "z", None, 0);
        index.remove("B");
        assert_eq!(index.hash(), only_a);
        assert!(index.has("A", "x") && !index.has("A", "y"));
        index.remove("A");
        assert_eq!((index.hash(), index.len()), (empty, 0));
    }

    #[test]
    fn what_is_used_stays() {
        let mut index = Index::default();
        for key in ["A", "B", "C"] {
            index.put(key, key, Some(10), 100);
        }
        index.touch("A", Some(10), 105);
        assert_eq!(index.least_used().as_deref(), Some("B"));
        assert_eq!(index.ended(110), ["B", "C"]);
        assert_eq!(index.ended(109), Vec::<String>::new());
    }
}
