//! Pull requests: what may be asked for, and what becomes of a request that waits.

use schemas::go::duration;
use schemas::jetstream::NextRequest;

use daemon_wire::headers;

use super::priority::Fit;
use super::push::heartbeat_status;
use super::status::Status;
use super::waiting::Request;
use super::{Consumer, Turn};
use crate::api_level;

/// Requests are gone through for new ones at most this often. Nanoseconds.
const CHECK_EVERY: u64 = 1_000_000_000;

impl Consumer {
    /// A request for messages (`$JS.API.CONSUMER.MSG.NEXT.…`). Call [`Consumer::pump`] after it.
    pub fn on_pull(&mut self, t: &mut Turn<'_>, reply: &[u8], header: &[u8], body: &[u8]) {
        if reply.is_empty() {
            return;
        }
        if self.is_push() {
            return self.refuse(t, reply, "409 Consumer is push based");
        }
        let required = headers::get(header, "Nats-Required-Api-Level").unwrap_or_default();
        if api_level::is_beyond(&String::from_utf8_lossy(required)) {
            return self.refuse(t, reply, "412 Required Api Level");
        }
        self.ask(t, reply, body);
    }

    /// As a pull request, and as what follows `+NXT`.
    pub(super) fn ask(&mut self, t: &mut Turn<'_>, reply: &[u8], body: &[u8]) {
        if self.is_push() {
            return self.refuse(t, reply, "409 Consumer is push based");
        }
        let asked = match NextRequest::parse(body) {
            Ok(asked) => asked,
            Err(error) => return self.refuse(t, reply, &format!("400 Bad Request - {error}")),
        };
        let formal = body.trim_ascii().first() == Some(&b'{');
        if let Some(why) = self.objection(&asked, formal) {
            return self.refuse(t, reply, &why);
        }
        self.keep_pinned(t, &asked);
        if self.waiting.is_full() && t.now.mono.saturating_sub(self.last_checked) > CHECK_EVERY {
            self.check_waiting(t);
        }
        if asked.no_wait && self.refuse_one_shot(t, reply, &asked) {
            return;
        }
        if self.waiting.is_full() {
            // A client that waits for heartbeats asks again when they fail; told at once, it would ask in a circle.
            if asked.idle_heartbeat == 0 {
                self.refuse(t, reply, "409 Exceeded MaxWaiting");
            }
            return;
        }
        self.last_activity = t.now.mono;
        self.waiting.add(Request::new(reply, &asked, formal, t.now));
    }

    pub(super) fn refuse(&mut self, t: &mut Turn<'_>, reply: &[u8], why: &str) {
        self.status.send(t.fx, reply, Status::Plain(why));
    }

    fn objection(&self, asked: &NextRequest, formal: bool) -> Option<String> {
        if asked.idle_heartbeat > 0 && asked.idle_heartbeat.saturating_mul(2) > asked.expires {
            return Some("400 Bad Request - heartbeat value too large".to_owned());
        }
        let exceeds = |value: i64, limit: i64| limit > 0 && value > limit;
        let config = &self.config;
        if exceeds(asked.batch, config.max_batch) {
            return Some(format!("409 Exceeded MaxRequestBatch of {}", config.max_batch));
        }
        if exceeds(asked.expires, config.max_expires) {
            let limit = duration::to_string(config.max_expires);
            return Some(format!("409 Exceeded MaxRequestExpires of {limit}"));
        }
        if exceeds(asked.max_bytes, config.max_bytes) {
            return Some(format!("409 Exceeded MaxRequestMaxBytes of {}", config.max_bytes));
        }
        if formal { self.objection_to_priority(asked) } else { None }
    }

    /// Whether a request that does not wait is answered right away.
    fn refuse_one_shot(&mut self, t: &mut Turn<'_>, reply: &[u8], asked: &NextRequest) -> bool {
        let there = self.num_pending.saturating_add(self.progress.queue.len() as u64);
        let status = if there == 0 {
            if asked.expires != 0 {
                return false;
            }
            Status::NoMessages
        } else {
            self.check_waiting(t);
            let wanted = u64::try_from(self.waiting.wanted()).unwrap_or(0);
            if there >= wanted {
                return false;
            }
            Status::RequestsPending
        };
        self.last_activity = t.now.mono;
        self.status.send(t.fx, reply, status);
        true
    }

