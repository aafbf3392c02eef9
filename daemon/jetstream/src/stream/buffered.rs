//! The bound on what a stream took in that is not safe yet, where one is configured (`max_buffered_msgs`,
//! `max_buffered_size`). Without it the bytes that wait for a commit are bounded for all streams together, by the journal.

use super::Stream;
use super::publisher::Publisher;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use schemas::jetstream::PubAckResponse;
use schemas::jetstream::errors::STREAM_TOO_MANY_REQUESTS;
use std::collections::VecDeque;

/// What the publisher of a message is told that is one too many, in the reference's words.
const TOO_MANY: &[u8] = b"NATS/1.0 429 Too Many Requests\r\n\r\n";

/// How much of one stream may wait to become safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BufferLimits {
    pub msgs: u64,
    /// Bytes of subjects, replies, headers and payloads.
    pub bytes: u64,
}

/// See the module's introduction.
#[derive(Debug)]
pub(super) struct Buffered {
    limits: BufferLimits,
    /// Sequences and bytes of messages that are not safe yet.
    waiting: VecDeque<(u64, u64)>,
    bytes: u64,
    /// Why messages were refused since this was last asked for, as the reference calls it.
    refused: Option<&'static str>,
}

impl Buffered {
    pub(super) fn new(limits: BufferLimits) -> Self {
        Buffered { limits, waiting: VecDeque::new(), bytes: 0, refused: None }
    }

    fn objection(&self, size: u64) -> Option<&'static str> {
        if self.waiting.len() as u64 >= self.limits.msgs {
            return Some("IPQ len limit reached");
        }
        (self.bytes.saturating_add(size) > self.limits.bytes).then_some("IPQ size limit reached")
    }

    /// Everything up to `seq` is safe.
    pub(super) fn release(&mut self, seq: u64) {
        while let Some((_, bytes)) = self.waiting.pop_front_if(|(waiting, _)| *waiting <= seq) {
            self.bytes -= bytes;
        }
    }
}

fn size(p: &Publisher<'_>) -> u64 {
    (p.subject.len() + p.reply.len() + p.header.len() + p.payload.len()) as u64
}

impl Stream {
    /// [`Stream::on_publish`] where a bound is configured.
    #[cold]
    pub(super) fn on_publish_bounded(&mut self, p: &Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        if self.is_too_much(p, fx) {
            return;
        }
        let before = self.store.state().last_seq;
        self.take_published(p, now, fx);
        self.note_buffered(before, p);
    }

    /// Whether there is no room for a message now. Its publisher is told so.
    pub(super) fn is_too_much(&mut self, p: &Publisher<'_>, fx: &mut dyn Effects) -> bool {
        let failed = self.failed;
        let Some(buffered) = self.buffered.as_mut().filter(|_| !failed) else { return false };
        let Some(why) = buffered.objection(size(p)) else { return false };
        buffered.refused = Some(why);
        if !p.reply.is_empty() {
            let mut payload = Vec::new();
            PubAckResponse::error(&*self.config.name, STREAM_TOO_MANY_REQUESTS.error()).write(&mut payload);
            fx.publish(&Outgoing {
                subject: p.reply,
                header: TOO_MANY,
                payload: &payload,
                ..Outgoing::default()
            });
        }
        true
    }

    /// Counts a message that was taken in, if it was. `before`: the last sequence until then.
    pub(super) fn note_buffered(&mut self, before: u64, p: &Publisher<'_>) {
        let Some(buffered) = &mut self.buffered else { return };
        let last = self.store.state().last_seq;
        // One that ends a batch brings all others along; they were no more than the batch may be.
        for seq in before + 1..=last {
            let bytes = if seq == last { size(p) } else { 0 };
            buffered.waiting.push_back((seq, bytes));
            buffered.bytes += bytes;
        }
    }

    /// Why messages were refused because too much is not safe yet, if any were since the last call.
    pub fn take_overflow(&mut self) -> Option<&'static str> {
        self.buffered.as_mut()?.refused.take()
    }
}
