//! Why a token is refused, or cannot be made.

use schemas::claims::{ClaimsError, Kind};

use crate::nkey::NkeyError;

#[derive(Debug, thiserror::Error)]
pub enum JwtError {
    #[error("token size {0} exceeds maximum of {max} bytes: token too large", max = super::MAX_TOKEN_SIZE)]
    TooLarge(usize),
    #[error("expected 3 chunks")]
    Chunks,
    /// One of the three parts is not base64url without padding.
    #[error("illegal base64 data in the {0}")]
    Base64(&'static str),
    #[error("the header cannot be read: {0}")]
    Header(serde_json::Error),
    #[error("not supported type {0:?}")]
    Type(String),
    #[error("unexpected {0:?} algorithm")]
    Algorithm(String),
    #[error(transparent)]
    Claims(#[from] ClaimsError),
    /// The issuer did not sign this. The version tells which part was to be signed.
    #[error("claim failed V{0} signature verification")]
    Signature(u8),
    #[error("{kind} claims cannot be issued by {issuer:?}")]
    Issuer { kind: Kind, issuer: String },
    #[error("not {0} claim")]
    Kind(Kind),
    #[error("subject is not set")]
    NoSubject,
    #[error("expected subject to be {0} public key")]
    Subject(Kind),
    /// An operator's URL that cannot stand in its claims.
    #[error("{0}")]
    Url(String),
    /// A value that has no text form.
    #[error("the claims cannot be written: {0}")]
    Write(serde_json::Error),
    #[error(transparent)]
    Key(#[from] NkeyError),
}
