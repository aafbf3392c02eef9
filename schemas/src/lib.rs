//! The JSON documents NATS defines, as types, and the Go text forms that stand inside them.
//!
//! Nothing here opens a socket, reads a file or asks for the time: values come in, text goes out, and back.

pub mod advisory;
#[cfg(feature = "json-schema")]
pub mod catalogue;
#[cfg(feature = "validate")]
pub mod check;
pub mod claims;
pub mod explain;
pub mod go;
pub mod jetstream;
pub mod manifest;
pub mod metric;
pub mod micro;
pub mod monitor;
pub mod object;
pub mod trace;
pub mod user;