    /// Goes through all that wait: ends those whose time is over, drops those nobody listens for any more, and sends
    /// heartbeats.
    pub(crate) fn check_waiting(&mut self, t: &mut Turn<'_>) {
        self.check_each(t, false);
    }

    /// The same when a timer rings. Requests that do not wait and had a message are then over, too, even if it is only
    /// unacknowledged messages that keep more from coming: as the reference has it.
    pub(super) fn check_waiting_on_timer(&mut self, t: &mut Turn<'_>) {
        self.check_each(t, true);
    }

    fn check_each(&mut self, t: &mut Turn<'_>, end_one_shots: bool) {
        let (now, fx) = (t.now, &mut *t.fx);
        self.last_checked = now.mono;
        let (status, progress) = (&mut self.status, &self.progress);
        self.waiting.retain(|request| {
            if request.is_expired(now) {
                let (messages, bytes) = (request.batch, request.bytes);
                status.send(fx, &request.reply, Status::RequestTimeout { messages, bytes });
                return false;
            }
            if end_one_shots && request.is_done_one_shot() {
                status.send(fx, &request.reply, Status::NoMessages);
                return false;
            }
            if !fx.interest(&request.reply, None) {
                return false;
            }
            if request.heartbeat > 0 && request.next_beat <= now.mono {
                status.send(fx, &request.reply, heartbeat_status(progress, b""));
                request.next_beat = now.mono.saturating_add(request.heartbeat);
            }
            true
        });
    }

    /// Nothing more comes for now: requests that do not wait are over.
    pub(super) fn end_one_shots(&mut self, t: &mut Turn<'_>) {
        let fx = &mut *t.fx;
        let status = &mut self.status;
        self.waiting.retain(|request| {
            let over = request.is_done_one_shot();
            if over {
                status.send(fx, &request.reply, Status::NoMessages);
            }
            !over
        });
    }

    /// Brings the request that gets the next message of `size` bytes to the front; ends those that cannot take it.
    /// `new`: it is delivered for the first time. Whether there is one.
    pub(super) fn choose_request(&mut self, t: &mut Turn<'_>, size: usize, new: bool) -> bool {
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        let mut passed_over = 0;
        while passed_over < self.waiting.len() {
            let Some(request) = self.waiting.first() else { return false };
            let (messages, bytes) = (request.batch, request.bytes);
            let ended = if request.is_expired(t.now) {
                Status::RequestTimeout { messages, bytes }
            } else {
                match self.fits(new) {
                    Fit::PassOver => {
                        self.waiting.pass_over_first();
                        passed_over += 1;
                        continue;
                    }
                    Fit::WrongPin => Status::WrongPin { messages, bytes },
                    Fit::Takes if bytes > 0 && size > bytes => Status::TooLarge { messages, bytes },
                    Fit::Takes => {
                        self.pin_first(t);
                        return true;
                    }
                }
            };
            if let Some(request) = self.waiting.remove_first() {
                self.status.send(t.fx, &request.reply, ended);
            }
        }
        false
    }

    /// The first request got a message of `size` bytes.
    pub(super) fn request_was_served(&mut self, t: &mut Turn<'_>, size: usize) {
        let Some(request) = self.waiting.first_mut() else { return };
        if request.bytes > 0 {
            request.bytes -= i64::try_from(size).unwrap_or(i64::MAX);
            if request.bytes == 0 {
                request.batch = 1;
            }
        }
        request.batch -= 1;
        request.delivered += 1;
        request.next_beat = t.now.mono.saturating_add(request.heartbeat);
        if let Some(done) = self.waiting.first_was_served()
            && done.bytes > 0
        {
            let status = Status::BatchCompleted { messages: done.batch, bytes: done.bytes };
            self.status.send(t.fx, &done.reply, status);
        }
    }

    /// The consumer is deleted: those that wait are told.
    pub fn on_deleted(&mut self, t: &mut Turn<'_>) {
        self.end_all(t, "409 Consumer Deleted");
    }

    /// The server stops serving this consumer: those that wait are told so, in the words of a status line.
    pub fn end_all(&mut self, t: &mut Turn<'_>, why: &str) {
        let requests: Vec<Request> = self.waiting.drain().collect();
        for request in requests {
            self.refuse(t, &request.reply, why);
        }
    }
}
