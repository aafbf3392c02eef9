//! Why an export or an import cannot be. The texts are the reference's own, because tools show and match them.

use daemon_subject::transform::TransformError;
use thiserror::Error;

/// Whose fault it is: the author's of the accounts' exports and imports, always.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ShareError {
    #[error("sublist: invalid subject")]
    InvalidSubject,
    #[error("bad sampling percentage, should be 1-100")]
    BadSampling,
    /// Measurements cannot be published there: no literal subject, or part of a measured service.
    #[error("invalid publish subject")]
    BadPublishSubject,
    /// Only services with one answer can be measured.
    #[error("bad service response type")]
    BadResponseType,
    #[error("stream import not authorized")]
    StreamNotAuthorized,
    #[error("stream import prefix can not contain wildcard tokens")]
    PrefixWithWildcards,
    #[error("stream import already exists")]
    DuplicateStream,
    #[error("service import not authorized")]
    ServiceNotAuthorized,
    #[error(
        "duplicate service import subject {local:?}, previously used in import for account {account:?}, subject {subject:?}"
    )]
    DuplicateService { local: String, account: String, subject: String },
    #[error("import forms a cycle")]
    Cycle,
    #[error("search cycle depth exhausted")]
    CycleSearchDepth,
    #[error("failed to create mapping transform for {kind} import subject from {from:?} to {to:?}: {why}")]
    Transform { kind: ShareKind, from: String, to: String, why: TransformError },
    /// The exporting account is not there (any more).
    #[error("account missing")]
    MissingAccount,
}

/// The two things that can be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareKind {
    Stream,
    Service,
}

impl std::fmt::Display for ShareKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ShareKind::Stream => "stream",
            ShareKind::Service => "service",
        })
    }
}
