//! `nats subscribe`: receives messages and shows them, in one of several forms. How bodies and headers look ([`body`],
//! [`headers`]), and where a message is stored ([`ack`]), others share.

pub mod ack;
pub mod body;
mod command;
mod consumer;
mod direct;
mod dump;
mod graph;
pub mod headers;
mod listen;
mod matching;
mod report;
mod show;
mod stream;
mod translate;

pub use command::command;
