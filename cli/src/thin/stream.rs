//! The bytes of a connection: TCP, or TLS over it.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use rustls::{ClientConnection, StreamOwned};

pub enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Stream {
    /// Starts TLS on a plain stream and completes its handshake.
    pub fn encrypt(self, session: ClientConnection) -> io::Result<Stream> {
        let Stream::Plain(tcp) = self else {
            return Err(io::Error::other("the stream is encrypted already"));
        };
        let mut tls = StreamOwned::new(session, tcp);
        while tls.conn.is_handshaking() {
            tls.conn.complete_io(&mut tls.sock)?;
        }
        Ok(Stream::Tls(Box::new(tls)))
    }

    pub fn is_encrypted(&self) -> bool {
        matches!(self, Stream::Tls(_))
    }

    /// The TLS session; None without TLS.
    pub fn session(&self) -> Option<&ClientConnection> {
        match self {
            Stream::Plain(_) => None,
            Stream::Tls(tls) => Some(&tls.conn),
        }
    }

    /// Our address, and that of the server.
    pub fn addresses(&self) -> io::Result<(SocketAddr, SocketAddr)> {
        Ok((self.tcp().local_addr()?, self.tcp().peer_addr()?))
    }

    fn tcp(&self) -> &TcpStream {
        match self {
            Stream::Plain(tcp) => tcp,
            Stream::Tls(tls) => &tls.sock,
        }
    }

    /// How long a read may block; None is for ever.
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {
        // The system takes no zero.
        self.tcp().set_read_timeout(timeout.map(|t| t.max(Duration::from_micros(1))))
    }

    /// Reads what has arrived already; `WouldBlock` when nothing has.
    pub fn read_arrived(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.tcp().set_nonblocking(true)?;
        let read = self.read(buf);
        self.tcp().set_nonblocking(false)?;
        read
    }

    /// Writes all of it, and hands it to the system.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Stream::Plain(tcp) => tcp.write_all(bytes),
            Stream::Tls(tls) => tls.write_all(bytes).and_then(|()| tls.flush()),
        }
    }
}

impl Read for Stream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = match self {
                Stream::Plain(tcp) => tcp.read(buf),
                Stream::Tls(tls) => tls.read(buf),
            };
            // A signal, such as that of a child that has ended, interrupts reads that have a timeout.
            if !matches!(&read, Err(e) if e.kind() == io::ErrorKind::Interrupted) {
                return read;
            }
        }
    }
}
