//! A tenant: what it offers and takes, how much it may use, who may sign for it, whom it has locked out.

use serde::{Deserialize, Serialize};

use super::{
    AnyClaims, Body, Claims, Export, ExternalAuthorization, GenericFields, Import, Kind, Mappings, MsgTrace,
    OperatorLimits, Permissions, Revocations, SigningKeys, UserClaims,
};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<Import>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Export>,
    pub limits: OperatorLimits,
    #[serde(skip_serializing_if = "SigningKeys::is_empty")]
    pub signing_keys: SigningKeys,
    /// User keys, or `*`, with the time up to which what was issued is void.
    #[serde(skip_serializing_if = "Revocations::is_empty")]
    pub revocations: Revocations,
    /// For users that have no permissions of their own.
    pub default_permissions: Permissions,
    #[serde(skip_serializing_if = "Mappings::is_empty")]
    pub mappings: Mappings,
    pub authorization: ExternalAuthorization,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<MsgTrace>,
    /// `system`, `owner` or empty: the account that carries the account's traffic between servers.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster_traffic: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_url: String,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type AccountClaims = Claims<Account>;

impl Claims<Account> {
    /// A new account: no limits but JetStream's, which is off.
    pub fn new(subject: &str) -> Self {
        let mut claims = Self::about(subject);
        claims.nats.limits = OperatorLimits::unlimited_without_jetstream();
        claims
    }

    /// Whether the issuer of these claims is this account, or one of its signing keys that speaks in its name.
    pub fn did_sign(&self, claims: &AnyClaims) -> bool {
        let issuer = &claims.data().issuer;
        if *issuer == self.data.subject {
            return true;
        }
        let in_the_name_of = match claims {
            AnyClaims::User(user) => &user.nats.issuer_account,
            AnyClaims::Activation(activation) => &activation.nats.issuer_account,
            _ => return false,
        };
        *in_the_name_of == self.data.subject && self.nats.signing_keys.contains(issuer)
    }

    /// Whether the account has taken back this user's claims. What carries no subject or time is void, too.
    pub fn is_revoked(&self, user: &UserClaims) -> bool {
        let data = &user.data;
        data.issued_at == 0
            || data.subject.is_empty()
            || self.nats.revocations.is_revoked(&data.subject, data.issued_at)
    }
}

impl Body for Account {
    const KIND: Kind = Kind::Account;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }

    fn arrange(&mut self) {
        self.imports.sort_by(|a, b| a.subject.cmp(&b.subject));
        self.exports.sort_by(|a, b| a.subject.cmp(&b.subject));
    }
}
