//! Tokens: from text to claims and back. Signatures are checked on the way in.

use daemon_keys::jwt::Signable;
use daemon_keys::{creds, jwt};
use schemas::claims::{AccountClaims, ActivationClaims, AnyClaims, OperatorClaims, UserClaims};

use crate::store::Key;

/// What is wrong with a token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Jwt(#[from] jwt::JwtError),
    #[error(transparent)]
    Creds(#[from] creds::CredsError),
    #[error("not {0} claim")]
    OtherKind(&'static str),
    #[error("curve keys do not sign")]
    Curve,
}

/// The claims of a token of any kind.
pub fn any(text: &str) -> Result<AnyClaims, Error> {
    Ok(jwt::decode(text)?.claims)
}

pub fn operator(text: &str) -> Result<OperatorClaims, Error> {
    match any(text)? {
        AnyClaims::Operator(claims) => Ok(claims),
        _ => Err(Error::OtherKind("operator")),
    }
}

pub fn account(text: &str) -> Result<AccountClaims, Error> {
    match any(text)? {
        AnyClaims::Account(claims) => Ok(*claims),
        _ => Err(Error::OtherKind("account")),
    }
}

pub fn user(text: &str) -> Result<UserClaims, Error> {
    match any(text)? {
        AnyClaims::User(claims) => Ok(*claims),
        _ => Err(Error::OtherKind("user")),
    }
}

pub fn activation(text: &str) -> Result<ActivationClaims, Error> {
    match any(text)? {
        AnyClaims::Activation(claims) => Ok(claims),
        _ => Err(Error::OtherKind("activation")),
    }
}

/// The token of these claims, issued now by this key.
pub fn sign<C: Signable>(claims: &C, key: &Key) -> Result<String, Error> {
    let key = key.signing().ok_or(Error::Curve)?;
    Ok(jwt::encode(claims, key, jiff::Timestamp::now().as_second())?)
}

/// The text of a credentials file.
pub fn creds(token: &str, seed: &str) -> Result<String, Error> {
    Ok(creds::format(token, seed)?)
}

/// The token in a text that may have lines around it.
pub fn bare(text: &str) -> &str {
    creds::parse_jwt(text).trim()
}

/// The token between lines that say what it is.
pub fn decorated(token: &str) -> Result<String, Error> {
    Ok(creds::decorate_jwt(token)?)
}
