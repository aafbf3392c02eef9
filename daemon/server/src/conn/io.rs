//! The socket as its owner sees it: plain, or TLS.

use super::link::Link;
use daemon_broker::Client;
use std::collections::VecDeque;
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
    Tls(Box<Tls>),
}

/// A TLS stream and what it has taken from the outbox but not written yet.
pub(super) struct Tls {
    stream: TlsStream<TcpStream>,
    chunks: VecDeque<Vec<u8>>,
    head: usize,
    unflushed: bool,
}

/// What a read brought.
pub(super) enum Got {
    Bytes(usize),
    End,
    Failed,
}

impl Io {
    pub(super) fn tls(stream: TlsStream<TcpStream>) -> Self {
        Io::Tls(Box::new(Tls { stream, chunks: VecDeque::new(), head: 0, unflushed: false }))
    }

    /// Reads into the unfilled part of `buf`.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Got> {
        let before = buf.filled().len();
        let read = match self {
            Io::Plain(half) => Pin::new(half).poll_read(cx, buf),
            Io::Tls(tls) => Pin::new(&mut tls.stream).poll_read(cx, buf),
        };
        Poll::Ready(match ready!(read) {
            Ok(()) if buf.filled().len() == before => Got::End,
            Ok(()) => Got::Bytes(buf.filled().len() - before),
            // A peer that leaves without a TLS goodbye has left all the same.
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Got::End,
            Err(_) => Got::Failed,
        })
    }

    /// Whether bytes taken from the outbox still wait here.
    pub(super) fn holds(&self) -> bool {
        match self {
            Io::Plain(_) => false,
            Io::Tls(tls) => tls.unflushed || !tls.chunks.is_empty(),
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
            Io::Tls(tls) => tls.poll_flush(client, max_pending, cx),
        }
    }

    /// Tells the peer that nothing more will come.
    pub(super) fn poll_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        match self {
            Io::Plain(_) => Poll::Ready(()),
            Io::Tls(tls) => Pin::new(&mut tls.stream).poll_shutdown(cx).map(|_| ()),
        }
    }
}

fn poll_plain(
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

impl Tls {
    fn poll_flush(
        &mut self,
        client: &Client,
        max_pending: usize,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            if self.chunks.is_empty() {
                self.chunks = client.outbox.take();
                self.head = 0;
            }
            if self.chunks.is_empty() {
                if self.unflushed {
                    ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
                    self.unflushed = false;
                }
                return Poll::Ready(Ok(()));
            }
            let wrote = self.poll_chunks(cx);
            let held = self.chunks.iter().map(Vec::len).sum::<usize>() - self.head;
            match wrote {
                Poll::Ready(Ok(n)) => client.held(held, n, max_pending),
                Poll::Ready(Err(e)) => return Poll::Ready(Err(e)),
                Poll::Pending => {
                    client.held(held, 0, max_pending);
                    return Poll::Pending;
                }
            }
        }
    }

    /// Writes from the front until the stream is full once or nothing is left.
    fn poll_chunks(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut total = 0;
        while let Some(first) = self.chunks.front() {
            match Pin::new(&mut self.stream).poll_write(cx, &first[self.head..]) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(n)) => {
                    total += n;
                    self.unflushed = true;
                    self.head += n;
                    if self.head == first.len() {
                        self.chunks.pop_front();
                        self.head = 0;
                    }
                }
                Poll::Ready(Err(e)) => return Poll::Ready(Err(e)),
                Poll::Pending if total > 0 => return Poll::Ready(Ok(total)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(total))
    }
}
