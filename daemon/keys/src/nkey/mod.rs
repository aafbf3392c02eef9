//! NKEYs: Ed25519 keys whose text says what they are for.
//!
//! ```
//! use daemon_keys::nkey::{Kind, NKey, Prefix, is_public, prefix_of};
//!
//! let key = NKey::generate(Kind::Account);
//! assert!(is_public(Prefix::Account, key.public()) && prefix_of(&key.seed().unwrap()) == Prefix::Seed);
//! let signature = key.sign(b"text").unwrap();
//! NKey::from_public(key.public()).unwrap().verify(b"text", &signature).unwrap();
//! ```
//!
//! Text is checked whole (alphabet, length, checksum, prefix); curve keys (`X…`) live in [`crate::xkey`].

mod error;
mod kind;
mod pair;
pub(crate) mod text;

pub use error::NkeyError;
pub use kind::{Kind, Prefix};
pub use pair::NKey;
pub use text::{is_public, is_valid_encoding, prefix_of, seed_prefix};
