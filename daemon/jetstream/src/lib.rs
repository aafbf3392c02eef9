//! JetStream: streams that keep messages, consumers that hand them out, and the `$JS.API` that manages both.
//!
//! Streams and consumers are plain values: events and time in, [`Effects`] out. They never lock, never ask for the time,
//! never touch a socket; their messages are kept by `daemon-store`.

pub mod account;
pub mod api;
pub mod api_level;
pub mod consumer;
pub mod direct;
pub mod effects;
pub mod keep;
pub mod limits;
mod now;
pub mod snapshot;
pub mod source;
pub mod stream;

pub use api_level::API_LEVEL;
pub use effects::{Delivered, Effects, Outgoing};
pub use limits::{Limits, Promise, ServerLimits};
pub use now::Now;
