//! NATS JWTs: claims, signed by an NKEY.
//!
//! ```
//! use daemon_keys::{jwt, nkey::{Kind, NKey}};
//! use schemas::claims::{AccountClaims, AnyClaims};
//!
//! let (operator, account) = (NKey::generate(Kind::Operator), NKey::generate(Kind::Account));
//! let mut claims = AccountClaims::new(account.public());
//! claims.data.name = "orders".to_owned();
//! let now = 1_700_000_000; // Unix seconds; issued at
//! let token = jwt::encode(&claims, &operator, now).unwrap();
//!
//! let read = jwt::decode(&token).unwrap(); // header, size, version, signature, issuer's kind
//! let AnyClaims::Account(account) = &read.claims else { panic!() };
//! assert_eq!(account.data.issuer, operator.public());
//! let issues = jwt::validate(&read.claims, now); // what is written in it
//! assert!(!issues.is_blocking(true) && issues.is_empty());
//! let _: AccountClaims = jwt::decode_as(&token).unwrap(); // one kind only
//! ```
//!
//! [`decode`] says that the issuer named in the claims signed them, not that anybody trusts the issuer: that is for the
//! caller to check ([`schemas::claims::OperatorClaims::did_sign`], [`schemas::claims::AccountClaims::did_sign`]).
//! Re-encoding decoded claims with the same key and `iat` gives the same bytes.

mod decode;
mod encode;
mod error;
mod hash_id;
mod header;
mod issuer;
mod validate;

pub use decode::{DecodeAs, MAX_TOKEN_SIZE, Token, decode, decode_as, decode_generic, payload};
pub use encode::{Signable, encode, encode_with_signer};
pub use error::JwtError;
pub use hash_id::hash_id;
pub use issuer::issuer_kinds;
pub use validate::{Issue, Issues, Level, Validate, check_operator_service_url, validate};
