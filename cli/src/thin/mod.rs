//! A thin NATS client for measuring: as little work per message as the protocol allows.
//!
//! The client library that the other commands use spends longer on a message than the broker does, so a benchmark on it
//! would measure the library. Here one connection has one owner and one thread: what is published is encoded into one
//! large buffer that goes out in one write, what is received is parsed in place and handed over as slices, and nothing is
//! allocated per message. Calls block.
//!
//! It never connects again by itself: a lost connection is an error for whoever measures, because figures across a gap mean
//! nothing. Nor does it follow cluster changes, hold tasks, or buffer messages that nobody asked for yet.

mod client;
mod complaints;
mod connect;
mod credentials;
mod encode;
mod error;
mod handshake;
mod headers;
mod input;
mod last_line;
mod message;
mod server;
mod settings;
mod stream;
mod tls;

pub use client::Client;
pub use complaints::Complaints;
pub use connect::connect;
pub use credentials::{Credentials, Signer};
pub use encode::{Output, frame};
pub use error::Error;
pub use headers::header_block;
pub use message::Message;
pub use server::{Server, addresses, url_user};
pub use settings::{Settings, refuse_unsupported};
