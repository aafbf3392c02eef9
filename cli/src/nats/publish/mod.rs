//! `nats publish`: sends messages. Its rooms are shared with the other commands that send: where bodies come from
//! ([`source`]), what becomes of templates and headers ([`compose`]), and the connection ([`link`]).

mod atomic;
mod command;
pub mod compose;
mod jetstream;
pub mod link;
mod schedule;
mod send;
pub mod signals;
pub mod source;

pub use command::command;
pub(crate) use command::template_functions;
pub use compose::{Composer, Outgoing};
pub use link::Link;
pub use source::Source;
