//! Keys, secrets and what is made of them: NKEYs and curve keys, JWTs, creds files, password checks, nonces, NUIDs, the
//! identity of a server.
//!
//! No files, no sockets, no clock: text and times are handed in. Randomness comes from the operating system, or from a
//! seed where a test or the simulator must be able to repeat it.
//!
//! | to | call |
//! |---|---|
//! | make, read, use an NKEY | [`nkey::NKey`], [`nkey::prefix_of`], [`nkey::is_public`] |
//! | seal and open with a curve key | [`xkey::XKey`] |
//! | sign claims, read tokens | [`jwt::encode`], [`jwt::decode`], [`jwt::decode_as`] |
//! | find what is wrong with claims | [`jwt::validate`] |
//! | read and write creds files | [`creds::parse`], [`creds::format`] |

pub mod cidr;
pub mod connect_times;
pub mod creds;
pub mod identity;
pub mod jwt;
pub mod nkey;
pub mod nonce;
pub mod nuid;
pub mod password;
pub mod signature;
pub mod time_of_day;
pub mod xkey;

pub use identity::Identity;
pub use nuid::Nuid;
