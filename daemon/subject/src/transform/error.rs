//! Why a transform or a mapping cannot be made. The texts are the reference's own, because tools show and match them.

use thiserror::Error;

/// Whose fault it is: always the author of the source filter, the destination or the weights.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TransformError {
    /// Source or destination is no subject, only one of them ends in `>`, or the destination holds a `*`.
    #[error("invalid subject")]
    InvalidSubject,
    /// The destination holds an empty token, white space, or (then the token is named) something after `>`.
    #[error("invalid mapping destination: invalid transform{}{token}", if token.is_empty() { "" } else { " in " })]
    InvalidDestination { token: String },
    #[error("invalid mapping destination: unknown function in {0}")]
    UnknownFunction(String),
    /// The source has fewer wildcards than the destination asks for. Without an index, it has none at all.
    #[error("invalid mapping destination: wildcard index out of range in {token}{}", Index(index))]
    IndexOutOfRange { token: String, index: Option<i64> },
    #[error("invalid mapping destination: not enough arguments passed to the function in {0}")]
    NotEnoughArguments(String),
    #[error("invalid mapping destination: too many arguments passed to the function in {0}")]
    TooManyArguments(String),
    #[error("invalid mapping destination: function argument is invalid or in the wrong format in {0}")]
    InvalidArgument(String),
    #[error("individual weights need to be <= 100")]
    WeightTooLarge,
    #[error("total weight needs to be <= 100")]
    TotalWeightTooLarge,
    /// Only for transforms that must be reversible: the destination calls something else than `wildcard`.
    #[error(
        "invalid mapping destination: the only mapping function allowed for import transforms is {{{{Wildcard()}}}} in {0}"
    )]
    NotForImport(String),
    /// Only for transforms that must be reversible: a wildcard of the source is lost.
    #[error("invalid mapping destination: not using all of the token wildcard(s) in {0}")]
    NotUsingAllWildcards(String),
    #[error("duplicate entry for {0:?}")]
    DuplicateDestination(String),
}

struct Index<'a>(&'a Option<i64>);

impl std::fmt::Display for Index<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(index) => write!(f, ": [{index}]"),
            None => Ok(()),
        }
    }
}
