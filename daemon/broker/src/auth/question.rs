//! What a session asks its shell when it cannot judge by itself.

use super::{Admission, Callout, Refusal, Secret};
use crate::client::TlsFacts;
use crate::connection_type::ConnectionType;
use daemon_wire::Connect;
use std::fmt;
use std::sync::Arc;

/// What is to be found out.
#[derive(Debug, Clone)]
pub enum Ask {
    /// Whether `given` fits the bcrypt hash `stored`; if so, `then` is the answer.
    Password { stored: Secret, given: Secret, then: Box<Admission> },
    /// Whether CONNECT's `sig` is a signature of the nonce by this public nkey; if so, `then` is the answer.
    Signature { nkey: String, then: Box<Admission> },
    /// Whether CONNECT's `proxy_sig` is a signature of the nonce by one of these keys.
    Proxy { trusted: Arc<[String]> },
    /// Whether the user JWT in CONNECT lets its bearer in (operator mode).
    Jwt,
    /// Whether a token of an identity provider does.
    Oidc { token: Secret },
    /// What this service says of the client.
    Callout { service: Arc<Callout> },
}

/// A question and all that a judge may want to know of who is to be let in.
#[derive(Clone)]
pub struct Question {
    pub ask: Ask,
    pub connect: Box<Connect>,
    /// What the client was given to sign; empty when it was given nothing.
    pub nonce: String,
    pub connection_type: ConnectionType,
    pub cid: u64,
    /// Address without port.
    pub ip: String,
    pub tls: Option<Box<TlsFacts>>,
    /// It came through a proxy that proved who it is.
    pub trusted_proxy: bool,
    /// Who it says to be, or is without credentials.
    pub claimed: String,
    /// Nanoseconds that an answer may take.
    pub patience: u64,
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question").field("ask", &self.ask).field("cid", &self.cid).finish_non_exhaustive()
    }
}

/// What was found out.
#[derive(Debug, Clone)]
pub enum Answer {
    Admit(Box<Admission>),
    Refuse(Refusal),
    /// [`Ask::Proxy`]: it is a proxy to be trusted, the one with this public key. Who the client is remains to be judged.
    Trusted(String),
    /// Whatever the answer would be, the account that the user belongs to has this service decide.
    Callout(Arc<Callout>),
}
