//! Credentials that `nsc` keeps: `nsc generate profile nsc://OPERATOR/ACCOUNT/USER` tells where.

use serde::Deserialize;

use crate::credential::without_scheme;
use crate::{Error, RunError, Runner};

/// What nsc knows of a user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NscProfile {
    /// Path of the creds file; may be empty.
    pub creds: String,
    /// The operator's service URLs, joined with commas; may be empty.
    pub service: String,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    user_creds: String,
    operator: Option<RawOperator>,
}

#[derive(Deserialize)]
struct RawOperator {
    service: Option<Vec<String>>,
}

impl NscProfile {
    /// Asks nsc for the user that `reference` names, with or without `nsc://`.
    pub fn of(reference: &str, runner: &dyn Runner) -> Result<NscProfile, Error> {
        let url = uri(reference);
        let output = runner.run("nsc", &["generate", "profile", &url]).map_err(|e| match e {
            RunError::NotFound(_) => Error::Nsc(e.to_string()),
            e => Error::Nsc(format!("nsc invoke failed: {e}")),
        })?;
        let raw: Raw = serde_json::from_slice(&output)
            .map_err(|e| Error::Nsc(format!("could not parse nsc output: {e}")))?;
        let service = raw.operator.and_then(|o| o.service).unwrap_or_default().join(",");
        Ok(NscProfile { creds: raw.user_creds, service })
    }
}

/// The reference with `nsc://` in front.
pub(crate) fn uri(reference: &str) -> String {
    format!("nsc://{}", without_scheme(reference, "nsc://"))
}
