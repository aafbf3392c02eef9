//! What a token speaks of: the `type` of its claims.

use std::fmt;

/// The kinds of claims; every other name in `type`, or none, is [`Kind::Generic`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Operator,
    Account,
    User,
    Activation,
    AuthorizationRequest,
    AuthorizationResponse,
    Generic,
}

impl Kind {
    /// As it stands in `type`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Operator => "operator",
            Kind::Account => "account",
            Kind::User => "user",
            Kind::Activation => "activation",
            Kind::AuthorizationRequest => "authorization_request",
            Kind::AuthorizationResponse => "authorization_response",
            Kind::Generic => "generic",
        }
    }

    /// The kind of that name.
    pub fn of(name: &str) -> Kind {
        const NAMED: [Kind; 6] = [
            Kind::Operator,
            Kind::Account,
            Kind::User,
            Kind::Activation,
            Kind::AuthorizationRequest,
            Kind::AuthorizationResponse,
        ];
        NAMED.into_iter().find(|kind| kind.as_str() == name).unwrap_or(Kind::Generic)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
