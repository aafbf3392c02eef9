//! The rules of who may come in, as configured. Replaced whole on reload.

use super::{Callout, Secret, User};
use hashbrown::HashMap;
use std::sync::Arc;

/// All configured users.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Users {
    pub by_name: HashMap<String, Arc<User>>,
    /// By public key.
    pub by_nkey: HashMap<String, Arc<User>>,
}

impl Users {
    /// Users with passwords.
    pub fn of(users: impl IntoIterator<Item = User>) -> Self {
        let by_name = users.into_iter().map(|u| (u.name.clone(), Arc::new(u))).collect();
        Users { by_name, by_nkey: HashMap::new() }
    }
}

/// One secret for everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Simple {
    #[default]
    None,
    Token(Secret),
    User {
        name: String,
        password: Secret,
    },
}

/// The rules in force on one listener.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Auth {
    /// `None` when none are configured; an empty set lets nobody in.
    pub users: Option<Arc<Users>>,
    pub simple: Simple,
    /// Who clients without credentials are: a name or an nkey of `users`.
    pub no_auth_user: Option<String>,
    /// `no_auth_user` was made by the server: INFO says that credentials are required all the same.
    pub no_auth_user_is_hidden: bool,
    /// Certificates decide who a client is: its name is looked for among `users` and nothing else counts.
    pub certificates_name_users: bool,
    /// Whoever comes in by `simple` comes through a trusted proxy.
    pub proxy_required: bool,
    /// Public keys of proxies that may vouch for their clients.
    pub trusted_proxies: Arc<[String]>,
    /// A nonce is sent whether anybody needs it or not.
    pub always_nonce: bool,
    /// Operator mode: user JWTs, and nothing else, let in.
    pub operator: bool,
    /// JWT of clients that bring none, in operator mode.
    pub default_sentinel: Option<Arc<str>>,
    /// A service decides.
    pub callout: Option<Arc<Callout>>,
    /// Tokens of this issuer, an identity provider, let in.
    pub oidc: Option<Arc<str>>,
}

impl Auth {
    /// Whoever knows the token.
    pub fn token(secret: impl Into<String>) -> Self {
        Auth { simple: Simple::Token(Secret::new(secret)), ..Auth::default() }
    }

    /// The given users, with passwords.
    pub fn users(users: impl IntoIterator<Item = User>) -> Self {
        Auth { users: Some(Arc::new(Users::of(users))), ..Auth::default() }
    }

    /// Whether a client is let in only by being judged, be it with nothing to show.
    pub fn configured(&self) -> bool {
        self.users.is_some()
            || self.simple != Simple::None
            || self.operator
            || self.oidc.is_some()
            || self.callout.is_some()
    }

    /// Whether a client must say who it is before anything else.
    pub fn required(&self) -> bool {
        self.configured() && self.no_auth_user.is_none()
    }

    /// INFO's `auth_required`.
    pub fn announced(&self) -> bool {
        self.configured() && (self.no_auth_user.is_none() || self.no_auth_user_is_hidden)
    }

    /// Whether clients are given something to sign.
    pub fn needs_nonce(&self) -> bool {
        let nkeys = self.users.as_ref().is_some_and(|users| !users.by_nkey.is_empty());
        self.always_nonce || nkeys || self.operator || !self.trusted_proxies.is_empty()
    }
}
