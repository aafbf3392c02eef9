//! A socket that its own task writes to, because bytes must be changed on their way: encrypted, compressed, cut.

use super::wire::Wire;
use crate::websocket::Framer;
use daemon_broker::Client;
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::AsyncWrite;

/// A stream, and what was taken from the outbox but is not written yet.
pub(super) struct Owned {
    pub wire: Wire,
    /// Puts bytes into frames, for WebSocket.
    pub framer: Option<Framer>,
    /// Taken from the outbox, not framed yet.
    raw: VecDeque<Vec<u8>>,
    /// Ready to be written; of the first, all before `head` is.
    chunks: VecDeque<Vec<u8>>,
    head: usize,
    unflushed: bool,
}

impl Owned {
    pub(super) fn new(wire: Wire, framer: Option<Framer>) -> Self {
        Owned { wire, framer, raw: VecDeque::new(), chunks: VecDeque::new(), head: 0, unflushed: false }
    }

    /// Whether anything still waits here.
    pub(super) fn holds(&self) -> bool {
        self.unflushed
            || !self.chunks.is_empty()
            || !self.raw.is_empty()
            || self.framer.as_ref().is_some_and(Framer::has_control)
    }

    pub(super) fn poll_flush(
        &mut self,
        client: &Client,
        max_pending: usize,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            self.refill(client);
            if self.chunks.is_empty() {
                if self.unflushed {
                    ready!(Pin::new(&mut self.wire).poll_flush(cx))?;
                    self.unflushed = false;
                }
                return Poll::Ready(Ok(()));
            }
            let wrote = self.poll_chunks(cx);
            let waiting = |chunks: &VecDeque<Vec<u8>>| chunks.iter().map(Vec::len).sum::<usize>();
            let held = waiting(&self.chunks) - self.head + waiting(&self.raw);
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

    /// When nothing is left to write, takes what waits.
    fn refill(&mut self, client: &Client) {
        if !self.chunks.is_empty() {
            return;
        }
        self.head = 0;
        match &mut self.framer {
            None => self.chunks = client.outbox.take(),
            Some(framer) => {
                if self.raw.is_empty() {
                    self.raw = client.outbox.take();
                }
                framer.frame(&mut self.raw, &mut self.chunks);
            }
        }
    }

    /// Writes from the front until the stream is full once or nothing is left.
    fn poll_chunks(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut total = 0;
        while let Some(first) = self.chunks.front() {
            match Pin::new(&mut self.wire).poll_write(cx, &first[self.head..]) {
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
