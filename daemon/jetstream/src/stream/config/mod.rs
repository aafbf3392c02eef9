//! What a stream may be configured to be: checks, defaults, and what an update may change.
//!
//! Pure: a configuration and what the account knows go in, the configuration to keep or the error to answer comes out.
//! The order of the checks is part of the API, since it decides which of several errors a client is told.

mod check;
mod create;
mod cycle;
mod environment;
mod external;
mod features;
mod mirror;
mod numbers;
mod resources;
mod sources;
mod subjects;
mod transform;
mod update;
mod versioning;

pub use check::check;
pub use create::{create, identical};
pub use environment::{Environment, Streams};
pub use update::update;
pub use versioning::{offline_reason, required_level, shown};

use schemas::jetstream::{ApiError, errors};

/// Bytes of a stream's or consumer's name.
pub const MAX_NAME: usize = 255;
/// Bytes of a description.
pub const MAX_DESCRIPTION: usize = 4096;
/// Bytes of all keys and values of metadata together.
pub const MAX_METADATA: usize = 128 * 1024;

const MILLISECOND: i64 = 1_000_000;
const SECOND: i64 = 1000 * MILLISECOND;

fn invalid(text: impl std::fmt::Display) -> ApiError {
    errors::STREAM_INVALID_CONFIG.with(text)
}

/// Whether a stream or consumer can have this name, length apart.
pub fn is_valid_name(name: &str) -> bool {
    !name.is_empty() && !name.contains([' ', '\t', '\r', '\n', '\x0c', '.', '*', '>', '\\', '/'])
}
