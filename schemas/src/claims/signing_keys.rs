//! Keys that may sign in an account's place, some of them only users of one role.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::UserScope;

/// `A…` key to its scope, if it has one. Written as a list, in the order of the keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SigningKeys(pub BTreeMap<String, Option<UserScope>>);

impl SigningKeys {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn contains(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// None if the key is not there, or has no scope.
    pub fn scope(&self, key: &str) -> Option<&UserScope> {
        self.0.get(key)?.as_ref()
    }

    /// A key without scope; one that is there loses its scope.
    pub fn add(&mut self, key: &str) {
        self.0.insert(key.to_owned(), None);
    }

    pub fn add_scoped(&mut self, scope: UserScope) {
        self.0.insert(scope.key.clone(), Some(scope));
    }

    /// Whether it was there.
    pub fn remove(&mut self, key: &str) -> bool {
        self.0.remove(key).is_some()
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl Serialize for SigningKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(untagged)]
        enum Entry<'a> {
            Key(&'a str),
            Scope(&'a UserScope),
        }
        serializer.collect_seq(self.0.iter().map(|(key, scope)| match scope {
            None => Entry::Key(key),
            Some(scope) => Entry::Scope(scope),
        }))
    }
}

impl<'de> Deserialize<'de> for SigningKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut keys = SigningKeys::default();
        for entry in Vec::<Value>::deserialize(deserializer)? {
            match entry {
                Value::String(key) => keys.add(&key),
                Value::Object(scope) => {
                    if scope.get("kind").and_then(Value::as_str) != Some(UserScope::KIND) {
                        return Err(D::Error::custom("unknown signing key scope"));
                    }
                    let scope = serde_json::from_value(Value::Object(scope)).map_err(D::Error::custom)?;
                    keys.add_scoped(scope);
                }
                // What is neither is passed over, as the reference does.
                _ => {}
            }
        }
        Ok(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_scopes_know_their_defaults() {
        let text =
            r#"["B",{"key":"A","kind":"user_scope","template":{"pub":{"allow":["x"]},"data":5}},7,"B"]"#;
        let keys: SigningKeys = serde_json::from_str(text).unwrap();
        assert_eq!(keys.keys().collect::<Vec<_>>(), ["A", "B"]);
        let scope = keys.scope("A").unwrap();
        assert_eq!(scope.template.limits, super::super::NatsLimits { subs: -1, data: 5, payload: -1 });
        let written = r#"[{"kind":"user_scope","key":"A","role":"","template":{"pub":{"allow":["x"]},"sub":{},"subs":-1,"data":5,"payload":-1},"description":""},"B"]"#;
        assert_eq!(serde_json::to_string(&keys).unwrap(), written);
        assert!(serde_json::from_str::<SigningKeys>(r#"[{"key":"A","kind":"other"}]"#).is_err());
    }
}
