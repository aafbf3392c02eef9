//! What can go wrong with contexts, in words fit to be shown.

use std::path::PathBuf;

use crate::RunError;

/// Everything that can go wrong with context files and credentials.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("context not found: {0:?}")]
    NotFound(String),
    #[error("invalid context name: {0}")]
    InvalidName(String),
    #[error("cannot operate on active context: {0:?} is the active context")]
    Active(String),
    #[error("cannot determine home directory")]
    NoHome,
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: std::io::Error },
    #[error("{}: {error}", path.display())]
    Json { path: PathBuf, error: serde_json::Error },
    #[error("too many types of credentials. Choose only one from 'user/token', 'creds', 'nkey', 'nsc'")]
    TooManyCredentials,
    #[error("invalid windows_cert_store {0:?}, use user or machine")]
    CertStore(String),
    #[error("invalid windows_cert_match_by {0:?}, use subject or issuer")]
    CertMatchBy(String),
    #[error("windows certificate store requires a matcher")]
    CertMatcherMissing,
    /// `field` is the name in the context file.
    #[error("{field}: {error}")]
    Credential { field: &'static str, error: Box<Error> },
    #[error("no resolver registered for scheme {0:?}")]
    UnknownScheme(String),
    #[error("scheme {0:?} not supported (file/bare only)")]
    FileOnly(String),
    #[error("env: missing variable name in reference {0:?}")]
    EnvUnnamed(String),
    #[error("env: variable {0:?} is not set")]
    EnvUnset(String),
    #[error("env: variable {0:?} is empty")]
    EnvEmpty(String),
    #[error("data: {0}")]
    Data(&'static str),
    #[error("op read failed: {0}")]
    Op(RunError),
    #[error("{0}")]
    Nsc(String),
}

impl Error {
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.into();
        move |error| Error::File { path, error }
    }

    /// Names the field of the context in which the error lies.
    pub fn in_field(field: &'static str) -> impl FnOnce(Error) -> Error {
        move |error| Error::Credential { field, error: Box::new(error) }
    }
}
