//! Who may come in, and as whom.
//!
//! The cases that need nothing but a look ([`Auth::judge`]) are decided by the session itself. Everything slow or outside
//! (hashes, signatures, tokens, services of others) is a [`Question`] that a session hands to its shell, whose [`Answer`]
//! brings an [`Admission`] or a [`Refusal`].
//!
//! Never here: cryptography that takes time, sockets, files, clocks.

mod admission;
mod bearer;
mod callout;
mod connection_types;
mod distinguished_name;
pub(crate) mod judge;
mod question;
mod refusal;
mod rules;
mod user;

pub use admission::{Admission, Reconsidered, UserLimits, Via};
pub use callout::{Callout, SUBJECT as CALLOUT_SUBJECT};
pub use connection_types::ConnectionTypes;
pub use distinguished_name::{CertificateName, DistinguishedName};
pub use judge::Verdict;
pub use question::{Answer, Ask, Question};
pub use refusal::Refusal;
pub use rules::{Auth, Simple, Users};
pub use user::{Secret, User};
