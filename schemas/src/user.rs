//! What a user may learn of itself: the answer to `$SYS.REQ.USER.INFO`.

use serde::{Deserialize, Serialize};

use crate::jetstream::is_default;

/// A user, the account that it is bound to, and what it may do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserInfo {
    /// Name or public key.
    pub user: String,
    pub account: String,
    /// What people call the account.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_name: String,
    /// What people call the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_name: String,
    /// `None`: everything is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<UserPermissions>,
    /// Nanoseconds until the connection ends, in whole seconds; 0 for never.
    #[serde(skip_serializing_if = "is_default")]
    pub expires: i64,
}

/// What a user may publish to and subscribe to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserPermissions {
    pub publish: UserSubjects,
    pub subscribe: UserSubjects,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responses: Option<UserResponses>,
}

/// One direction; entries of `subscribe` may name a queue group behind a blank.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserSubjects {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deny: Vec<String>,
}

/// Responses to requests that were received.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserResponses {
    /// Per request; below 0 for any number.
    pub max: i64,
    /// Nanoseconds; below 0 for ever.
    pub ttl: i64,
}
