//! Who vouches for accounts.

use serde::{Deserialize, Serialize};

use super::{Body, Claims, ClaimsData, GenericFields, Kind, is_default};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Operator {
    /// `O…` keys that may sign in the operator's place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signing_keys: Vec<String>,
    /// Where accounts are pushed to: `http(s)://…/jwt/v1` or `nats://…`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_server_url: String,
    /// Where the servers are: `nats`, `tls`, `ws`, `wss`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operator_service_urls: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub system_account: String,
    /// `major.minor.patch` that a server must have at least.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub assert_server_version: String,
    /// The operator's own key signs the operator alone.
    #[serde(skip_serializing_if = "is_default")]
    pub strict_signing_key_usage: bool,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type OperatorClaims = Claims<Operator>;

impl Claims<Operator> {
    /// A self-signed operator with nothing set.
    pub fn new(subject: &str) -> Self {
        let mut claims = Self::about(subject);
        subject.clone_into(&mut claims.data.issuer);
        claims
    }

    /// Whether the issuer of these claims is this operator or one of its signing keys, as far as the operator lets its
    /// own key sign.
    pub fn did_sign(&self, claims: &ClaimsData) -> bool {
        if claims.issuer == self.data.subject {
            return !self.nats.strict_signing_key_usage || claims.subject == self.data.subject;
        }
        self.nats.signing_keys.contains(&claims.issuer)
    }
}

impl Body for Operator {
    const KIND: Kind = Kind::Operator;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }
}
