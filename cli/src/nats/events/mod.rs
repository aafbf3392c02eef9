//! `nats events`: what JetStream tells of itself, as it happens or as a stream kept it.

mod cloud;
mod command;
mod compact;
mod document;
mod extended;
mod show;
mod source;

pub use command::command;
