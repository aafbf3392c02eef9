//! NATS inside WebSocket: a listener of its own, whose connections become sessions like any other.
//!
//! `settings` is the configuration made ready, `listener` accepts and shakes hands, `request` reads the HTTP that comes
//! first, `upgrade` says yes or no to it, `reply` words the no. `inbound` takes frames apart, `direct` and `outbound` make
//! them (see there for who uses which), `deflate` is permessage-deflate, `close` what is said at the end. The frame modules
//! know no sockets, so that a test can hold them.

mod close;
mod cookies;
mod deflate;
mod direct;
mod frame;
mod inbound;
mod listener;
mod mask;
mod outbound;
mod reply;
mod request;
mod settings;
mod upgrade;

pub use close::close_payload;
pub use deflate::Inflater;
pub use direct::Direct;
pub use frame::{Opcode, control_frame};
pub use inbound::{Event, Inbound, Violation};
pub use listener::{Listener, accept};
pub use outbound::Framer;
pub use settings::Settings;
pub use upgrade::{Upgrade, accept_key, decoded_len};

#[cfg(test)]
mod tests;
