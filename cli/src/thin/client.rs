//! One connection and its single owner.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use daemon_wire::Info;
use daemon_wire::peer::{self, PeerStep, ServerOp};

use super::encode::FULL;
use super::input::Input;
use super::last_line::LastLine;
use super::stream::Stream;
use super::{Complaints, Error, Message, Output, handshake};

/// How often a client that only publishes looks for what the server says: its pings want an answer within minutes.
const LISTEN_EVERY: Duration = Duration::from_millis(50);

/// A connected client. Dropping it closes the connection.
pub struct Client {
    pub(super) stream: Stream,
    pub(super) info: Info,
    input: Input,
    output: Output,
    last_line: LastLine,
    complaints: Complaints,
    pongs: u64,
    received: u64,
    read_timeout: Option<Duration>,
    listened: Instant,
    /// Somebody receives: messages must not be read when nobody takes them.
    subscribed: bool,
}

impl Client {
    pub(super) fn new(stream: Stream) -> Client {
        Client {
            stream,
            info: Info::default(),
            input: Input::new(),
            output: Output::new(),
            last_line: LastLine::default(),
            complaints: Complaints::default(),
            pongs: 0,
            received: 0,
            // Not what the stream has, so that the first receive sets it.
            read_timeout: Some(Duration::MAX),
            listened: Instant::now(),
            subscribed: false,
        }
    }

    /// What the server said of itself.
    pub fn info(&self) -> &Info {
        &self.info
    }

    /// The TLS session; None without TLS.
    pub fn session(&self) -> Option<&rustls::ClientConnection> {
        self.stream.session()
    }

    /// Our address, and that of the server.
    pub fn addresses(&self) -> std::io::Result<(std::net::SocketAddr, std::net::SocketAddr)> {
        self.stream.addresses()
    }

    /// Messages published and received so far.
    pub fn messages(&self) -> u64 {
        self.output.messages + self.received
    }

    /// What the server did not like, without closing the connection.
    pub fn complaints(&self) -> &Complaints {
        &self.complaints
    }

    /// Fails when the server would not take a message of this many bytes, headers included.
    pub fn check_size(&self, size: usize) -> Result<(), Error> {
        let limit = self.info.max_payload;
        if limit > 0 && size as i64 > limit { Err(Error::MaxPayload { size, limit }) } else { Ok(()) }
    }

    /// Puts a message into the buffer, and writes the buffer when it is full.
    #[inline]
    pub fn publish(
        &mut self,
        subject: &[u8],
        reply: &[u8],
        header: &[u8],
        payload: &[u8],
    ) -> Result<(), Error> {
        self.output.publish(subject, reply, header, payload);
        if self.output.buf.len() >= FULL { self.flush() } else { Ok(()) }
    }

    /// [`Client::publish`] for a message made by [`super::frame`].
    #[inline]
    pub fn publish_frame(&mut self, frame: &[u8]) -> Result<(), Error> {
        self.output.publish_frame(frame);
        if self.output.buf.len() >= FULL { self.flush() } else { Ok(()) }
    }

    /// Asks for messages; they come to the handler of [`Client::receive`] with this number.
    pub fn subscribe(&mut self, subject: &str, queue: Option<&str>, sid: u64) {
        self.subscribed = true;
        self.output.subscribe(subject, queue, sid);
    }

    pub fn unsubscribe(&mut self, sid: u64) {
        self.output.unsubscribe(sid);
    }

