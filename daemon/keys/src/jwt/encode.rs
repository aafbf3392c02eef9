//! From claims to a signed token.

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use schemas::claims::{
    Account, Activation, AnyClaims, AuthorizationRequest, AuthorizationResponse, Body, Claims, ClaimsData,
    GenericClaims, Kind, OperatorClaims, User,
};
use schemas::go;
use sha2::{Digest, Sha512_256};

use super::validate::account_server_url;
use super::{JwtError, header, issuer};
use crate::nkey::{NKey, NkeyError, Prefix, is_public};

/// Claims that can be signed.
pub trait Signable {
    fn kind(&self) -> Kind;

    /// The text to sign: with issuer, time and id set, lists in order, type and version stamped.
    fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError>;
}

/// The token. `issued_at` are Unix seconds. The claims may be any that can be read; issuer, time, id, type and version
/// are set anew.
pub fn encode<C: Signable + ?Sized>(claims: &C, issuer: &NKey, issued_at: i64) -> Result<String, JwtError> {
    encode_with_signer(claims, issuer.public(), issued_at, |text| issuer.sign(text))
}

/// As [`encode`], for a key that is kept elsewhere: `sign` gets the text to sign and returns the signature of `issuer`,
/// which is not checked.
pub fn encode_with_signer<C: Signable + ?Sized>(
    claims: &C,
    issuer: &str,
    issued_at: i64,
    sign: impl FnOnce(&[u8]) -> Result<[u8; 64], NkeyError>,
) -> Result<String, JwtError> {
    issuer::check(claims.kind(), issuer)?;
    let payload = claims.payload(issuer, issued_at)?;
    let mut token = BASE64URL_NOPAD.encode(header::TEXT.as_bytes());
    token.push('.');
    BASE64URL_NOPAD.encode_append(payload.as_bytes(), &mut token);
    let signature = sign(token.as_bytes())?;
    token.push('.');
    BASE64URL_NOPAD.encode_append(&signature, &mut token);
    Ok(token)
}

/// Issuer, time, and the id made of these and the rest of the registered claims. What stands in `nats` has no part in
/// it: two versions of the same second have the same id.
fn sign_off(data: &mut ClaimsData, issuer: &str, issued_at: i64) -> Result<(), JwtError> {
    issuer.clone_into(&mut data.issuer);
    data.issued_at = issued_at;
    data.id.clear();
    let text = go::json::to_string(data).map_err(JwtError::Write)?;
    data.id = BASE32_NOPAD.encode(&Sha512_256::digest(text));
    Ok(())
}

fn check_subject(kind: Kind, subject: &str) -> Result<(), JwtError> {
    let prefix = match kind {
        Kind::Operator => Prefix::Operator,
        Kind::Account | Kind::Activation => Prefix::Account,
        Kind::User => Prefix::User,
        _ if subject.is_empty() => return Err(JwtError::NoSubject),
        _ => return Ok(()),
    };
    if is_public(prefix, subject) { Ok(()) } else { Err(JwtError::Subject(kind)) }
}

fn payload_of<N: Body>(claims: &Claims<N>, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
    check_subject(N::KIND, &claims.data.subject)?;
    let mut claims = claims.clone();
    claims.nats.arrange();
    claims.nats.fields_mut().stamp(N::KIND);
    sign_off(&mut claims.data, issuer, issued_at)?;
    claims.to_json().map_err(JwtError::Write)
}

impl Signable for OperatorClaims {
    fn kind(&self) -> Kind {
        Kind::Operator
    }

    fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
        account_server_url(&self.nats.account_server_url).map_err(JwtError::Url)?;
        payload_of(self, issuer, issued_at)
    }
}

macro_rules! signable {
    ($($body:ty),* $(,)?) => {$(
        impl Signable for Claims<$body> {
            fn kind(&self) -> Kind {
                <$body as Body>::KIND
            }

            fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
                payload_of(self, issuer, issued_at)
            }
        }
    )*};
}

signable!(Account, User, Activation, AuthorizationRequest, AuthorizationResponse);

impl Signable for GenericClaims {
    fn kind(&self) -> Kind {
        Kind::Generic
    }

    fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
        check_subject(Kind::Generic, &self.data.subject)?;
        let mut claims = self.clone();
        claims.stamp();
        sign_off(&mut claims.data, issuer, issued_at)?;
        claims.to_json().map_err(JwtError::Write)
    }
}

impl Signable for AnyClaims {
    fn kind(&self) -> Kind {
        AnyClaims::kind(self)
    }

    fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
        match self {
            AnyClaims::Operator(claims) => claims.payload(issuer, issued_at),
            AnyClaims::Account(claims) => claims.payload(issuer, issued_at),
            AnyClaims::User(claims) => claims.payload(issuer, issued_at),
            AnyClaims::Activation(claims) => claims.payload(issuer, issued_at),
            AnyClaims::AuthorizationRequest(claims) => claims.payload(issuer, issued_at),
            AnyClaims::AuthorizationResponse(claims) => claims.payload(issuer, issued_at),
            AnyClaims::Generic(claims) => claims.payload(issuer, issued_at),
        }
    }
}
