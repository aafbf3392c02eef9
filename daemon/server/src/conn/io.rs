//! The socket as its owner sees it: plain, changed on the way (TLS), or WebSocket over either.

use super::link::Link;
use super::owned::Owned;
use super::websocket::WebSocket;
use super::wire::Wire;
use daemon_broker::{Client, CloseReason};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedReadHalf;
use tokio_rustls::server::TlsStream;

/// How the bytes travel.
pub(super) enum Io {
    Plain(OwnedReadHalf),
    Owned(Box<Owned>),
    WebSocket(Box<WebSocket>),
}

/// What a read brought.
pub(super) enum Got {
    /// So many bytes; `full`: there was room for no more.
    Bytes {
        n: usize,
        full: bool,
    },
    End,
    Failed,
    /// The client does not keep to the rules of the transport: this one.
    Violation(String),
}

impl Io {
    pub(super) fn tls(stream: TlsStream<TcpStream>) -> Self {
        Io::Owned(Box::new(Owned::new(Wire::Tls(Box::new(stream)), None)))
    }

    /// Reads into the unfilled part of `buf`.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Got> {
        let before = buf.filled().len();
        let read = match self {
            Io::Plain(half) => Pin::new(half).poll_read(cx, buf),
            Io::Owned(owned) => Pin::new(&mut owned.wire).poll_read(cx, buf),
            Io::WebSocket(websocket) => return websocket.poll_read(cx, buf),
        };
        Poll::Ready(match ready!(read) {
            Ok(()) if buf.filled().len() == before => Got::End,
            Ok(()) => Got::Bytes { n: buf.filled().len() - before, full: buf.remaining() == 0 },
            // A peer that leaves without a TLS goodbye has left all the same.
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Got::End,
            Err(_) => Got::Failed,
        })
    }

    /// Whether bytes that are not in the outbox (any more) still wait here.
    pub(super) fn holds(&self) -> bool {
        match self {
            Io::Plain(_) => false,
            Io::Owned(owned) => owned.holds(),
            Io::WebSocket(websocket) => websocket.holds(),
        }
    }

    /// Writes everything that waits for the client. Ready when nothing does any more.
    pub(super) fn poll_flush(
        &mut self,
        client: &Client,
        link: &Link,
        max_pending: usize,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        match self {
            Io::Plain(_) => poll_plain(client, link, max_pending, cx),
            Io::Owned(owned) => owned.poll_flush(client, max_pending, cx),
            Io::WebSocket(websocket) => websocket.poll_flush(client, link, max_pending, cx),
        }
    }

    /// Takes leave for `reason` in the words of the transport, if it has any. True when there is something to write.
    pub(super) fn say_goodbye(&mut self, reason: CloseReason) -> bool {
        match self {
            Io::WebSocket(websocket) => websocket.say_goodbye(reason),
            _ => false,
        }
    }

    /// Tells the peer that nothing more will come.
    pub(super) fn poll_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        match self {
            Io::Plain(_) => Poll::Ready(()),
            Io::Owned(owned) => Pin::new(&mut owned.wire).poll_shutdown(cx).map(|_| ()),
            Io::WebSocket(websocket) => websocket.lower.poll_shutdown(cx),
        }
    }
}

pub(super) fn poll_plain(
    client: &Client,
    link: &Link,
    max_pending: usize,
    cx: &mut Context<'_>,
) -> Poll<io::Result<()>> {
    loop {
        if client.outbox.pending() == 0 {
            return Poll::Ready(Ok(()));
        }
        match link.with_socket(|socket| socket.poll_write_ready(cx)) {
            Some(writable) => ready!(writable)?,
            None => return Poll::Ready(Ok(())),
        }
        if !client.flush(max_pending) {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if client.outbox.is_writing() {
            // Somebody else is at it, and will wake us if the socket is full.
            return Poll::Pending;
        }
    }
}
