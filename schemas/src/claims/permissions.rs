//! Which subjects may be published and subscribed to.

use serde::{Deserialize, Serialize};

/// Subjects, for subscriptions also `subject queue`. An empty allow list allows everything, but see `empty_allow`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Permission {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deny: Vec<String>,
    /// Whether a token says `"allow": []`. Beside a list of what is denied that allows no publishing at all. It is read
    /// only: no tool writes such a list.
    #[serde(skip_serializing)]
    pub empty_allow: bool,
}

/// As it stands in a token.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Written {
    allow: Option<Vec<String>>,
    deny: Option<Vec<String>>,
}

impl From<Written> for Permission {
    fn from(Written { allow, deny }: Written) -> Self {
        let empty_allow = allow.as_ref().is_some_and(Vec::is_empty);
        Permission { allow: allow.unwrap_or_default(), deny: deny.unwrap_or_default(), empty_allow }
    }
}

impl Permission {
    pub fn is_empty(&self) -> bool {
        self.allow.is_empty() && self.deny.is_empty()
    }

    /// Whether nobody may publish anything by it: the list of what is allowed is there and empty. Without a list of what is
    /// denied it says nothing.
    pub fn publishes_nothing(&self) -> bool {
        self.empty_allow && self.allow.is_empty() && !self.deny.is_empty()
    }
}

/// Leave to answer where publishing is not allowed otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResponsePermission {
    /// Answers per request; 0 is the server's default, below 0 without limit.
    #[serde(rename = "max")]
    pub max_msgs: i64,
    /// Nanoseconds; 0 is the server's default, below 0 without limit.
    #[serde(rename = "ttl")]
    pub expires: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Permissions {
    #[serde(rename = "pub")]
    pub publish: Permission,
    #[serde(rename = "sub")]
    pub subscribe: Permission,
    #[serde(rename = "resp", skip_serializing_if = "Option::is_none")]
    pub responses: Option<ResponsePermission>,
}

impl Permissions {
    pub fn is_empty(&self) -> bool {
        self.publish.is_empty() && self.subscribe.is_empty() && self.responses.is_none()
    }
}
