//! One client connection: the task that owns its session and its socket.
//!
//! `link` is what other threads see of the socket, `io` what the owner reads and writes (plain, `owned` where bytes are
//! changed on their way, `websocket`), `door` and `websocket_door` the ways in, and this file the life in between, as one
//! hand-written poll so that an idle connection costs a few hundred bytes and no buffer.

mod door;
mod io;
mod link;
mod owned;
mod websocket;
mod websocket_door;
mod wire;

pub use door::{Door, serve};
pub use link::Link;
pub use websocket_door::{WebSocketDoor, serve_websocket};
pub use wire::Wire;

use crate::clock::Clock;
use crate::gate::{Gate, Pending};
use crate::worker::{self, Bench, CARRY_MAX, READ_FIRST, READ_LARGE, READ_SMALL};
use daemon_broker::auth::Question;
use daemon_broker::{Broker, Client, CloseReason, Now, Outcome, Session};
use io::{Got, Io};
use schemas::go::duration;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::ReadBuf;
use tokio::time::Sleep;

/// Full reads taken in one go before others get their turn.
const READS: usize = 4;
/// How long an ending connection may take to write what is left.
const LAST_WORDS: Duration = Duration::from_millis(100);
/// How long a publisher waits for crowded receivers after one read, in steps.
const STALL_STEP: Duration = Duration::from_millis(2);
const STALL_STEPS: u32 = 5;

struct Conn {
    session: Session,
    client: Arc<Client>,
    broker: Arc<Broker>,
    clock: Clock,
    gate: Arc<Gate>,
    io: Io,
    link: Arc<Link>,
    /// What the last read left over.
    carry: Vec<u8>,
    /// `carry` is to grow to this size before anything can be done with it; 0 when that is not known.
    need: usize,
    /// Bytes to ask for in one read.
    read_size: usize,
    /// The earliest moment for which the worker's timers know of us.
    armed: u64,
    /// Written bytes to reach, by when, and how many they were at first.
    deadline: Option<(u64, u64, u64)>,
    wait: Option<Box<Wait>>,
}

/// Why nothing is read for the moment.
enum Wait {
    /// Receivers are behind: time until another look, and looks left.
    Stall { receiver: Arc<Client>, sleep: Pin<Box<Sleep>>, left: u32 },
    /// Somebody looks into who the client is. Dropped, and not looked into any further, when the client leaves.
    Answer(Pending),
}

