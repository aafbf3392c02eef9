//! Why somebody is not let in, or has to go. Clients learn little of it; monitoring and the log learn more.

use crate::reason::CloseReason;

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What was shown is not enough. The text is for the log at debug level, never for the client.
    #[error("{0}")]
    Credentials(String),
    /// The account is not among those that the operator pinned.
    #[error("Account {0} not listed as operator pinned account")]
    NotPinned(String),
    #[error("credentials have expired")]
    Expired,
    #[error("account has expired")]
    AccountExpired,
    #[error("credentials were revoked")]
    Revoked,
    #[error("proxy is not trusted")]
    ProxyNotTrusted,
    #[error("proxy connection required")]
    ProxyRequired,
    #[error("maximum account active connections exceeded")]
    TooManyConnections,
    /// The account is there no more, or no good. Name and reason, for the log.
    #[error("Problem registering with account {0:?}: {1}")]
    Registration(String, String),
    /// The key that signed the user's token signs no more, or gives other rights: to come back is how to get them.
    #[error("the key that signed the user has changed")]
    SignerChanged,
    /// The account is another one now: to come back is enough.
    #[error("moved to another account")]
    Moved,
}

impl Refusal {
    pub fn credentials(why: impl Into<String>) -> Self {
        Refusal::Credentials(why.into())
    }

    /// What the client is told; `None` for nothing.
    pub fn text(&self) -> Option<&'static str> {
        match self {
            Self::Credentials(_) | Self::NotPinned(_) | Self::ProxyNotTrusted | Self::ProxyRequired => {
                Some("Authorization Violation")
            }
            Self::Expired => Some("User Authentication Expired"),
            Self::AccountExpired => Some("Account Authentication Expired"),
            Self::Revoked => Some("User Authentication Revoked"),
            Self::TooManyConnections => Some("maximum account active connections exceeded"),
            Self::Registration(..) => Some("Failed Account Registration"),
            Self::SignerChanged | Self::Moved => None,
        }
    }

    /// What monitoring says of the connection.
    pub fn reason(&self) -> CloseReason {
        match self {
            Self::Credentials(_) | Self::NotPinned(_) | Self::SignerChanged => {
                CloseReason::AuthenticationFailure
            }
            Self::Expired | Self::AccountExpired => CloseReason::AuthenticationExpired,
            Self::Revoked => CloseReason::CredentialsRevoked,
            Self::ProxyNotTrusted => CloseReason::ProxyNotTrusted,
            Self::ProxyRequired => CloseReason::ProxyRequired,
            Self::TooManyConnections => CloseReason::MaximumAccountConnectionsExceeded,
            Self::Registration(..) => CloseReason::MissingAccount,
            Self::Moved => CloseReason::ClientClosed,
        }
    }
}
