//! A configured user, known by name or by nkey.

use super::{ConnectionTypes, UserLimits};
use crate::account::GLOBAL;
use crate::permissions::Permissions;
use std::fmt;
use std::sync::Arc;

/// A password or token as configured, plain or bcrypt. Shows itself to nobody.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Secret(text.into())
    }

    /// The text, for whoever compares it.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[REDACTED]")
    }
}

/// One user. Two of them are equal when whoever came in as one may stay as the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Name, or public nkey.
    pub name: String,
    /// Unused for an nkey.
    pub secret: Secret,
    pub account: String,
    /// `None`: nothing is limited.
    pub permissions: Option<Arc<Permissions>>,
    pub connection_types: ConnectionTypes,
    pub limits: UserLimits,
    /// Unix nanoseconds at which its connections end.
    pub deadline: Option<i64>,
    /// Comes in through a trusted proxy only.
    pub proxy_required: bool,
    /// Stands for a client certificate: without a password nobody comes in by its name.
    pub certificate_only: bool,
}

impl User {
    /// A user of the global account who may do everything.
    pub fn new(name: impl Into<String>, secret: impl Into<String>) -> Self {
        User {
            name: name.into(),
            secret: Secret::new(secret),
            account: GLOBAL.into(),
            permissions: None,
            connection_types: ConnectionTypes::default(),
            limits: UserLimits::default(),
            deadline: None,
            proxy_required: false,
            certificate_only: false,
        }
    }
}
