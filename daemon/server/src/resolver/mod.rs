//! Operator mode's outside: where account JWTs come from (memory, a URL, a directory, other servers), the accounts that are
//! in force by them, and the requests that change them.
//!
//! The decisions are the broker's ([`daemon_broker::operator`]); here are files, sockets, time and threads.
//!
//! Bounds: 64 lookups at a time, 1,024 requests that wait, 1,024 accounts that one account's imports may bring in.

mod answer;
mod ask;
mod deadlines;
mod directory;
mod error;
mod force;
mod index;
mod jetstream;
mod judge;
mod lookup;
mod placement;
mod register;
mod requests;
mod source;
mod start;
mod tenants;
mod tls;
mod token;
mod updates;
mod url;

pub use error::ResolverError;
pub use start::{Prepared, Running, check, prepare};
pub use token::AccountToken;
