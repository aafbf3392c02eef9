//! Creds files: a user's token and seed in one text, fenced by dashes.
//!
//! ```
//! # use daemon_keys::{creds, jwt, nkey::{Kind, NKey}};
//! # use schemas::claims::UserClaims;
//! let (account, user) = (NKey::generate(Kind::Account), NKey::generate(Kind::User));
//! let token = jwt::encode(&UserClaims::new(user.public()), &account, 1_700_000_000).unwrap();
//! let text = creds::format(&token, &user.seed().unwrap()).unwrap();
//! let read = creds::parse(&text).unwrap();
//! assert_eq!((read.jwt.as_str(), read.key.public()), (token.as_str(), user.public()));
//! ```
//!
//! Reading is tolerant (any fences, CRLF, bare token and seed), writing is exact. Nothing here reads a file; who does should
//! warn about one that others can read.

use schemas::claims::Kind as Claim;

use crate::jwt::{self, JwtError};
use crate::nkey::{Kind, NKey, NkeyError};

/// What is wrong with a creds text.
#[derive(Debug, thiserror::Error)]
pub enum CredsError {
    #[error("no user JWT found")]
    NoJwt,
    #[error("no nkey seed found")]
    NoSeed,
    #[error("doesn't contain a seed nkey")]
    NotASeed,
    #[error("doesn't contain an user seed nkey")]
    NotAUserSeed,
    #[error("{:?} cannot be serialized as a user config", .0.as_str())]
    NotAUser(Claim),
    #[error("seed is not an operator, account or user seed")]
    SeedKind,
    #[error("nkey seed does not match the jwt subject")]
    Mismatch,
    #[error(transparent)]
    Key(#[from] NkeyError),
    #[error(transparent)]
    Jwt(#[from] JwtError),
}

/// A user's token, as text, and key.
#[derive(Debug, Clone)]
pub struct Creds {
    pub jwt: String,
    pub key: NKey,
}

/// Reads token and user seed. The token is not looked into: [`jwt::decode`] does that.
pub fn parse(text: &str) -> Result<Creds, CredsError> {
    let jwt = parse_jwt(text).trim().to_owned();
    if jwt.split('.').count() != 3 {
        return Err(CredsError::NoJwt);
    }
    let key = parse_seed(text)?;
    if key.kind() != Kind::User {
        return Err(CredsError::NotAUserSeed);
    }
    Ok(Creds { jwt, key })
}

/// The token: the first fenced line, or all of the text if nothing is fenced.
pub fn parse_jwt(text: &str) -> &str {
    fenced(text).next().unwrap_or(text)
}

/// The key of the seed: the second fenced line, or the first line that begins like the seed of an operator, an account
/// or a user.
pub fn parse_seed(text: &str) -> Result<NKey, CredsError> {
    let mut lines = text.lines().map(str::trim);
    let seed = fenced(text).nth(1).or_else(|| lines.find(|line| starts_like_a_seed(line)));
    let seed = seed.ok_or(CredsError::NoSeed)?;
    if !starts_like_a_seed(seed) {
        return Err(CredsError::NotASeed);
    }
    Ok(NKey::from_seed(seed)?)
}

fn starts_like_a_seed(line: &str) -> bool {
    ["SO", "SA", "SU"].iter().any(|start| line.starts_with(start))
}

/// Lines of nothing but word characters, dashes, dots and equal signs, each between two fences.
fn fenced(text: &str) -> impl Iterator<Item = &str> {
    let mut lines = text.lines();
    std::iter::from_fn(move || {
        loop {
            let fence = lines.next()?;
            let mut ahead = lines.clone();
            let (body, end) = (ahead.next()?, ahead.next()?);
            if opens(fence) && is_body(body) && closes(end) {
                lines = ahead;
                return Some(body);
            }
        }
    })
}

/// Ends with three dashes and has three more before.
fn opens(line: &str) -> bool {
    line.strip_suffix("---").is_some_and(|rest| rest.contains("---"))
}

/// Starts and ends with three dashes.
fn closes(line: &str) -> bool {
    line.starts_with("---") && opens(line)
}

fn is_body(line: &str) -> bool {
    !line.is_empty() && line.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.=".contains(&b))
}

/// The text of a user's creds file.
pub fn format(token: &str, seed: &str) -> Result<String, CredsError> {
    let claims = jwt::decode(token)?.claims;
    if claims.kind() != Claim::User {
        return Err(CredsError::NotAUser(claims.kind()));
    }
    let key = NKey::from_seed(seed.trim())?;
    if key.kind() != Kind::User {
        return Err(CredsError::NotAUserSeed);
    }
    if key.public() != claims.data().subject {
        return Err(CredsError::Mismatch);
    }
    Ok(decorate_jwt(token)? + &decorate_seed(seed)?)
}

/// A token of any kind between its fences, and a blank line.
pub fn decorate_jwt(token: &str) -> Result<String, CredsError> {
    let kind = jwt::decode(token)?.claims.kind().as_str().to_uppercase();
    Ok(format!("-----BEGIN NATS {kind} JWT-----\n{token}\n------END NATS {kind} JWT------\n\n"))
}

/// The seed of an operator, an account or a user between its fences, with the warning around it.
pub fn decorate_seed(seed: &str) -> Result<String, CredsError> {
    let seed = seed.trim();
    let kind = match seed.get(..2) {
        Some("SU") => "USER",
        Some("SA") => "ACCOUNT",
        Some("SO") => "OPERATOR",
        _ => return Err(CredsError::SeedKind),
    };
    let stars = "*".repeat(25);
    let last = "*".repeat(61);
    Ok(format!(
        "{stars} IMPORTANT {stars}\n\
         NKEY Seed printed below can be used to sign and prove identity.\n\
         NKEYs are sensitive and should be treated as secrets.\n\n\
         -----BEGIN {kind} NKEY SEED-----\n{seed}\n------END {kind} NKEY SEED------\n\n{last}\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SEED: &str = "SUAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H776Y";

    #[test]
    fn reads_what_is_fenced_in_any_way() {
        let table = [
            format!("-----BEGIN X-----\na.b.c\n------END X------\n\n---a---\n{SEED}\n---b---"),
            format!(
                "-----BEGIN X-----\r\na.b.c\r\n------END X------\r\n\r\n---a---\r\n{SEED}\r\n---b---\r\n"
            ),
            format!("text ------\na.b.c\n------\n------\n{SEED}\n------"),
            // A fence that closes nothing.
            format!("------\n------\na.b.c\n------\n------\n{SEED}\n------\nrest"),
        ];
        for text in table {
            let creds = parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!((creds.jwt.as_str(), creds.key.seed().unwrap().as_str()), ("a.b.c", SEED), "{text}");
        }
    }

    #[test]
    fn a_bare_token_and_a_bare_seed_are_found() {
        assert_eq!(parse_jwt("a.b.c"), "a.b.c");
        assert_eq!(parse_seed(&format!("# mine\n  {SEED}  \n")).unwrap().seed().unwrap(), SEED);
    }

    #[test]
    fn says_what_is_missing() {
        let fence = |body: &str| format!("------\n{body}\n------\n");
        let table = [
            (String::new(), "no user JWT found"),
            (fence("a.b.c"), "no nkey seed found"),
            (fence("a.b.c") + &fence("XYZ"), "doesn't contain a seed nkey"),
            (fence("a.b.c") + &fence("SUXYZ"), "nkeys: invalid encoded key"),
            (
                fence("a.b.c") + &fence("SAAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4HYMHI"),
                "doesn't contain an user seed nkey",
            ),
        ];
        for (text, error) in table {
            assert_eq!(parse(&text).unwrap_err().to_string(), error, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "(-{2,4}|[A-Z.=]{1,4}|\r?\n){0,20}") {
            if let Ok(creds) = parse(&text) {
                prop_assert!(text.contains(&creds.jwt));
            }
        }
    }
}
