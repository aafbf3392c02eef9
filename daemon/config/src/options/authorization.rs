//! `authorization {}` and `no_auth_user`: who may connect.

use std::fmt;
use std::time::Duration;

/// A user with a password, plain or bcrypt (`$2a$…`).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct User {
    /// Name given in CONNECT.
    pub user: String,
    /// Password or its bcrypt hash.
    pub password: String,
}

/// Who may connect. Nobody is asked for anything when no field is set.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Authorization {
    /// The single user of `user`/`pass`; empty when unset.
    pub user: String,
    /// The single user's password or bcrypt hash.
    pub password: String,
    /// The token, plain or bcrypt; empty when unset.
    pub token: String,
    /// The `users` list.
    pub users: Vec<User>,
    /// Time allowed until CONNECT; `None` takes 2 s, or the TLS timeout + 1 s.
    pub timeout: Option<Duration>,
    /// User for clients that send no credentials; empty when unset.
    pub no_auth_user: String,
}

impl Authorization {
    /// Whether a client must present credentials at all.
    pub fn required(&self) -> bool {
        !self.user.is_empty() || !self.token.is_empty() || !self.users.is_empty()
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("user", &self.user).finish_non_exhaustive()
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorization")
            .field("user", &self.user)
            .field("users", &self.users)
            .field("timeout", &self.timeout)
            .field("no_auth_user", &self.no_auth_user)
            .finish_non_exhaustive()
    }
}
