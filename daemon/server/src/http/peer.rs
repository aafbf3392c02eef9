//! Who stands at the other end of a monitoring connection.

use super::https::TlsListener;
use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use std::net::SocketAddr;
use tokio::net::TcpListener;

/// See the module's introduction.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    pub address: SocketAddr,
    /// The connection is encrypted.
    pub tls: bool,
}

impl Connected<IncomingStream<'_, TcpListener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TcpListener>) -> Self {
        // The first that is heard of a connection. Large answers go out in pieces, the last of which must not wait for an
        // acknowledgement; where this fails they are merely slower.
        let _ = stream.io().set_nodelay(true);
        Peer { address: *stream.remote_addr(), tls: false }
    }
}

impl Connected<IncomingStream<'_, TlsListener>> for Peer {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Self {
        Peer { address: *stream.remote_addr(), tls: true }
    }
}
