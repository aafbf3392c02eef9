//! What `nats top` and the program `nats-top` share: a server's connections, its rates and their history, on one screen.
//!
//! The [`model`] takes answers and keys and knows no terminal and no clock; [`text`] and [`view`] write it down as lines and as
//! a screen; [`live`] is the only part that waits: for answers, keys and signals. Where the answers come from is the
//! [`Source`]'s: [`http`] for `nats-top`, requests to the system account for `nats top`. Nothing here changes a server.

pub mod http;
pub mod live;
pub mod model;
pub mod options;
pub mod program;
pub mod source;
pub mod text;
pub mod view;

pub use live::run;
pub use model::Model;
pub use options::Options;
pub use source::{Query, Source};
