//! Why a server does not start, mostly in the words of the reference.

use crate::http::MonitorError;
use crate::jetstream::JetStreamError;
use crate::oidc::OidcError;
use crate::tls::TlsError;
use crate::{accounts, mappings};
use std::io;
use thiserror::Error;

/// Why a server did not start.
#[derive(Debug, Error)]
pub enum StartError {
    /// The text is the reference's.
    #[error("Error listening on port: {address}, {why:?}")]
    Listen { address: String, why: String },
    /// The text is the reference's.
    #[error("Unable to listen for websocket connections: {0}")]
    WebSocket(String),
    #[error("{0}")]
    Tls(#[from] TlsError),
    #[error("{0}")]
    Oidc(#[from] OidcError),
    #[error("{0}")]
    Mapping(#[from] mappings::MappingError),
    #[error("{0}")]
    Accounts(#[from] accounts::Findings),
    /// The words of the reference.
    #[error(transparent)]
    Resolver(#[from] crate::resolver::ResolverError),
    #[error("{0}")]
    Options(#[from] daemon_config::options::StartError),
    #[error("{0}")]
    JetStreamAccount(&'static str),
    /// The words of the reference.
    #[error("Can't start JetStream: {0}")]
    JetStream(#[from] JetStreamError),
    #[error(transparent)]
    Monitor(#[from] MonitorError),
    #[error("cannot start a thread: {0}")]
    Thread(#[from] io::Error),
}
