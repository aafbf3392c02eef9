//! The configuration language of NATS, every option of the server, and what may change while it runs.

pub mod options;

pub use options::Options;
