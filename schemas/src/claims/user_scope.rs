//! A signing key that can only make users of one role.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{NO_LIMIT, NatsLimits, UserPermissionLimits};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserScope {
    /// The `A…` key.
    pub key: String,
    pub role: String,
    /// What every user signed by the key may do; subjects may hold `{{name()}}` and its like.
    pub template: UserPermissionLimits,
    pub description: String,
}

impl UserScope {
    /// The only kind there is.
    pub const KIND: &str = "user_scope";

    /// Everything allowed, no limits.
    pub fn new(key: &str) -> Self {
        let template = UserPermissionLimits { limits: NatsLimits::UNLIMITED, ..Default::default() };
        UserScope { key: key.to_owned(), template, ..Default::default() }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    kind: &'a str,
    key: &'a str,
    role: &'a str,
    template: &'a UserPermissionLimits,
    description: &'a str,
}

impl Serialize for UserScope {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let UserScope { key, role, template, description } = self;
        Written { kind: Self::KIND, key, role, template, description }.serialize(serializer)
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Read {
    key: String,
    role: String,
    template: serde_json::Map<String, Value>,
    description: String,
}

/// Limits that the template leaves out are no limits, other than in a user's claims.
impl<'de> Deserialize<'de> for UserScope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut read = Read::deserialize(deserializer)?;
        for limit in ["subs", "data", "payload"] {
            read.template.entry(limit).or_insert_with(|| NO_LIMIT.into());
        }
        let template = serde_json::from_value(Value::Object(read.template));
        let template = template.map_err(serde::de::Error::custom)?;
        Ok(UserScope { key: read.key, role: read.role, template, description: read.description })
    }
}
