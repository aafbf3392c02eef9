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

/// Runs every decoder over any bytes: what the fuzzer and the corpus test call.
///
/// Panics if a decoder reads past its buffer, stands still, or sees an operation in a part of a buffer that is not the
/// one it sees in the whole.
#[doc(hidden)]
pub fn exercise(bytes: &[u8]) {
    let limits =
        ParseLimits { max_control_line: 256, max_payload: 4096, headers: true, connect_first: false };
    let mut at = 0;
    while let Step::Op(op, used) = parser::next(&bytes[at..], &limits) {
        assert!(used > 0 && at + used <= bytes.len());
        match op {
            Op::Connect(json) => drop(Connect::default().merge(json)),
            Op::Publish(p) => {
                assert_eq!(p.header().len() + p.payload().len(), p.body.len());
                headers::lines(p.header()).for_each(drop);
            }
            _ => {}
        }
        if used > 1 {
            let cut = parser::next(&bytes[at..at + used - 1], &limits);
            assert!(matches!(cut, Step::More(_)), "{cut:?} in a part of an operation");
        }
        at += used;
    }
    let mut at = 0;
    while let peer::PeerStep::Op(_, used) = peer::next(&bytes[at..]) {
        assert!(used > 0 && at + used <= bytes.len());
        at += used;
    }
}
