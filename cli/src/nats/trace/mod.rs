//! `nats trace`: the way of a message through the servers, as a tree.

mod command;
mod follow;
mod kinds;
mod lines;
mod tree;

pub use command::command;
