//! Conditions on JSON documents, as `state.messages > 10 and "a" in config.subjects`: the part of the expr language that
//! filters have a use for.
//!
//! Reading is [`lex`] and [`parse`], evaluation [`eval`] with the operators of [`operators`] and the functions of
//! [`functions`]. Nothing here knows what the documents are about.

mod condition;
mod error;
mod eval;
mod functions;
mod lex;
mod operators;
mod parse;

pub use condition::Expression;
pub use error::ExpressionError;
use error::wrong;
