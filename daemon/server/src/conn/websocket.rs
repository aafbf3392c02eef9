//! WebSocket between a socket and a session: payloads out of frames on the way in; on the way out, control frames and the
//! choice of who makes the others (see [`crate::websocket`]).

use super::io::{Got, Io, poll_plain};
use super::link::Link;
use crate::websocket::{Event, Inbound, Inflater, Opcode, Violation, close_payload, control_frame};
use daemon_broker::{Client, CloseReason};
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::ReadBuf;

/// Bytes that one read of a compressed connection may bring.
const INBOX: usize = 32 * 1024;

/// See the module's introduction.
pub(super) struct WebSocket {
    /// What carries the frames: never a WebSocket itself.
    pub lower: Io,
    link: Arc<Link>,
    inbound: Inbound,
    /// For connections that may send compressed messages.
    inflating: Option<Box<Inflating>>,
    ended: Option<Ended>,
    /// The goodbye was said.
    closed: bool,
}

/// Why nothing more is read, told once all that came before was handed on.
enum Ended {
    /// The client said goodbye; with the answer.
    Closed(Vec<u8>),
    Violation(Violation),
}

/// Frames that were read but not taken apart, because what is in them may become more than there is room for.
struct Inflating {
    inbox: Vec<u8>,
    at: usize,
    piece: Option<Piece>,
    message: Option<Inflater>,
    /// Longest message, inflated.
    max: usize,
}

/// Payload in the inbox.
struct Piece {
    from: usize,
    to: usize,
    compressed: bool,
    /// The message ends with it.
    end: bool,
}

impl WebSocket {
    /// `masked`, `deflate`: as agreed. `max`: bytes that a compressed message may become.
    pub(super) fn new(lower: Io, link: Arc<Link>, masked: bool, deflate: bool, max: usize) -> Self {
        let inflating = || Box::new(Inflating { inbox: Vec::new(), at: 0, piece: None, message: None, max });
        WebSocket {
            lower,
            link,
            inbound: Inbound::new(masked, deflate),
            inflating: deflate.then(inflating),
            ended: None,
            closed: false,
        }
    }

    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Got> {
        loop {
            match self.ended.take() {
                None => {}
                Some(Ended::Closed(answer)) => {
                    self.send_close(&answer);
                    return Poll::Ready(Got::End);
                }
                Some(Ended::Violation(violation)) => {
                    self.send_close(&violation.close_payload());
                    return Poll::Ready(Got::Violation(violation.to_string()));
                }
            }
            let (n, full) = match self.inflating.is_some() {
                false => match ready!(self.poll_read_in_place(cx, buf)) {
                    Ok(read) => read,
                    Err(got) => return Poll::Ready(got),
                },
                true => match ready!(self.poll_read_inflated(cx, buf)) {
                    Ok(read) => read,
                    Err(got) => return Poll::Ready(got),
                },
            };
            if n > 0 {
                return Poll::Ready(Got::Bytes { n, full });
            }
        }
    }

