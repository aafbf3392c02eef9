//! Operator mode: who may come in by a user JWT, and what an account's JWT makes of the account.
//!
//! Pure: tokens, facts of a connection and the time go in; an admission or a refusal comes out ([`admit`]), or what is to be
//! put into force ([`settings`]), or what becomes of those who are in ([`review`]). Where account JWTs come from is the
//! shell's business. Checking signatures takes some 50 µs each: not for the thread of a connection.
//!
//! Facts: spec/server-security.md parts 1.3 and 4.

mod activation;
mod admit;
mod facts;
mod permissions;
mod review;
mod settings;
mod shares;
mod template;
mod tenant;
mod trust;

pub use admit::{admit, place, read_user};
pub use facts::Facts;
pub use review::review;
pub use settings::{JetStreamTiers, Settings, settings};
pub use shares::{Shared, shares};
pub use tenant::{Tenant, TenantError};
pub use trust::{Trust, TrustError};

#[cfg(test)]
mod tests;
