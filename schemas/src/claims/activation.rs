//! Leave to import what an account exports to chosen ones.

use serde::{Deserialize, Serialize};

use super::{Body, Claims, ExportType, GenericFields, Kind};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Activation {
    /// The subject that may be imported.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Stream or service.
    #[serde(skip_serializing_if = "ExportType::is_unknown")]
    pub kind: ExportType,
    /// The exporting account, when one of its signing keys signed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer_account: String,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type ActivationClaims = Claims<Activation>;

impl Claims<Activation> {
    /// For the account `subject`.
    pub fn new(subject: &str) -> Self {
        Self::about(subject)
    }
}

impl Body for Activation {
    const KIND: Kind = Kind::Activation;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }
}
