//! What can go wrong on a connection, in the words of the reference.

use std::io;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody listens at any of the addresses.
    #[error("nats: no servers available for connection")]
    NoServers,
    /// `-ERR` while connecting, or as the last word before the connection closed.
    #[error("nats: {0}")]
    Server(String),
    #[error("nats: timeout")]
    Timeout,
    #[error("nats: connection closed")]
    Closed,
    #[error("nats: {0}")]
    Io(io::Error),
    #[error("nats: tls: {0}")]
    Tls(String),
    #[error("nats: secure connection not available")]
    NoTls,
    /// The peer speaks something else.
    #[error("nats: not a NATS server: {0}")]
    Protocol(String),
    #[error("nats: maximum payload exceeded: {size} bytes, the server takes {limit}")]
    MaxPayload { size: usize, limit: i64 },
    #[error("nats: no responders available for request")]
    NoResponders,
    #[error("{url}: {scheme} connections are not supported here, use nats:// or tls://")]
    Scheme { url: String, scheme: String },
    /// Credentials that cannot be read or used; names the field of the context.
    #[error("configuration error: {field}: {why}")]
    Configuration { field: &'static str, why: String },
}

impl Error {
    pub(crate) fn configuration(field: &'static str, why: impl std::fmt::Display) -> Error {
        Error::Configuration { field, why: why.to_string() }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::ConnectionRefused => Error::NoServers,
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Error::Timeout,
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
                Error::Closed
            }
            _ => Error::Io(error),
        }
    }
}
