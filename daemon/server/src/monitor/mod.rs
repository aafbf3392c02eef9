//! The monitoring documents, one a file: what the server knows of itself, computed when it is asked for from counters
//! that the data plane keeps anyway. Nothing here runs in between, and nothing here changes the server.
//!
//! Who asks (HTTP, a `$SYS` request) and how it spells the options is not known here. Call these where waiting hurts
//! nobody, never on a worker: large answers take their time.

pub mod accountz;
pub mod accstatz;
mod connection;
mod connz;
mod expvarz;
mod gatewayz;
mod healthz;
mod ipqueuesz;
mod jsz;
mod leafz;
mod page;
mod problem;
mod raftz;
mod routez;
mod stacksz;
mod subsz;
mod varz;

pub use accountz::accountz;
pub use accstatz::accstatz;
pub use connz::connz;
pub use expvarz::expvarz;
pub use gatewayz::gatewayz;
pub use healthz::healthz;
pub use ipqueuesz::ipqueuesz;
pub use jsz::jsz;
pub use leafz::leafz;
pub use problem::Problem;
pub use raftz::raftz;
pub use routez::routez;
pub use stacksz::stacksz;
pub use subsz::subsz;
pub use varz::varz;

use page::page;
