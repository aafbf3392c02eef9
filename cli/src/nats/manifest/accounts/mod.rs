//! Accounts in files: what an operator grants them, compared with what is in the operator's store and on the servers.
//!
//! A file says all of an account but its keys, revocations and activation tokens, which stay as they are. What changes is
//! signed with the operator's key, kept in the store as `nsc` does, and told to the servers' resolvers.

mod fields;
mod form;
mod plan;
mod read;
mod servers;
mod wanted;
mod work;
mod write;

pub use form::governed;
pub use plan::{Prepared, make};
pub use read::section;
pub use servers::Servers;
pub use wanted::Account;
pub use work::carry_out;
pub use write::document;
