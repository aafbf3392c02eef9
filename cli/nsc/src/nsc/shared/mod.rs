//! What several commands do in the same way: flags that they share, and steps on claims.

pub mod collect;
pub mod download;
pub mod http;
pub mod issues;
pub mod json;
pub mod keep;
pub mod keys;
pub mod output;
pub mod permissions;
pub mod system_account;
pub mod tags;
pub mod times;
pub mod user_limits;
pub mod well_known;
