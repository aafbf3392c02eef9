//! Keys, secrets and the random names made of them: server identity, password checks, nonces, NUIDs.
//!
//! No files, no sockets, no clock. Randomness comes from the operating system, or from a seed where a test or the
//! simulator must be able to repeat it.

pub mod identity;
pub mod nonce;
pub mod nuid;
pub mod password;
pub mod signature;

pub use identity::Identity;
pub use nuid::Nuid;
