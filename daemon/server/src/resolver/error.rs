//! Why there is no account JWT, in the reference's words where clients or tools see them.

use daemon_broker::operator::{TenantError, TrustError};
use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum ResolverError {
    #[error("account missing")]
    Missing,
    #[error("account jwt not found")]
    NotFound,
    #[error("fetching jwt timed out")]
    TimedOut,
    #[error("account resolver update too soon")]
    TooSoon,
    #[error("will only fetch valid account keys")]
    Key,
    #[error("could not fetch <{url:?}>: {why}")]
    Fetch { url: String, why: String },
    #[error("{}: {why}", path.display())]
    File { path: PathBuf, why: io::Error },
    #[error("jwt store is full")]
    Full,
    #[error(transparent)]
    Tenant(#[from] TenantError),
    // At the start.
    #[error(transparent)]
    Trust(#[from] TrustError),
    #[error("operators require an account resolver to be configured")]
    NoResolver,
    #[error(
        "using nats based account resolver - the system account needs to be specified in configuration or the operator jwt"
    )]
    NoSystemAccount,
    #[error("resolver preloads only available for writeable resolver types MEM/DIR/CACHE_DIR")]
    PreloadReadOnly,
    #[error("preload account error for {name:?}: {why}")]
    Preload { name: String, why: String },
    #[error("error resolving system account: {0}")]
    SystemAccount(Box<ResolverError>),
    #[error("resolver_tls: {0}")]
    Tls(String),
    #[error("cannot start the resolver's thread: {0}")]
    Thread(io::Error),
}
