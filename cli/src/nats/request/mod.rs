//! `nats request`: sends requests and shows the replies.

mod command;
mod replies;

pub use command::{Plan, command, send};
