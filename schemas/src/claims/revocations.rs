//! Keys whose tokens up to a time are void.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ALL;

/// Public key, or `*`, to Unix seconds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revocations(pub BTreeMap<String, i64>);

impl Revocations {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Voids what was issued for `key` up to `at`. A later time that is there already stays.
    pub fn revoke(&mut self, key: &str, at: i64) {
        let there = self.0.entry(key.to_owned()).or_insert(at);
        *there = at.max(*there);
    }

    /// Whether there was one.
    pub fn clear(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    /// Whether a token for `key`, issued then, is void.
    pub fn is_revoked(&self, key: &str, issued_at: i64) -> bool {
        [ALL, key].iter().any(|key| self.0.get(*key).is_some_and(|&at| at >= issued_at))
    }

    /// Drops what `*` covers and returns it.
    pub fn compact(&mut self) -> Vec<(String, i64)> {
        let Some(&all) = self.0.get(ALL) else { return Vec::new() };
        let (covered, kept) =
            std::mem::take(&mut self.0).into_iter().partition(|(key, at)| key != ALL && *at <= all);
        self.0 = kept;
        BTreeMap::into_iter(covered).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Revocations;

    #[test]
    fn a_key_or_all_are_void_up_to_a_time() {
        let mut list = Revocations::default();
        list.revoke("U", 10);
        list.revoke("U", 5);
        assert!(list.is_revoked("U", 10) && !list.is_revoked("U", 11) && !list.is_revoked("V", 1));
        list.revoke("*", 10);
        assert!(list.is_revoked("V", 10) && !list.is_revoked("V", 11));
        list.revoke("W", 11);
        assert_eq!(list.compact(), [("U".to_owned(), 10)]);
        assert_eq!(list.0.len(), 2);
        assert!(list.clear("W") && !list.clear("W"));
    }
}
