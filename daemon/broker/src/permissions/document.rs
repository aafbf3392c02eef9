//! Permissions as the document that users are shown.

use super::{Permissions, SubjectLists};
use schemas::user::{UserPermissions, UserResponses, UserSubjects};

impl Permissions {
    /// As `$SYS.REQ.USER.INFO` tells it.
    pub fn document(&self) -> UserPermissions {
        let side = |lists: &SubjectLists| UserSubjects {
            allow: lists.allow.clone().unwrap_or_default(),
            deny: lists.deny.clone(),
        };
        let lists = self.lists();
        UserPermissions {
            publish: side(&lists.publish),
            subscribe: side(&lists.subscribe),
            responses: lists.responses.map(|r| UserResponses { max: r.max, ttl: r.ttl }),
        }
    }
}