    /// Writes what is in the buffer. A client without subscriptions listens to the server now and then, too; one with
    /// subscriptions is expected to call [`Client::receive`].
    pub fn flush(&mut self) -> Result<(), Error> {
        self.write()?;
        if !self.subscribed && self.listened.elapsed() >= LISTEN_EVERY {
            self.listened = Instant::now();
            self.receive(Some(Duration::ZERO), |_, _| {})?;
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), Error> {
        if self.output.buf.is_empty() {
            return Ok(());
        }
        let sent = self.stream.send(&self.output.buf);
        self.output.buf.clear();
        match sent {
            Ok(()) => Ok(()),
            Err(error) => {
                // The server has said why before it closed.
                while self.receive(Some(Duration::ZERO), |_, _| {}).is_ok_and(|r| r.is_some()) {}
                Err(self.last_word(error.into()))
            }
        }
    }

    /// Writes what is in the buffer, reads once, and hands every whole message to `each`, which may publish answers; they
    /// are written before this returns. Waits for at most `wait` (None: for ever; zero: not at all). Returns how many
    /// messages there were, or None when nothing arrived in time.
    pub fn receive(
        &mut self,
        wait: Option<Duration>,
        mut each: impl FnMut(Message<'_>, &mut Output),
    ) -> Result<Option<u64>, Error> {
        self.write()?;
        if !self.fill(wait)? {
            return Ok(None);
        }
        let Client { input, output, last_line, complaints, pongs, info, .. } = self;
        let bytes = input.unread();
        let (mut at, mut messages) = (0, 0);
        let whole = loop {
            if let Some((message, taken)) = last_line.read(&bytes[at..]) {
                messages += 1;
                at += taken;
                each(message, output);
                continue;
            }
            let (op, taken) = match peer::next(&bytes[at..]) {
                PeerStep::Op(op, taken) => (op, taken),
                PeerStep::More(whole) => break whole,
                PeerStep::Fail => return Err(Error::Protocol(first_line(&bytes[at..]))),
            };
            match op {
                ServerOp::Message { subject, sid, reply, header, payload } => {
                    let message = Message { subject, sid: number(sid), reply, header, payload };
                    last_line.learn(&bytes[at..], &message, taken);
                    messages += 1;
                    each(message, output);
                }
                ServerOp::Ping => output.pong(),
                ServerOp::Pong => *pongs += 1,
                ServerOp::Info(json) => *info = handshake::info(json)?,
                ServerOp::Err(text) => complaints.add(text),
                ServerOp::Ok => {}
            }
            at += taken;
        };
        input.consume(at);
        input.reserve(whole);
        self.received += messages;
        self.write()?;
        Ok(Some(messages))
    }

    // False when nothing arrived in time.
    fn fill(&mut self, wait: Option<Duration>) -> Result<bool, Error> {
        let at_once = wait == Some(Duration::ZERO);
        if !at_once && self.read_timeout != wait {
            self.stream.set_read_timeout(wait)?;
            self.read_timeout = wait;
        }
        let stream = &mut self.stream;
        let filled = match at_once {
            true => self.input.fill(|free| stream.read_arrived(free)),
            false => self.input.fill_from(stream),
        };
        match filled {
            Ok(()) => Ok(true),
            Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Ok(false),
            Err(e) => Err(self.last_word(e.into())),
        }
    }

    // When the server closed the connection, its last complaint is the reason.
    fn last_word(&self, error: Error) -> Error {
        match error {
            Error::Closed if !self.complaints.is_empty() => Error::Server(self.complaints.last.clone()),
            other => other,
        }
    }

    /// Sends a `PING` behind everything published so far and waits for its `PONG`: the server has then read it all.
    /// Messages that arrive meanwhile are counted and dropped. Returns the round trip time.
    pub fn round_trip(&mut self, timeout: Duration) -> Result<Duration, Error> {
        self.write()?;
        self.output.ping();
        let (start, want) = (Instant::now(), self.pongs + 1);
        while self.pongs < want {
            let left = timeout.checked_sub(start.elapsed()).ok_or(Error::Timeout)?;
            self.receive(Some(left.max(Duration::from_micros(1))), |_, _| {})?.ok_or(Error::Timeout)?;
        }
        Ok(start.elapsed())
    }

    /// Waits for the server's `INFO`. Nothing may follow it yet: the bytes after it could be TLS.
    pub(super) fn greeting(&mut self) -> Result<(), Error> {
        loop {
            let (info, taken) = match peer::next(self.input.unread()) {
                PeerStep::Op(ServerOp::Info(json), taken) => (handshake::info(json)?, taken),
                PeerStep::Op(ServerOp::Err(text), _) => {
                    return Err(Error::Server(String::from_utf8_lossy(text).into_owned()));
                }
                PeerStep::More(whole) => {
                    self.input.reserve(whole);
                    self.input.fill_from(&mut self.stream)?;
                    continue;
                }
                _ => return Err(Error::Protocol(first_line(self.input.unread()))),
            };
            self.info = info;
            self.input.consume(taken);
            return Ok(());
        }
    }

    /// Sends `CONNECT` and waits until the server has taken it.
    pub(super) fn admit(&mut self, connect: &[u8], timeout: Duration) -> Result<(), Error> {
        self.output.buf.extend_from_slice(connect);
        self.output.ping();
        let (start, want) = (Instant::now(), self.pongs + 1);
        while self.pongs < want {
            let left = timeout.checked_sub(start.elapsed()).ok_or(Error::Timeout)?;
            self.receive(Some(left.max(Duration::from_micros(1))), |_, _| {})?.ok_or(Error::Timeout)?;
            if !self.complaints.is_empty() {
                return Err(Error::Server(self.complaints.first.clone()));
            }
        }
        Ok(())
    }
}

// Our own numbers come back, so they are small and well formed.
fn number(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |n, d| n * 10 + u64::from(d.wrapping_sub(b'0')))
}

fn first_line(bytes: &[u8]) -> String {
    let line = bytes.split(|&b| b == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(&line[..line.len().min(80)]).trim_end().to_string()
}
