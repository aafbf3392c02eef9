//! What every token says, whatever it speaks of.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{GenericFields, Kind, is_default};
use crate::go;

/// The registered claims. Times are Unix seconds, 0 means none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClaimsData {
    #[serde(rename = "aud", skip_serializing_if = "String::is_empty")]
    pub audience: String,
    #[serde(rename = "exp", skip_serializing_if = "is_default")]
    pub expires: i64,
    #[serde(rename = "jti", skip_serializing_if = "String::is_empty")]
    pub id: String,
    #[serde(rename = "iat", skip_serializing_if = "is_default")]
    pub issued_at: i64,
    #[serde(rename = "iss", skip_serializing_if = "String::is_empty")]
    pub issuer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(rename = "nbf", skip_serializing_if = "is_default")]
    pub not_before: i64,
    #[serde(rename = "sub", skip_serializing_if = "String::is_empty")]
    pub subject: String,
}

impl ClaimsData {
    /// Whether the subject vouches for itself.
    pub fn is_self_signed(&self) -> bool {
        self.issuer == self.subject
    }
}

/// A token's claims: the registered ones and those of its kind, `N`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Claims<N> {
    #[serde(flatten)]
    pub data: ClaimsData,
    #[serde(default)]
    pub nats: N,
}

/// The member `nats` of one kind of claims.
pub trait Body: Clone + Serialize + DeserializeOwned {
    const KIND: Kind;

    /// Tags, type and version, at the end of every kind but the generic one.
    fn fields(&self) -> &GenericFields;
    fn fields_mut(&mut self) -> &mut GenericFields;

    /// Brings lists into the order they are written in.
    fn arrange(&mut self) {}
}

impl<N: Default> Claims<N> {
    /// About `subject`, everything else at zero.
    pub(super) fn about(subject: &str) -> Self {
        let data = ClaimsData { subject: subject.to_owned(), ..ClaimsData::default() };
        Claims { data, nats: N::default() }
    }
}

impl<N: Serialize> Claims<N> {
    /// The text that is signed: no spaces, Go's escapes. Fails only on values that have no text form (an export of
    /// unknown type is one).
    pub fn to_json(&self) -> serde_json::Result<String> {
        go::json::to_string(self)
    }

    /// The same for people, indented by two spaces.
    pub fn to_json_pretty(&self) -> serde_json::Result<String> {
        go::json::to_string_pretty(self)
    }
}

impl<N: Body> Claims<N> {
    pub fn tags(&self) -> &super::TagList {
        &self.nats.fields().tags
    }
}
