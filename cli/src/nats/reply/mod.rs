//! `nats reply`: answers requests with a text, with what a command prints, or with what they hold.

mod answer;
pub mod child;
mod command;
mod serve;

pub use command::command;
