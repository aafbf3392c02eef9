//! A token's first part.

use serde::Deserialize;

use super::JwtError;

/// What is written.
pub(super) const TEXT: &str = r#"{"typ":"JWT","alg":"ed25519-nkey"}"#;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Header {
    typ: String,
    alg: String,
}

/// How the signature was made: over both parts, or (version 1) over the claims alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Algorithm {
    Old,
    Nkey,
}

/// Nothing but an NKEY's signature is taken, `none` least of all.
pub(super) fn check(json: &[u8]) -> Result<Algorithm, JwtError> {
    let header: Header = serde_json::from_slice(json).map_err(JwtError::Header)?;
    if !header.typ.eq_ignore_ascii_case("JWT") {
        return Err(JwtError::Type(header.typ));
    }
    match header.alg.to_ascii_lowercase().as_str() {
        "ed25519" => Ok(Algorithm::Old),
        "ed25519-nkey" => Ok(Algorithm::Nkey),
        _ => Err(JwtError::Algorithm(header.alg)),
    }
}
