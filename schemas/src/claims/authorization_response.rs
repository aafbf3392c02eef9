//! What an auth callout service answers: a user's token, or why not.

use serde::{Deserialize, Serialize};

use super::{Body, Claims, GenericFields, Kind};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizationResponse {
    /// The user's claims, signed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub jwt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
    /// The callout's account, when one of its signing keys signed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer_account: String,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type AuthorizationResponseClaims = Claims<AuthorizationResponse>;

impl Claims<AuthorizationResponse> {
    /// For the user key of the request.
    pub fn new(subject: &str) -> Self {
        Self::about(subject)
    }
}

impl Body for AuthorizationResponse {
    const KIND: Kind = Kind::AuthorizationResponse;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }
}
