//! What is wrong with an expression.

/// Text that is no expression, or one that came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ExpressionError(String);

pub fn wrong<T>(what: impl Into<String>) -> Result<T, ExpressionError> {
    Err(ExpressionError(what.into()))
}
