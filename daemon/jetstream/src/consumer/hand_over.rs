//! Handing one message to its receiver, and writing down that it was.

use daemon_store::stream::Message;
use daemon_wire::headers;
use schemas::jetstream::{AckPolicy, PriorityPolicy};

use super::changes::Change;
use super::deliver::{Step, Stop};
use super::reply::AckReply;
use super::{Consumer, Turn};
use crate::{Delivered, Outgoing};

/// How a message goes out.
#[derive(Clone, Copy)]
struct Parts<'a> {
    header: &'a [u8],
    payload: &'a [u8],
}

impl Consumer {
    /// Sends a message, unless it is held back or nobody takes it; then nothing has changed but the requests that
    /// turned out to be void.
    pub(super) fn hand_over(&mut self, t: &mut Turn<'_>, m: &Message<'_>, deliveries: u64) -> Step {
        let counted = deliveries == 1 && m.seq <= self.counted_to;
        self.reply.write(&AckReply {
            deliveries,
            stream_seq: m.seq,
            consumer_seq: self.progress.delivered.consumer + 1,
            time: m.time as u64,
            pending: self.num_pending.saturating_sub(u64::from(counted)),
        });
        let mut header = std::mem::take(&mut self.header);
        let parts = self.dress(m, &mut header);
        let size = m.subject.len() + self.reply.last().len() + parts.header.len() + parts.payload.len();
        let step = match self.hold_back(t, m, size) {
            Some(until) => Step::Stop(Stop::Held(until)),
            None if self.is_push() => self.push_one(t, m, parts, deliveries, size),
            None => self.answer_one(t, m, parts, deliveries, size),
        };
        self.header = header;
        step
    }

    /// The header and payload that the receiver sees.
    fn dress<'a>(&self, m: &Message<'a>, scratch: &'a mut Vec<u8>) -> Parts<'a> {
        if !self.config.headers_only {
            return Parts { header: m.header, payload: m.payload };
        }
        let mut size = [0; 20];
        let size = daemon_wire::number::decimal(m.payload.len() as u64, &mut size);
        scratch.clear();
        headers::with(m.header, "Nats-Msg-Size", size, scratch);
        Parts { header: scratch, payload: b"" }
    }

    fn hold_back(&mut self, t: &Turn<'_>, m: &Message<'_>, size: usize) -> Option<u64> {
        if let Some(replay) = &self.replay
            && let Err(until) = replay.check(t.now.mono, m.time)
        {
            return Some(until);
        }
        let rate = self.rate.as_mut()?;
        rate.check(t.now.mono, size, t.stream.max_message).err()
    }

    fn push_one(
        &mut self,
        t: &mut Turn<'_>,
        m: &Message<'_>,
        parts: Parts<'_>,
        deliveries: u64,
        size: usize,
    ) -> Step {
        let to = self.config.deliver_subject.as_bytes();
        let on_wire = size - m.subject.len() + to.len();
        let reply = self.reply.last();
        let message = Outgoing { subject: m.subject, reply, header: parts.header, payload: parts.payload };
        let taken = t.fx.deliver(to, &message);
        if taken == Delivered::Nobody {
            self.set_active(false, t.now.mono);
            return Step::Stop(Stop::NoReceiver);
        }
        self.record(t, m, deliveries, size);
        self.push.next_beat = t.now.mono.saturating_add(self.heartbeat());
        let full = self.config.ack_policy == AckPolicy::FlowControl && self.is_full();
        if self.push.flow.as_mut().is_some_and(|flow| flow.sent(on_wire as u64, full)) {
            self.ask_for_flow(t);
        }
        if taken == Delivered::Crowded { Step::Stop(Stop::Crowded) } else { Step::Sent }
    }

    fn answer_one(
        &mut self,
        t: &mut Turn<'_>,
        m: &Message<'_>,
        parts: Parts<'_>,
        deliveries: u64,
        size: usize,
    ) -> Step {
        let mut with_pin = Vec::new();
        loop {
            if !self.choose_request(t, size, deliveries == 1) {
                return Step::Stop(Stop::NoReceiver);
            }
            let Some(request) = self.waiting.first() else { return Step::Stop(Stop::NoReceiver) };
            let mut header = parts.header;
            if self.config.priority_policy == PriorityPolicy::PinnedClient {
                with_pin.clear();
                let id = self.pin.as_ref().map_or("", |pin| &pin.id);
                headers::with(header, "Nats-Pin-Id", id.as_bytes(), &mut with_pin);
                header = &with_pin;
            }
            let reply = self.reply.last();
            let message = Outgoing { subject: m.subject, reply, header, payload: parts.payload };
            let taken = t.fx.deliver(&request.reply, &message);
            if taken == Delivered::Nobody {
                self.waiting.remove_first();
                continue;
            }
            self.record(t, m, deliveries, size);
            self.request_was_served(t, size);
            return if taken == Delivered::Crowded { Step::Stop(Stop::Crowded) } else { Step::Sent };
        }
    }

    fn record(&mut self, t: &mut Turn<'_>, m: &Message<'_>, deliveries: u64, size: usize) {
        let at = self.clock.at(t.now);
        if deliveries == 1 {
            let needs_ack = self.needs_acks();
            self.progress.deliver(m.seq, at, needs_ack);
            self.changes.delivered(at, m.seq, self.progress.delivered.consumer);
            if m.seq <= self.counted_to {
                self.num_pending = self.num_pending.saturating_sub(1);
            }
            if self.skip.is_some() {
                self.take_from_skip_list(m.seq);
            }
            if !needs_ack {
                t.finished(m.seq);
            }
        } else {
            self.progress.redeliver(m.seq, at);
            let dseq = self.progress.delivered.consumer;
            self.changes.push_at(at, Change::Redelivered { seq: m.seq, dseq });
        }
        self.progress.last_delivered = t.now.wall;
        self.last_activity = t.now.mono;
        if let Some(rate) = &mut self.rate {
            rate.sent(size);
        }
        if let Some(replay) = &mut self.replay {
            replay.sent(t.now.mono, m.time);
        }
    }
}
