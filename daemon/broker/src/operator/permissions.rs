//! Permissions of claims as the broker's lists.

use crate::permissions::{PermissionError, PermissionLists, Permissions, Responses, SubjectLists};
use daemon_subject::valid::is_valid_subject;
use schemas::claims;
use std::sync::Arc;

/// The permissions of these claims, or none where they say nothing. An entry that can match nothing is dropped from what
/// is allowed; among what is denied it is an error, for nobody knows what was meant to be closed.
pub(super) fn compiled(said: &claims::Permissions) -> Result<Option<Arc<Permissions>>, PermissionError> {
    if said.is_empty() {
        return Ok(None);
    }
    let lists = PermissionLists {
        publish: SubjectLists {
            allow: match said.publish.publishes_nothing() {
                true => Some(vec![]),
                false => allowed(&said.publish.allow, 1),
            },
            // A queue does not count here.
            deny: said.publish.deny.iter().map(|entry| first_word(entry)).collect(),
        },
        subscribe: SubjectLists {
            allow: allowed(&said.subscribe.allow, 2),
            deny: said.subscribe.deny.clone(),
        },
        responses: said.responses.map(|r| Responses { max: r.max_msgs, ttl: r.expires }),
    };
    Permissions::new(lists).map(|permissions| Some(Arc::new(permissions)))
}

/// `None` for an empty list: everything.
fn allowed(entries: &[String], words: usize) -> Option<Vec<String>> {
    let good = |entry: &&String| {
        let parts: Vec<&str> = entry.split_ascii_whitespace().collect();
        !parts.is_empty()
            && parts.len() <= words
            && parts.iter().all(|part| is_valid_subject(part.as_bytes()))
    };
    (!entries.is_empty()).then(|| entries.iter().filter(good).cloned().collect())
}

fn first_word(entry: &str) -> String {
    entry.split_ascii_whitespace().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_of_what_is_allowed_counts_beside_what_is_denied() {
        let publish = |written: &str, subject: &str| {
            let said: claims::Permissions = serde_json::from_str(written).unwrap();
            compiled(&said)
                .unwrap()
                .is_none_or(|permissions| permissions.publish(subject.as_bytes()).is_allowed())
        };
        assert!(!publish(r#"{"pub":{"allow":[],"deny":["x"]}}"#, "a"));
        assert!(publish(r#"{"pub":{"deny":["x"]}}"#, "a"));
        assert!(publish(r#"{"pub":{"allow":null,"deny":["x"]}}"#, "a"));
        assert!(publish(r#"{"pub":{"allow":[]},"sub":{"deny":["x"]}}"#, "a"));
        let subscribes = |written: &str| {
            let said: claims::Permissions = serde_json::from_str(written).unwrap();
            compiled(&said).unwrap().is_none_or(|permissions| permissions.subscribe(b"a", None).is_allowed())
        };
        assert!(subscribes(r#"{"sub":{"allow":[],"deny":["x"]}}"#), "as in the reference");
    }
}
