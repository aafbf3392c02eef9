//! Events about deliveries, on their `$JS.EVENT.` subjects.

use schemas::advisory::delivery::UNACKNOWLEDGED_DELETED;
use schemas::advisory::{
    ConsumerAck, ConsumerGroupPinned, ConsumerGroupUnpinned, ConsumerPause, Event, EventBody, MaxDeliver,
    Nak, Terminated, UnpinReason,
};
use schemas::go::Time;

use super::{Consumer, Turn};
use crate::Outgoing;

const ADVISORY: &str = "$JS.EVENT.ADVISORY.CONSUMER";

/// One delivery, as events name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Delivery {
    pub(super) seq: u64,
    pub(super) dseq: u64,
    pub(super) deliveries: u64,
}

impl Consumer {
    fn announce<B: EventBody>(&self, t: &mut Turn<'_>, kind: &str, body: B) {
        let subject = format!("{kind}.{}.{}", self.stream, self.name);
        let event = Event::new(t.fx.nuid(), Time::from_unix_nanos(t.now.wall), body).to_json();
        let message =
            Outgoing { subject: subject.as_bytes(), reply: b"", header: b"", payload: event.as_bytes() };
        t.fx.publish(&message);
    }

    pub(super) fn announce_nak(&self, t: &mut Turn<'_>, of: Delivery) {
        let body = Nak {
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            consumer_seq: of.dseq,
            stream_seq: of.seq,
            deliveries: of.deliveries,
            domain: t.stream.domain.clone(),
        };
        self.announce(t, &format!("{ADVISORY}.MSG_NAKED"), body);
    }

    pub(super) fn announce_terminated(&self, t: &mut Turn<'_>, of: Delivery, reason: &str) {
        let body = Terminated {
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            consumer_seq: of.dseq,
            stream_seq: of.seq,
            deliveries: of.deliveries,
            reason: reason.to_owned(),
            domain: t.stream.domain.clone(),
        };
        self.announce(t, &format!("{ADVISORY}.MSG_TERMINATED"), body);
    }

    pub(super) fn announce_exceeded(&self, t: &mut Turn<'_>, seq: u64, deliveries: u64) {
        let body = MaxDeliver {
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            stream_seq: seq,
            deliveries,
            domain: t.stream.domain.clone(),
        };
        self.announce(t, &format!("{ADVISORY}.MAX_DELIVERIES"), body);
    }

    pub(super) fn announce_ack(&self, t: &mut Turn<'_>, of: Delivery, ack_time: i64) {
        let body = ConsumerAck {
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            consumer_seq: of.dseq,
            stream_seq: of.seq,
            ack_time,
            deliveries: of.deliveries,
            domain: t.stream.domain.clone(),
        };
        self.announce(t, "$JS.EVENT.METRIC.CONSUMER.ACK", body);
    }

    pub(super) fn announce_pause(&self, t: &mut Turn<'_>) {
        let until = self.config.pause_until.unwrap_or(Time::ZERO);
        let body = ConsumerPause {
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            paused: self.is_paused(t.now),
            pause_until: until,
            domain: t.stream.domain.clone(),
        };
        self.announce(t, &format!("{ADVISORY}.PAUSE"), body);
    }

    pub(super) fn announce_pinned(&self, t: &mut Turn<'_>, group: &str, id: &str) {
        let body = ConsumerGroupPinned {
            account: t.stream.account.clone(),
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            domain: t.stream.domain.clone(),
            group: group.to_owned(),
            pinned_id: id.to_owned(),
        };
        self.announce(t, &format!("{ADVISORY}.PINNED"), body);
    }

    pub(super) fn announce_unpinned(&self, t: &mut Turn<'_>, group: &str, reason: UnpinReason) {
        let body = ConsumerGroupUnpinned {
            account: t.stream.account.clone(),
            stream: self.stream.clone(),
            consumer: self.name.clone(),
            domain: t.stream.domain.clone(),
            group: group.to_owned(),
            reason,
        };
        self.announce(t, &format!("{ADVISORY}.UNPINNED"), body);
    }

    /// Messages that went from the stream while they were pending are announced with the next event.
    pub(super) fn announce_lost(&mut self, t: &mut Turn<'_>) {
        for of in std::mem::take(&mut self.lost) {
            self.announce_terminated(t, of, UNACKNOWLEDGED_DELETED);
        }
    }
}
