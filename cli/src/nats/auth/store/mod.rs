//! The tokens and keys of `nsc`'s store as `nats auth` uses them: read, checked, signed with the right key, and kept.
//!
//! Files and directories are the business of `cli_nsc::store`. Nothing here prints or asks.

mod account;
mod directory;
pub mod document;
mod issues;
mod operator;
mod user;

pub use account::Account;
pub use directory::Directory;
pub use operator::Operator;
pub use user::User;
