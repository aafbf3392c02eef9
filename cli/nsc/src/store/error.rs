//! What can go wrong with files and keys, in the words people know.

use std::io;
use std::path::{Path, PathBuf};

use schemas::go::os_error;
use schemas::go::quote::quote;

use crate::store::Kind;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of the store. Paths stand in backticks, names in double quotes.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("error {action} `{}`: {}", path.display(), os_error::text(source))]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    #[error("error reading `{}`: {source}", path.display())]
    Json { path: PathBuf, source: serde_json::Error },
    #[error("`{}` already exists and it is not a dir", .0.display())]
    NotADirectory(PathBuf),
    #[error("`{}` is not a valid data directory: it has no file .nsc", .0.display())]
    NotAnOperator(PathBuf),
    #[error("operator {} does not exist", .0)]
    NoOperator(String),
    #[error("account {} does not exist in the current operator", .0)]
    NoAccount(String),
    #[error("user {} does not exist in the current account", .0)]
    NoUser(String),
    #[error("set an operator -- 'nsc env -o operatorName'")]
    NoCurrentOperator,
    #[error("no stores available")]
    NoStores,
    #[error("operator {} not in `{}`", quote(.name), .root.display())]
    UnknownOperator { name: String, root: PathBuf },
    #[error("{} not in accounts for operator {} in `{}`", quote(.name), quote(.operator), .root.display())]
    UnknownAccount { name: String, operator: String, root: PathBuf },
    #[error("no account found with public key {0}")]
    UnknownAccountKey(String),
    #[error("operator {} already exists in `{}`", quote(.name), .root.display())]
    OperatorExists { name: String, root: PathBuf },
    #[error("account with public key {} is not in the store", quote(.0))]
    IssuerNotStored(String),
    #[error("name cannot contain '/' or '\\'")]
    BadName,
    #[error("jwt claim doesn't have a name")]
    NoName,
    #[error("unsupported store claim type: {0}")]
    WrongClaim(String),
    #[error("key `{}` already exists and is different", .0.display())]
    OtherKey(PathBuf),
    #[error("{} is not a valid nkey", quote(.0))]
    NotAKey(String),
    #[error("{}: {text}", path.display())]
    BadKeyFile { path: PathBuf, text: String },
    #[error("no seed or only partial seed found: the key {0} is public")]
    NoSeed(String),
    #[error("specified key is not a valid {} nkey", .0.name())]
    WrongKind(Kind),
    #[error("unexpected creds filepath: `{}`", .0.display())]
    OddCredsPath(PathBuf),
    #[error("unable to store creds file - user's seed file is not in the keystore")]
    NoUserSeed,
    #[error(transparent)]
    Token(#[from] crate::store::token::Error),
}

impl Error {
    /// For `map_err` of a file operation: `error ACTION path: …`.
    pub fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Error {
        let path = path.to_path_buf();
        move |source| Error::Io { action, path, source }
    }

    /// True when what was asked for is not there (as against broken or forbidden).
    pub fn is_missing(&self) -> bool {
        matches!(self, Error::NoOperator(_) | Error::NoAccount(_) | Error::NoUser(_))
    }
}
