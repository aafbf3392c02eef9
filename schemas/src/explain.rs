//! Why a user may do something or may not: the answer to `$SYS.REQ.SERVER.<id>.EXPLAIN`, an addition of Natter's.

use serde::{Deserialize, Serialize};

use crate::jetstream::is_default;
use crate::user::UserResponses;

/// What is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExplainRequest {
    /// Name or public key of a user: configured, or connected now.
    pub user: String,
    pub action: ExplainAction,
    pub subject: String,
    /// The queue group of a subscription.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub queue: String,
}

/// What the user wants to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExplainAction {
    #[default]
    Publish,
    Subscribe,
}

/// Whether the user may, and everything that has a part in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Explanation {
    #[serde(flatten)]
    pub request: ExplainRequest,
    pub account: String,
    /// False as soon as one of `verdicts` is no.
    pub allowed: bool,
    /// One for each subject that the account's mappings may make of it; one in all without mappings.
    pub verdicts: Vec<ExplainVerdict>,
    /// Who gave the permissions; `None` where nothing is limited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub granted_by: Option<ExplainOrigin>,
    /// Denied parts of an allowed subscription: their messages are held back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held_back: Vec<String>,
    /// Answers to requests may be published whatever the verdict, so many and for so long.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responses: Option<UserResponses>,
    /// Other accounts that it reaches.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub imports: Vec<ExplainImport>,
}

/// The verdict on one subject.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExplainVerdict {
    /// The subject that counts: what mappings made of the one asked for.
    pub subject: String,
    pub allowed: bool,
    pub rule: ExplainRule,
    /// The entry that decided, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub entry: String,
}

/// What kind of rule decided.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExplainRule {
    /// No list says anything about it.
    #[default]
    Unlimited,
    /// An entry of the list of what is allowed.
    Allow,
    /// An entry of the list of what is denied.
    Deny,
    /// There is a list of what is allowed, and nothing in it covers this.
    NotInAllow,
    /// Only servers may.
    Reserved,
    /// The mapping drops it.
    Lost,
}

/// Who gave permissions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ExplainOrigin {
    /// They are the user's own.
    User,
    /// The user has none of its own: its account's defaults.
    Default { account: String },
    /// The token that let the user in, signed by this key: the user's own, or the key's scope.
    Token { key: String },
    /// What a callout service in this account answered.
    Callout { account: String },
    /// What an identity provider said.
    Oidc { issuer: String },
}

/// An import that the subject is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExplainImport {
    /// `service` or `stream`.
    pub kind: String,
    /// The exporting account.
    pub account: String,
    /// The subject as imported.
    pub subject: String,
    /// The subject in the exporting account.
    #[serde(skip_serializing_if = "is_default")]
    pub there: String,
}
