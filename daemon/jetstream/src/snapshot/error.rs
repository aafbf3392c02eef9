//! Why a stream could not be made from a backup.

use daemon_store::stream::StoreError;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::STREAM_RESTORE;

use super::format::FormatError;
use crate::consumer::PositionError;

#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error(transparent)]
    Format(#[from] FormatError),
    #[error("expected {0} first")]
    NotState(&'static str),
    #[error("error in {name}: {source}")]
    Json { name: String, source: serde_json::Error },
    #[error("expected consumer, found {0:?}")]
    NotConsumer(String),
    #[error("consumer {name:?}: {source}")]
    Position { name: String, source: PositionError },
    #[error("expected message sequence")]
    NoSequence,
    #[error("message sequence {0} out of order")]
    OutOfOrder(u64),
    #[error("message sequence {0} is out of range")]
    OutOfRange(u64),
    #[error("message sequence {sequence} has no valid subject: {subject:?}")]
    Subject { sequence: u64, subject: String },
    #[error("message sequence {0} has a header that is none")]
    Header(u64),
    #[error("message sequence {0} exceeds maximum message size")]
    MessageSize(u64),
    #[error("stream names do not match")]
    Name,
    #[error("unexpected content: {0}")]
    Content(String),
    #[error("backup was truncated")]
    Truncated,
    /// As the API tells it.
    #[error("{0}")]
    Api(#[from] ApiError),
    #[error("failed to store message sequence {sequence}: {source}")]
    Store { sequence: u64, source: StoreError },
    /// What those who run the restore could not do.
    #[error("{0}")]
    Other(String),
}

impl RestoreError {
    /// What is answered.
    pub fn to_api(&self) -> ApiError {
        match self {
            RestoreError::Api(error) => error.clone(),
            error => STREAM_RESTORE.with(error),
        }
    }
}
