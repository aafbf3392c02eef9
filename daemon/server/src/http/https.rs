//! HTTPS: handshakes run beside each other, so that a slow client keeps nobody waiting.

use axum::serve::Listener;
use rustls::ServerConfig;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// How long a handshake may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Finished handshakes that wait to be served; further ones wait with theirs.
const READY: usize = 16;

type Accepted = (TlsStream<TcpStream>, SocketAddr);

/// See the module's introduction.
pub struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    ready: mpsc::Receiver<Accepted>,
    done: mpsc::Sender<Accepted>,
}

impl TlsListener {
    pub fn new(listener: TcpListener, config: Arc<ServerConfig>) -> Self {
        let (done, ready) = mpsc::channel(READY);
        TlsListener { listener, acceptor: TlsAcceptor::from(config), ready, done }
    }

    fn shake_hands(&self, stream: TcpStream, peer: SocketAddr) {
        let (acceptor, done) = (self.acceptor.clone(), self.done.clone());
        // Where this fails, answers are merely slower.
        let _ = stream.set_nodelay(true);
        tokio::spawn(async move {
            // A client that fails here goes without an answer: there is no way to give one.
            if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, acceptor.accept(stream)).await {
                let _ = done.send((stream, peer)).await;
            }
        });
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> Accepted {
        loop {
            tokio::select! {
                Some(accepted) = self.ready.recv() => return accepted,
                (stream, peer) = Listener::accept(&mut self.listener) => self.shake_hands(stream, peer),
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}
