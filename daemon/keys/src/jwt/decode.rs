//! From a token to claims: nothing is believed before its issuer's signature is checked.

use std::borrow::Cow;

use data_encoding::BASE64URL_NOPAD;
use schemas::claims::{self, *};

use super::header::{self, Algorithm};
use super::{JwtError, issuer};
use crate::nkey::NKey;

/// Bytes; a longer token is not looked at.
pub const MAX_TOKEN_SIZE: usize = 1024 * 1024;

/// What a token says, signed by the issuer that it names.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    pub claims: AnyClaims,
    /// 2, or 1 for claims that were migrated.
    pub version: i64,
}

struct Parts<'a> {
    claims: Vec<u8>,
    algorithm: Algorithm,
    /// The first two parts, the second, and the signature.
    whole: &'a str,
    second: &'a str,
    signature: Vec<u8>,
}

/// Reads a token of any kind. Refused are: more than [`MAX_TOKEN_SIZE`] bytes, not three parts, another type or algorithm
/// than an NKEY's, claims of a newer version, a signature that is not the issuer's, an issuer that may not issue this kind.
pub fn decode(token: &str) -> Result<Token, JwtError> {
    let parts = split(token)?;
    let Decoded { claims, version } = claims::from_json(&parts.claims)?;
    // Generic claims carry no version to go by.
    let old = match claims {
        AnyClaims::Generic(_) => parts.algorithm == Algorithm::Old,
        _ => version <= 1,
    };
    verify(&claims.data().issuer, &parts, old)?;
    issuer::check(claims.kind(), &claims.data().issuer)?;
    Ok(Token { claims, version })
}

/// Reads a token of any kind as a map.
pub fn decode_generic(token: &str) -> Result<GenericClaims, JwtError> {
    let parts = split(token)?;
    let claims: GenericClaims =
        serde_json::from_slice(&parts.claims).map_err(|error| JwtError::Claims(error.into()))?;
    verify(&claims.data.issuer, &parts, parts.algorithm == Algorithm::Old)?;
    Ok(claims)
}

/// Reads a token of one kind; another is refused.
pub fn decode_as<C: DecodeAs>(token: &str) -> Result<C, JwtError> {
    C::narrow(decode(token)?.claims).ok_or(JwtError::Kind(C::KIND))
}

/// Claims that are asked for by their type.
pub trait DecodeAs: Sized {
    const KIND: Kind;

    fn narrow(claims: AnyClaims) -> Option<Self>;
}

macro_rules! decode_as {
    ($($claims:ty => $variant:ident($found:ident) $take:expr),* $(,)?) => {$(
        impl DecodeAs for $claims {
            const KIND: Kind = Kind::$variant;

            fn narrow(claims: AnyClaims) -> Option<Self> {
                match claims {
                    AnyClaims::$variant($found) => Some($take),
                    _ => None,
                }
            }
        }
    )*};
}

decode_as! {
    OperatorClaims => Operator(found) found,
    AccountClaims => Account(found) *found,
    UserClaims => User(found) *found,
    ActivationClaims => Activation(found) found,
    AuthorizationRequestClaims => AuthorizationRequest(found) *found,
    AuthorizationResponseClaims => AuthorizationResponse(found) found,
}

/// The claims of a token as JSON text, unread and unchecked: for who has checked the token before.
pub fn payload(token: &str) -> Option<Vec<u8>> {
    decode_part(token.split('.').nth(1)?, "claims").ok()
}

fn split(token: &str) -> Result<Parts<'_>, JwtError> {
    if token.len() > MAX_TOKEN_SIZE {
        return Err(JwtError::TooLarge(token.len()));
    }
    let mut chunks = token.splitn(4, '.');
    let (Some(first), Some(second), Some(third), None) =
        (chunks.next(), chunks.next(), chunks.next(), chunks.next())
    else {
        return Err(JwtError::Chunks);
    };
    let algorithm = header::check(&decode_part(first, "header")?)?;
    Ok(Parts {
        claims: decode_part(second, "claims")?,
        algorithm,
        whole: &token[..first.len() + 1 + second.len()],
        second,
        signature: decode_part(third, "signature")?,
    })
}

/// Line ends do not count: files and pastes have them.
fn decode_part(part: &str, name: &'static str) -> Result<Vec<u8>, JwtError> {
    let part = match part.contains(['\r', '\n']) {
        true => Cow::Owned(part.replace(['\r', '\n'], "")),
        false => Cow::Borrowed(part),
    };
    BASE64URL_NOPAD.decode(part.as_bytes()).map_err(|_| JwtError::Base64(name))
}

fn verify(issuer: &str, parts: &Parts<'_>, old: bool) -> Result<(), JwtError> {
    let signed = if old { parts.second } else { parts.whole };
    let key = NKey::from_public(issuer).ok();
    match key.and_then(|key| key.verify(signed.as_bytes(), &parts.signature).ok()) {
        Some(()) => Ok(()),
        None => Err(JwtError::Signature(if old { 1 } else { 2 })),
    }
}
