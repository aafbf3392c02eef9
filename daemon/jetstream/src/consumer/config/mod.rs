//! What a consumer may be configured to be: checks, defaults, and what an update may change.
//!
//! Pure: a configuration and what the stream knows go in, the configuration to keep or the error to answer comes out.
//! The order of the checks is part of the API, since it decides which of several errors a client is told.

mod acknowledgement;
mod check;
mod create;
mod defaults;
mod delivery;
mod environment;
mod filters;
mod names;
mod priority;
mod start;
mod update;
mod versioning;
mod workqueue;

pub use create::{create, identical};
pub use environment::{Consumers, Environment};
pub use filters::filters;
pub use names::names;
pub use update::update;
pub use versioning::{offline_reason, required_level, shown};

const MILLISECOND: i64 = 1_000_000;
const SECOND: i64 = 1000 * MILLISECOND;

/// The heartbeat of consumers that acknowledge by flow control.
const FLOW_CONTROL_HEARTBEAT: i64 = SECOND;
