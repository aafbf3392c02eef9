//! What every instance of a NATS service says of itself: the answers to `$SRV.PING`, `$SRV.INFO` and `$SRV.STATS`.
//!
//! Nothing here counts or listens; names and numbers are handed in.

pub mod identity;
pub mod info;
pub mod ping;
pub mod stats;
pub mod verb;

pub use identity::Identity;
pub use info::{EndpointInfo, Info};
pub use ping::Ping;
pub use stats::{EndpointStats, Stats};
pub use verb::Verb;
