//! What can be wrong with a command line, and how the reference ends on it.

/// A command line that was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FlagError {
    /// Not a flag, or not a value for it: print this to standard error, the usage to standard output and, as
    /// the reference does, exit with 0.
    #[error("{0}")]
    Usage(String),
    /// Understood but not acceptable: print `<program>: <this>` to standard error and exit with 1.
    #[error("{0}")]
    Fatal(String),
    /// A check of a store that does not say which: print `<program>: <this>` to standard error and exit with 2, as other
    /// checks do that could not be made.
    #[error("{0}")]
    StoreCheck(String),
}

impl FlagError {
    /// The exit code the reference ends with, where it knows the flag.
    pub fn exit_code(&self) -> u8 {
        match self {
            FlagError::Usage(_) => 0,
            FlagError::Fatal(_) => 1,
            FlagError::StoreCheck(_) => 2,
        }
    }
}
