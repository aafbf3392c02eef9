//! What somebody who was let in may do, and what let them in.

use super::{Refusal, User};
use crate::account::Account;
use crate::permissions::{PermissionLists, Permissions};
use std::fmt;
use std::sync::Arc;

/// Limits of one user's connections; `None` for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UserLimits {
    pub subscriptions: Option<u64>,
    /// Bytes of one message.
    pub payload: Option<u64>,
    /// Bytes in all; told to monitoring, as in the reference, and not enforced.
    pub data: Option<u64>,
}

/// What let somebody in: that is what is looked at again when rules change.
#[derive(Debug, Clone)]
pub enum Via {
    /// Nobody is asked.
    Nothing,
    /// The token, or the single user's password, as configured then.
    Simple(super::Simple),
    /// A configured user, by name and password, or by a client certificate.
    User(Arc<User>),
    /// A configured nkey.
    Nkey(Arc<User>),
    /// A user JWT: its text. Whoever keeps the accounts reconsiders it.
    Jwt(Arc<str>),
    /// A service was asked; what is known of the user claims it answered with.
    Callout {
        /// Account that the service lives in.
        service: String,
        /// Public key of the user claims.
        subject: String,
        /// Unix seconds.
        issued_at: i64,
    },
    /// A token of an identity provider. Whoever knows what its claims mean reconsiders it.
    Oidc {
        issuer: String,
        subject: String,
        /// All of its claims, as JSON.
        claims: Arc<str>,
    },
}

/// One connection's right to be there.
#[derive(Clone)]
pub struct Admission {
    /// As monitoring shows it: a name, an nkey, `[REDACTED]` for a token, or nothing.
    pub user: String,
    pub account: Arc<Account>,
    /// `None`: nothing is limited.
    pub permissions: Option<Arc<Permissions>>,
    pub limits: UserLimits,
    /// Unix nanoseconds at which it ends.
    pub expires: Option<i64>,
    pub via: Via,
    /// Name that a token gives its user.
    pub name_tag: String,
    pub tags: Vec<String>,
    /// Public key that signed the user's token, if a token let it in.
    pub issuer_key: String,
}

impl Admission {
    /// Somebody without limits.
    pub fn new(user: impl Into<String>, account: Arc<Account>, via: Via) -> Self {
        Admission {
            user: user.into(),
            account,
            permissions: None,
            limits: UserLimits::default(),
            expires: None,
            via,
            name_tag: String::new(),
            tags: Vec::new(),
            issuer_key: String::new(),
        }
    }

    /// A configured user, bound to its account.
    pub fn of_user(user: &User, account: Arc<Account>, via: Via) -> Self {
        Admission {
            permissions: user.permissions.clone(),
            limits: user.limits,
            expires: user.deadline,
            ..Admission::new(user.name.clone(), account, via)
        }
    }

    /// The same, but for publishing to where a callout service is asked: nobody in the service's own account may.
    pub fn without_callout_subject(mut self) -> Self {
        let subject = super::callout::SUBJECT;
        let denied = match &self.permissions {
            Some(permissions) => permissions.without_publishing_to(subject),
            None => {
                Permissions::new(PermissionLists::default()).and_then(|p| p.without_publishing_to(subject))
            }
        };
        self.permissions = Some(Arc::new(denied.expect("a plain subject is a valid entry")));
        self
    }

    /// Who answers for the user, for monitoring: the key that signed its token; of a configured nkey, the account.
    pub fn issuer(&self) -> &str {
        match &self.via {
            Via::Nkey(_) => &self.account.name,
            _ => &self.issuer_key,
        }
    }

    /// The JWT that let it in, for monitoring; empty for anything else.
    pub fn jwt(&self) -> &str {
        match &self.via {
            Via::Jwt(jwt) => jwt,
            _ => "",
        }
    }
}

impl fmt::Debug for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission")
            .field("user", &self.user)
            .field("account", &self.account.name)
            .field("permissions", &self.permissions)
            .field("limits", &self.limits)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// What becomes of somebody who is in, after rules changed: see [`crate::Client::reconsider`].
#[derive(Debug, Clone)]
pub enum Reconsidered {
    /// May stay, by these rules. With another account than before it has to come back instead.
    Stay(Box<Admission>),
    Go(Refusal),
}