    /// Reads frames to where their payloads are to be, and moves these together.
    fn poll_read_in_place(
        &mut self,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<Result<(usize, bool), Got>> {
        let start = buf.filled().len();
        let full = match ready!(self.lower.poll_read(cx, buf)) {
            Got::Bytes { full, .. } => full,
            got => return Poll::Ready(Err(got)),
        };
        let bytes = &mut buf.filled_mut()[start..];
        let (mut at, mut end) = (0, 0);
        while self.ended.is_none() {
            match self.inbound.next_moved(bytes, &mut at, end) {
                Ok(None) => break,
                Ok(Some(Event::Data { to, .. })) => end = to,
                Ok(Some(event)) => self.on_control(event),
                Err(violation) => self.ended = Some(Ended::Violation(violation)),
            }
        }
        buf.set_filled(start + end);
        Poll::Ready(Ok((end, full)))
    }

    fn poll_read_inflated(
        &mut self,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<Result<(usize, bool), Got>> {
        let Some(mut inflating) = self.inflating.take() else { return Poll::Ready(Ok((0, false))) };
        let read = self.poll_inbox(&mut inflating, cx, buf);
        self.inflating = Some(inflating);
        read
    }

    fn poll_inbox(
        &mut self,
        inflating: &mut Inflating,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<Result<(usize, bool), Got>> {
        if inflating.is_done() {
            inflating.inbox.resize(INBOX, 0);
            let mut into = ReadBuf::new(&mut inflating.inbox);
            let got = self.lower.poll_read(cx, &mut into);
            let n = into.filled().len();
            inflating.at = 0;
            inflating.inbox.truncate(n);
            match got {
                Poll::Ready(Got::Bytes { .. }) => {}
                Poll::Ready(got) => return Poll::Ready(Err(got)),
                Poll::Pending => {
                    inflating.inbox = Vec::new();
                    return Poll::Pending;
                }
            }
        }
        let (mut total, room) = (0, buf.remaining());
        while total < room && self.ended.is_none() {
            match self.step(inflating, &mut buf.initialize_unfilled()[total..]) {
                Ok(Some(n)) => total += n,
                Ok(None) => break,
                Err(violation) => self.ended = Some(Ended::Violation(violation)),
            }
        }
        buf.advance(total);
        Poll::Ready(Ok((total, total == room)))
    }

    /// Takes one thing out of the inbox, and puts what it brings into `out`; `None` when the inbox is empty.
    fn step(&mut self, inflating: &mut Inflating, out: &mut [u8]) -> Result<Option<usize>, Violation> {
        if inflating.piece.is_some() {
            return inflating.unpack(out).map(Some);
        }
        match self.inbound.next(&mut inflating.inbox, &mut inflating.at)? {
            None => return Ok(None),
            Some(Event::Data { from, to, compressed, end }) => {
                inflating.piece = Some(Piece { from, to, compressed, end });
            }
            Some(event) => self.on_control(event),
        }
        Ok(Some(0))
    }

    fn on_control(&mut self, event: Event) {
        match event {
            Event::Ping(payload) => self.push_control(&control_frame(Opcode::Pong, &payload), false),
            Event::Close(answer) => self.ended = Some(Ended::Closed(answer)),
            Event::Pong | Event::Data { .. } => {}
        }
    }

    fn push_control(&mut self, frame: &[u8], last: bool) {
        match &mut self.lower {
            Io::Owned(owned) => {
                if let Some(framer) = &mut owned.framer {
                    framer.push_control(frame, last);
                }
            }
            _ => self.link.push_control(frame, last),
        }
    }

    fn send_close(&mut self, payload: &[u8]) {
        if !std::mem::replace(&mut self.closed, true) {
            self.push_control(&control_frame(Opcode::Close, payload), true);
        }
    }

    /// Says goodbye, unless that was done. True when there is something to write.
    pub(super) fn say_goodbye(&mut self, reason: CloseReason) -> bool {
        if reason.flushes() {
            self.send_close(&close_payload(reason));
        }
        self.closed
    }

    pub(super) fn holds(&self) -> bool {
        match &self.lower {
            Io::Owned(owned) => owned.holds(),
            _ => self.link.has_control(),
        }
    }

    pub(super) fn poll_flush(
        &mut self,
        client: &Client,
        link: &Link,
        max_pending: usize,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        if let Io::Owned(owned) = &mut self.lower {
            return owned.poll_flush(client, max_pending, cx);
        }
        loop {
            ready!(poll_plain(client, link, max_pending, cx))?;
            if !link.has_control() {
                return Poll::Ready(Ok(()));
            }
            match link.write_control() {
                Ok(()) => return Poll::Ready(Ok(())),
                // Whoever writes a message now writes these, too, or wakes us.
                Err(e) if e.kind() == io::ErrorKind::WouldBlock && client.outbox.is_writing() => {
                    return Poll::Pending;
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {
                    match link.with_socket(|socket| socket.poll_write_ready(cx)) {
                        Some(writable) => ready!(writable)?,
                        None => return Poll::Ready(Ok(())),
                    }
                }
                Err(e) => return Poll::Ready(Err(e)),
            }
        }
    }
}

impl Inflating {
    /// Nothing is left of the last read.
    fn is_done(&self) -> bool {
        self.piece.is_none() && self.at == self.inbox.len()
    }

    /// Puts as much of the piece into `out` as there is room for.
    fn unpack(&mut self, out: &mut [u8]) -> Result<usize, Violation> {
        let Some(piece) = &mut self.piece else { return Ok(0) };
        let bytes = &self.inbox[piece.from..piece.to];
        if !piece.compressed {
            let n = bytes.len().min(out.len());
            out[..n].copy_from_slice(&bytes[..n]);
            piece.from += n;
            if piece.from == piece.to {
                self.piece = None;
            }
            return Ok(n);
        }
        let message = self.message.get_or_insert_with(|| Inflater::new(self.max));
        let (taken, mut put) = message.inflate(bytes, out)?;
        piece.from += taken;
        if put == out.len() {
            // There may be more, even if all was taken.
            return Ok(put);
        }
        if piece.from < piece.to {
            // Neither room nor input is wanting.
            return if taken == 0 && put == 0 { Err(Violation::Corrupt) } else { Ok(put) };
        }
        if piece.end {
            let (more, done) = message.finish(&mut out[put..])?;
            put += more;
            if !done {
                return Ok(put);
            }
            self.message = None;
        }
        self.piece = None;
        Ok(put)
    }
}
