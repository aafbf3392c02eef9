//! Who may connect, and what they may do.

use serde::{Deserialize, Serialize};

use super::{Body, Claims, GenericFields, Kind, NatsLimits, Permissions, UserLimits, is_default};

/// What a user may do: in its own claims, or in the template of a scoped signing key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserPermissionLimits {
    #[serde(flatten)]
    pub permissions: Permissions,
    #[serde(flatten)]
    pub user: UserLimits,
    #[serde(flatten)]
    pub limits: NatsLimits,
    /// The token alone opens the door: no signature of the nonce is asked for.
    #[serde(skip_serializing_if = "is_default")]
    pub bearer_token: bool,
    /// Only by way of a trusted proxy.
    #[serde(skip_serializing_if = "is_default")]
    pub proxy_required: bool,
    /// `STANDARD`, `WEBSOCKET`, `LEAFNODE`, `LEAFNODE_WS`, `MQTT`, `MQTT_WS`, `IN_PROCESS`; none means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_connection_types: Vec<String>,
}

impl UserPermissionLimits {
    /// Nothing at all is set, as a scoped user must have it.
    pub fn is_empty(&self) -> bool {
        is_default(self)
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct User {
    #[serde(flatten)]
    pub may: UserPermissionLimits,
    /// The account, when a signing key signed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer_account: String,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type UserClaims = Claims<User>;

impl Claims<User> {
    /// A new user: everything allowed, no limits.
    pub fn new(subject: &str) -> Self {
        let mut claims = Self::about(subject);
        claims.nats.may.limits = NatsLimits::UNLIMITED;
        claims
    }

    /// A new user who gets all from the scope of the key that signs.
    pub fn scoped(subject: &str) -> Self {
        Self::about(subject)
    }

    /// The account this user belongs to: the issuer itself, or whom it signs for.
    pub fn account(&self) -> &str {
        if self.nats.issuer_account.is_empty() { &self.data.issuer } else { &self.nats.issuer_account }
    }
}

impl Body for User {
    const KIND: Kind = Kind::User;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }
}
