//! An account as its JWT says it: checked, and ready to be asked about users.

use super::{Trust, permissions};
use crate::auth::Callout;
use crate::permissions::{PermissionError, Permissions};
use daemon_keys::jwt::{self, JwtError};
use schemas::claims::{AccountClaims, UserScope};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Why an account's JWT is not taken.
#[derive(Debug, thiserror::Error)]
pub enum TenantError {
    #[error(transparent)]
    Jwt(#[from] JwtError),
    /// Not signed by a trusted operator, not valid (any more), or another account's. The text is for the log.
    #[error("account validation failed")]
    Validation(String),
}

/// See the module's introduction.
#[derive(Debug)]
pub struct Tenant {
    pub claims: AccountClaims,
    /// The token.
    pub jwt: Arc<str>,
    /// Keys that may sign users: the account's own, unless its operator forbids that, and its signing keys.
    signers: BTreeMap<String, Option<UserScope>>,
    /// For users without permissions of their own.
    pub(super) default_permissions: Result<Option<Arc<Permissions>>, PermissionError>,
    pub callout: Option<Arc<Callout>>,
}

impl Tenant {
    /// Reads and checks a token. `name`: the account that it must be about. `now`: Unix seconds.
    pub fn read(jwt: &str, name: &str, trust: &Trust, now: i64) -> Result<Tenant, TenantError> {
        let claims: AccountClaims = jwt::decode_as(jwt)?;
        let invalid = |why: String| Err(TenantError::Validation(why));
        if !trust.trusts(&claims.data.issuer) {
            return invalid("it is not signed by a trusted operator".into());
        }
        let issues = jwt::validate(&claims, now);
        if issues.is_blocking(true) {
            let why: Vec<_> = issues.0.iter().map(|issue| issue.description.as_str()).collect();
            return invalid(why.join(", "));
        }
        if claims.data.subject != name {
            return invalid(format!("it is about account {:?}", claims.data.subject));
        }
        Ok(Tenant::new(claims, jwt.into(), trust))
    }

    /// An account whose JWT is yet to come, with users signed by its own key: the system account of a server that starts with
    /// an empty directory, so that somebody can bring the JWTs.
    pub fn provisional(name: &str, trust: &Trust) -> Tenant {
        let mut claims = AccountClaims::new(name);
        if let Some(operator) = trust.operators.first() {
            let signing =
                operator.nats.signing_keys.first().filter(|_| operator.nats.strict_signing_key_usage);
            claims.data.issuer = signing.unwrap_or(&operator.data.subject).clone();
        }
        let mut tenant = Tenant::new(claims, "".into(), trust);
        tenant.signers.insert(name.to_owned(), None);
        tenant
    }

    fn new(claims: AccountClaims, jwt: Arc<str>, trust: &Trust) -> Tenant {
        let mut signers = claims.nats.signing_keys.0.clone();
        if !trust.is_strict(&claims.data.issuer) {
            signers.insert(claims.data.subject.clone(), None);
        }
        let external = &claims.nats.authorization;
        let callout = external.is_enabled().then(|| {
            Arc::new(Callout {
                issuer: claims.data.subject.clone(),
                account: claims.data.subject.clone(),
                auth_users: external.auth_users.clone(),
                xkey: external.xkey.clone(),
                allowed_accounts: external.allowed_accounts.clone(),
                operator_mode: true,
            })
        });
        let default_permissions = permissions::compiled(&claims.nats.default_permissions);
        Tenant { claims, jwt, signers, default_permissions, callout }
    }

    /// Its public key: the name of the account in the broker. What its JWT calls `name` is for people.
    #[allow(clippy::misnamed_getters, reason = "an account's name is its key here")]
    pub fn name(&self) -> &str {
        &self.claims.data.subject
    }

    /// `None` for a key that may not sign; otherwise its scope, if it has one.
    pub fn signer(&self, key: &str) -> Option<Option<&UserScope>> {
        self.signers.get(key).map(Option::as_ref)
    }

    /// Whether it is over at that time (Unix seconds).
    pub fn is_expired(&self, now: i64) -> bool {
        let expires = self.claims.data.expires;
        expires != 0 && expires <= now
    }
}
