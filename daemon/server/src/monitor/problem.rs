//! Why a document cannot be had, in the reference's words.

use schemas::monitor::SortError;
use thiserror::Error;

/// The body of a 400 answer over HTTP, the description of an error over NATS.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum Problem {
    #[error(transparent)]
    Sort(#[from] SortError),
    #[error("filter by subject only valid with account filtering")]
    FilterWithoutAccount,
    #[error("invalid test subject, must be valid publish subject: {0}")]
    TestSubject(String),
    /// Another server has to answer: over NATS this one stays silent.
    #[error("filtered response: not leader")]
    NotLeader,
    #[error("Account {0} does not exist")]
    NoAccount(String),
}
