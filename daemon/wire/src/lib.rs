//! The NATS protocol as text: bytes in, operations out, and back.
//!
//! What a broker reads from a client (`parser`), what it writes to one (`encode`), what a client reads from a
//! broker (`peer`), the two JSON handshakes (`info`, `connect`) and the header block (`headers`).
//!
//! Never here: sockets, clocks, locks, tasks, or any knowledge of accounts and subscriptions. A parser is handed
//! bytes and hands back slices of them; nothing is copied and nothing is allocated per operation.

pub mod connect;
pub mod encode;
pub mod headers;
pub mod info;
pub mod number;
pub mod op;
pub mod parser;
pub mod peer;

pub use connect::Connect;
pub use info::Info;
pub use op::{Op, Publish};
pub use parser::{ParseError, ParseLimits, Step};
