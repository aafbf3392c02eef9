//! Whom a server trusts to make accounts: operators by their JWTs, or bare operator keys.

use daemon_keys::jwt::{self, JwtError};
use daemon_keys::nkey::{Prefix, is_public};
use schemas::claims::{OperatorClaims, UserClaims};
use std::collections::BTreeSet;

/// Why operator mode cannot be as configured, in the reference's words.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    #[error("error parsing operator JWT: {0}")]
    Operator(JwtError),
    #[error("conflicting options for 'TrustedKeys' and 'TrustedOperators'")]
    Conflict,
    #[error("trusted Keys {0:?} are required to be a valid public operator nkey")]
    Key(String),
    #[error("system_account in config and operator JWT must be identical")]
    SystemAccount,
    #[error("operator {operator} expects version {version} got error instead: {why}")]
    BadVersion { operator: String, version: String, why: String },
    #[error("operator {operator} expected {part} version {wanted} > server {part} version {have}")]
    TooOld { operator: String, part: &'static str, wanted: u64, have: u64 },
    #[error("pinned account key {0:?} is not a valid public account nkey")]
    Pinned(String),
    #[error("default sentinel JWT not valid")]
    Sentinel,
    #[error("default sentinel must be a bearer token")]
    SentinelNotBearer,
    #[error("default sentinel requires operators and accounts")]
    SentinelAlone,
}

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Trust {
    pub operators: Vec<OperatorClaims>,
    /// Every key whose accounts are taken.
    keys: BTreeSet<String>,
    /// Signing keys of operators that let no main key sign: the same goes for the accounts signed by them.
    strict: BTreeSet<String>,
    /// Accounts whose users may come in; empty for all.
    pinned: BTreeSet<String>,
    /// Public key; empty for none.
    pub system_account: String,
}

impl Trust {
    /// From configuration: operator JWTs or bare keys; the system account as configured (or empty); pinned accounts; the
    /// sentinel's JWT (or empty); the version that this server is (`2.14.0`).
    pub fn new(
        jwts: &[String],
        keys: &[String],
        system_account: &str,
        pinned: &BTreeSet<String>,
        sentinel: &str,
        version: &str,
    ) -> Result<Trust, TrustError> {
        let operators: Vec<OperatorClaims> = jwts
            .iter()
            .map(|jwt| jwt::decode_as(jwt.trim()))
            .collect::<Result<_, _>>()
            .map_err(TrustError::Operator)?;
        check_sentinel(sentinel, !operators.is_empty())?;
        if !operators.is_empty() && !keys.is_empty() {
            return Err(TrustError::Conflict);
        }
        let mut trust =
            Trust { keys: keys.iter().cloned().collect(), pinned: pinned.clone(), ..Trust::default() };
        for operator in &operators {
            check_version(operator, version)?;
            if operator.nats.strict_signing_key_usage {
                trust.strict.extend(operator.nats.signing_keys.iter().cloned());
            } else {
                trust.keys.insert(operator.data.subject.clone());
            }
            trust.keys.extend(operator.nats.signing_keys.iter().cloned());
        }
        if let Some(key) = trust.keys.iter().find(|key| !is_public(Prefix::Operator, key)) {
            return Err(TrustError::Key(key.clone()));
        }
        if let Some(key) = pinned.iter().find(|key| !is_public(Prefix::Account, key)) {
            return Err(TrustError::Pinned(key.clone()));
        }
        trust.system_account = system(system_account, &operators)?;
        if !trust.pinned.is_empty() && !trust.system_account.is_empty() {
            trust.pinned.insert(trust.system_account.clone());
        }
        trust.operators = operators;
        Ok(trust)
    }

    /// Whether accounts signed by this key are taken.
    pub fn trusts(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// Whether accounts signed by this key may not sign their users with their own main key.
    pub fn is_strict(&self, key: &str) -> bool {
        self.strict.contains(key)
    }

    /// Whether users of this account may come in at all.
    pub fn admits(&self, account: &str) -> bool {
        self.pinned.is_empty() || self.pinned.contains(account)
    }

    /// Keys that may ask for accounts to be deleted: those of the first operator.
    pub fn is_first_operator(&self, key: &str) -> bool {
        let operator = self.operators.first();
        operator.is_some_and(|operator| {
            let main = !operator.nats.strict_signing_key_usage && operator.data.subject == key;
            main || operator.nats.signing_keys.iter().any(|signing| signing == key)
        })
    }

    /// Whether the first operator wants accounts to be signed by a signing key, and this is not one.
    pub fn wants_a_signing_key(&self, issuer: &str) -> bool {
        let operator = self.operators.first();
        operator.is_some_and(|o| o.nats.strict_signing_key_usage && o.data.subject == issuer)
    }
}

fn system(configured: &str, operators: &[OperatorClaims]) -> Result<String, TrustError> {
    let mut named =
        operators.iter().map(|o| &o.nats.system_account).filter(|name| !name.is_empty()).peekable();
    if configured.is_empty() {
        return Ok(operators.first().map(|o| o.nats.system_account.clone()).unwrap_or_default());
    }
    if named.peek().is_some() && named.all(|name| name != configured) {
        return Err(TrustError::SystemAccount);
    }
    Ok(configured.to_owned())
}

fn check_sentinel(sentinel: &str, operators: bool) -> Result<(), TrustError> {
    if sentinel.is_empty() {
        return Ok(());
    }
    if !operators {
        return Err(TrustError::SentinelAlone);
    }
    let claims: UserClaims = jwt::decode_as(sentinel).map_err(|_| TrustError::Sentinel)?;
    let scoped = !claims.nats.issuer_account.is_empty() && claims.nats.may.is_empty();
    if claims.nats.may.bearer_token || scoped { Ok(()) } else { Err(TrustError::SentinelNotBearer) }
}

fn check_version(operator: &OperatorClaims, version: &str) -> Result<(), TrustError> {
    let asserted = &operator.nats.assert_server_version;
    if asserted.is_empty() {
        return Ok(());
    }
    let parts = |text: &str| -> Option<Vec<u64>> { text.split('.').map(|part| part.parse().ok()).collect() };
    let name = || operator.data.subject.clone();
    let Some(wanted) = parts(asserted).filter(|parts| parts.len() == 3) else {
        let why = "asserted server version must be of the form <major>.<minor>.<update>".to_owned();
        return Err(TrustError::BadVersion { operator: name(), version: asserted.clone(), why });
    };
    for ((part, wanted), have) in
        ["major", "minor", "update"].into_iter().zip(wanted).zip(parts(version).unwrap_or_default())
    {
        match wanted.cmp(&have) {
            std::cmp::Ordering::Less => return Ok(()),
            std::cmp::Ordering::Equal => {}
            std::cmp::Ordering::Greater => {
                return Err(TrustError::TooOld { operator: name(), part, wanted, have });
            }
        }
    }
    Ok(())
}
