//! What an account offers to others.

use serde::{Deserialize, Serialize};

use super::{ActivationClaims, ExportType, Revocations, ServiceLatency, is_default};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Export {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    #[serde(rename = "type", skip_serializing_if = "ExportType::is_unknown")]
    pub kind: ExportType,
    /// Only with an activation token.
    #[serde(skip_serializing_if = "is_default")]
    pub token_req: bool,
    /// Accounts, or `*`, whose activation tokens up to that time are void.
    #[serde(skip_serializing_if = "Revocations::is_empty")]
    pub revocations: Revocations,
    /// `Singleton`, `Stream` or `Chunked`; empty is the first.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub response_type: String,
    /// How long a response may take, in nanoseconds.
    #[serde(skip_serializing_if = "is_default")]
    pub response_threshold: i64,
    #[serde(rename = "service_latency", skip_serializing_if = "Option::is_none")]
    pub latency: Option<ServiceLatency>,
    /// Which token (1 is the first) is the importing account's key; 0 for none.
    #[serde(skip_serializing_if = "is_default")]
    pub account_token_position: u64,
    #[serde(skip_serializing_if = "is_default")]
    pub advertise: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub allow_trace: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_url: String,
}

impl Export {
    pub fn is_stream(&self) -> bool {
        self.kind == ExportType::Stream
    }

    pub fn is_service(&self) -> bool {
        self.kind == ExportType::Service
    }

    /// Whether the exporter has taken back this activation. What carries no subject or time is void, too.
    pub fn is_revoked(&self, activation: &ActivationClaims) -> bool {
        let data = &activation.data;
        data.issued_at == 0
            || data.subject.is_empty()
            || self.revocations.is_revoked(&data.subject, data.issued_at)
    }
}
