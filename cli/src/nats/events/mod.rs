//! `nats events`: what servers and JetStream tell of themselves, as it happens or as a stream kept it.

mod cloud;
mod command;
mod compact;
mod document;
mod extended;
mod server;
mod show;
mod source;

pub use command::command;