impl Conn {
    /// Runs the connection to its end.
    async fn run(&mut self) -> CloseReason {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<CloseReason> {
        self.link.register(cx.waker());
        worker::with(|bench| {
            let polled = self.poll_at(bench, cx);
            match polled {
                Poll::Ready(reason) => self.tell_if_slow(reason, bench),
                Poll::Pending => {
                    let next = self.next_wakeup();
                    if next < self.armed {
                        self.armed = next;
                        bench.arm(next, &self.client);
                    }
                }
            }
            polled
        })
    }

    /// Operators look for these words: whoever was dropped for being slow rarely says so.
    fn tell_if_slow(&self, reason: CloseReason, bench: &mut Bench) {
        let text = match reason {
            CloseReason::SlowConsumerPendingBytes => {
                format!("MaxPending of {} Exceeded", self.session.max_pending())
            }
            CloseReason::SlowConsumerWriteDeadline => {
                let most = duration::to_string(self.broker.policy().write_deadline as i64);
                let pending = self.client.outbox.pending();
                format!("WriteDeadline of {most} exceeded with {pending} total bytes.")
            }
            _ => return,
        };
        let text = format_args!("Slow Consumer Detected: {text}");
        bench.context.log.line(daemon_broker::Level::Info, &self.client, text);
    }

    fn next_wakeup(&self) -> u64 {
        self.session.next_wakeup().min(self.deadline.map_or(u64::MAX, |(_, by, _)| by))
    }

    fn poll_at(&mut self, bench: &mut Bench, cx: &mut Context<'_>) -> Poll<CloseReason> {
        if let Some(reason) = self.session.on_notice(&mut bench.context) {
            bench.context.flush();
            return Poll::Ready(reason);
        }
        if self.armed <= self.clock.mono() {
            self.armed = u64::MAX;
            let now = self.clock.now();
            if self.session.next_wakeup() <= now.mono {
                let end = self.session.on_timer(now, &mut bench.context);
                bench.context.flush();
                if let Some(reason) = end {
                    return Poll::Ready(reason);
                }
            }
        }
        bench.context.flush();
        if let Some(reason) = self.poll_write(cx) {
            return Poll::Ready(reason);
        }
        let read = self.poll_read(bench, cx);
        // What was read may have staged something for ourselves.
        match self.poll_write(cx) {
            Some(reason) if read.is_pending() => Poll::Ready(reason),
            _ => read,
        }
    }

    /// Writes what waits, and keeps an eye on how long that takes.
    fn poll_write(&mut self, cx: &mut Context<'_>) -> Option<CloseReason> {
        if self.client.outbox.pending() == 0 && !self.io.holds() {
            self.deadline = None;
            return None;
        }
        match self.io.poll_flush(&self.client, &self.link, self.session.max_pending(), cx) {
            Poll::Ready(Ok(())) => {
                self.deadline = None;
                None
            }
            Poll::Ready(Err(_)) => Some(CloseReason::WriteError),
            Poll::Pending => self.overdue(),
        }
    }

    fn overdue(&mut self) -> Option<CloseReason> {
        let (_, _, written) = self.client.outbox.sent();
        let now = self.clock.mono();
        match self.deadline {
            Some((target, by, from)) if written < target => {
                if now < by {
                    return None;
                }
                let policy = self.broker.policy();
                if policy.write_retry && written > from {
                    self.deadline = Some((target, now + policy.write_deadline, written));
                    return None;
                }
                self.broker.slow_deadlines.fetch_add(1, Ordering::Relaxed);
                Some(CloseReason::SlowConsumerWriteDeadline)
            }
            _ => {
                let target = written + self.client.outbox.pending() as u64;
                self.deadline = Some((target, now + self.broker.policy().write_deadline, written));
                None
            }
        }
    }

    /// Reads and works until the socket has nothing more, others want their turn, or the end.
    fn poll_read(&mut self, bench: &mut Bench, cx: &mut Context<'_>) -> Poll<CloseReason> {
        for _ in 0..READS {
            if let Some(reason) = ready!(self.poll_wait(bench, cx)) {
                return Poll::Ready(reason);
            }
            let outcome = match ready!(self.poll_bytes(bench, cx)) {
                Ok(outcome) => outcome,
                Err(reason) => return Poll::Ready(reason),
            };
            bench.note_read(self.client.cid);
            bench.context.flush();
            match outcome {
                Outcome::More { need, .. } => self.need = need,
                Outcome::Ask { question, .. } => self.ask(question),
                Outcome::Close(reason) => return Poll::Ready(reason),
            }
            if let Some(receiver) = bench.context.take_crowded()
                && self.wait.is_none()
            {
                self.start_stall(receiver);
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    /// One read, and what the session makes of it. What it leaves over is kept in `carry`.
    fn poll_bytes(&mut self, bench: &mut Bench, cx: &mut Context<'_>) -> Poll<Result<Outcome, CloseReason>> {
        if self.need.max(self.carry.len()) > CARRY_MAX {
            return self.poll_large(bench, cx);
        }
        let kept = self.carry.len();
        bench.buf[..kept].copy_from_slice(&self.carry);
        let mut into = ReadBuf::new(&mut bench.buf[..kept + self.read_size]);
        into.set_filled(kept);
        let (n, full) = match ready!(self.io.poll_read(cx, &mut into)) {
            Got::Bytes { n, full } => (n, full),
            got => return Poll::Ready(Err(self.end_of_reads(got, bench))),
        };
        let data = &bench.buf[..kept + n];
        let outcome = self.session.on_bytes(data, self.clock.now(), &mut bench.context);
        if full {
            self.read_size = next_read_size(self.read_size, self.session.last_messages());
        }
        let rest = &data[consumed(&outcome)..];
        if rest.is_empty() {
            self.carry = Vec::new();
        } else {
            self.carry.clear();
            self.carry.extend_from_slice(rest);
        }
        Poll::Ready(Ok(outcome))
    }

    /// As [`Conn::poll_bytes`], for a message larger than the shared buffer: gathered in `carry` itself.
    fn poll_large(&mut self, bench: &mut Bench, cx: &mut Context<'_>) -> Poll<Result<Outcome, CloseReason>> {
        let kept = self.carry.len();
        let room = self.need.saturating_sub(kept).max(READ_FIRST);
        // Grown with what really comes, so that announcing a large message costs nobody memory.
        self.carry.reserve(room.min(kept.max(4 * READ_FIRST)));
        let mut into = ReadBuf::uninit(self.carry.spare_capacity_mut());
        let n = match ready!(self.io.poll_read(cx, &mut into)) {
            Got::Bytes { n, .. } => n,
            got => return Poll::Ready(Err(self.end_of_reads(got, bench))),
        };
        // SAFETY: the read filled the first `n` bytes of the spare capacity.
        unsafe { self.carry.set_len(kept + n) };
        if self.carry.len() < self.need {
            return Poll::Ready(Ok(Outcome::More { consumed: 0, need: self.need }));
        }
        let outcome = self.session.on_bytes(&self.carry, self.clock.now(), &mut bench.context);
        let rest = self.carry[consumed(&outcome)..].to_vec();
        self.carry = rest;
        Poll::Ready(Ok(outcome))
    }

    /// Why nothing more can be read.
    fn end_of_reads(&self, got: Got, bench: &mut Bench) -> CloseReason {
        match got {
            Got::End => CloseReason::ClientClosed,
            Got::Bytes { .. } | Got::Failed => CloseReason::ReadError,
            Got::Violation(text) => {
                let text = format_args!("read error: {text}");
                bench.context.log.line(daemon_broker::Level::Error, &self.client, text);
                CloseReason::ReadError
            }
        }
    }

    fn ask(&mut self, question: Box<Question>) {
        self.wait = Some(Box::new(Wait::Answer(self.gate.answer(question))));
    }

    fn start_stall(&mut self, receiver: Arc<Client>) {
        self.client.stalls.fetch_add(1, Ordering::Relaxed);
        self.broker.stalls.fetch_add(1, Ordering::Relaxed);
        let sleep = Box::pin(tokio::time::sleep(STALL_STEP));
        self.wait = Some(Box::new(Wait::Stall { receiver, sleep, left: STALL_STEPS }));
    }

    /// Ready when nothing keeps us from reading; with a reason, to end.
    fn poll_wait(&mut self, bench: &mut Bench, cx: &mut Context<'_>) -> Poll<Option<CloseReason>> {
        let Some(wait) = &mut self.wait else { return Poll::Ready(None) };
        match &mut **wait {
            Wait::Stall { receiver, sleep, left } => {
                while receiver.crowded() && receiver.closing().is_none() && *left > 0 {
                    ready!(sleep.as_mut().poll(cx));
                    sleep.as_mut().reset(tokio::time::Instant::now() + STALL_STEP);
                    *left -= 1;
                }
                self.wait = None;
                Poll::Ready(None)
            }
            Wait::Answer(pending) => {
                let answer = ready!(pending.as_mut().poll(cx));
                self.wait = None;
                let now = self.clock.now();
                let outcome = self.session.on_answer(answer, now, &mut bench.context);
                let outcome = match outcome {
                    // What came behind CONNECT has waited.
                    Outcome::More { .. } if !self.carry.is_empty() => {
                        let data = std::mem::take(&mut self.carry);
                        let outcome = self.session.on_bytes(&data, now, &mut bench.context);
                        self.carry = data[consumed(&outcome)..].to_vec();
                        outcome
                    }
                    outcome => outcome,
                };
                bench.context.flush();
                match outcome {
                    Outcome::More { need, .. } => self.need = need,
                    Outcome::Ask { question, .. } => self.ask(question),
                    Outcome::Close(reason) => return Poll::Ready(Some(reason)),
                }
                match self.wait {
                    Some(_) => self.poll_wait(bench, cx),
                    None => Poll::Ready(None),
                }
            }
        }
    }

    /// Writes what is left, if that makes sense, and lets go.
    async fn end(&mut self, reason: CloseReason, now: Now) {
        if self.io.say_goodbye(reason) || reason.flushes() {
            let last = poll_fn(|cx| {
                self.link.register(cx.waker());
                let max = self.session.max_pending();
                ready!(self.io.poll_flush(&self.client, &self.link, max, cx)).ok();
                self.io.poll_shutdown(cx)
            });
            // Whoever does not take it in time goes without.
            let _ = tokio::time::timeout(LAST_WORDS, last).await;
        }
        self.link.close();
        self.broker.dismiss(&self.client, reason, now);
    }
}

/// After a read that filled its buffer: a flood of small messages is taken in larger gulps, which costs fewer system calls
/// and wakes receivers less often; large messages do better while they fit the processor's cache.
fn next_read_size(bytes: usize, messages: u64) -> usize {
    const SMALL: u64 = 1024;
    match messages > 0 && bytes as u64 / messages < SMALL {
        true => (2 * bytes).min(READ_SMALL),
        false => READ_LARGE,
    }
}

fn consumed(outcome: &Outcome) -> usize {
    match outcome {
        Outcome::More { consumed, .. } | Outcome::Ask { consumed, .. } => *consumed,
        Outcome::Close(_) => 0,
    }
}
