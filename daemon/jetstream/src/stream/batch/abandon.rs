//! Batches that are given up: for what their publishers did, or because they did nothing for too long.

use super::super::Stream;
use crate::effects::{Effects, Outgoing};
use crate::now::Now;
use schemas::advisory::{BatchAbandonReason, Event, StreamBatchAbandoned};
use schemas::go::Time;

impl Stream {
    /// Tells whoever watches that an atomic batch was given up.
    pub(super) fn announce_abandoned(
        &self,
        id: &[u8],
        reason: BatchAbandonReason,
        now: Now,
        fx: &mut dyn Effects,
    ) {
        let stream = &self.config.name;
        let subject = format!("$JS.EVENT.ADVISORY.STREAM.BATCH_ABANDONED.{stream}");
        if !fx.interest(subject.as_bytes(), None) {
            return;
        }
        let body = StreamBatchAbandoned {
            account: String::new(),
            stream: stream.clone(),
            domain: self.facts.domain.clone(),
            batch: String::from_utf8_lossy(id).into_owned(),
            reason,
        };
        let event = Event::new(fx.nuid(), Time::from_unix_nanos(now.wall), body).to_json();
        fx.publish(&Outgoing {
            subject: subject.as_bytes(),
            payload: event.as_bytes(),
            ..Outgoing::default()
        });
    }

    /// Gives up the batches that were idle for too long, if it is time to look.
    pub(in super::super) fn abandon_idle(&mut self, now: Now, fx: &mut dyn Effects) {
        if self.batches.wake.is_none_or(|at| at > now.mono) {
            return;
        }
        let batches = &mut self.batches;
        batches.fast.retain(|_, batch| batch.deadline > now.mono);
        let idle = batches.atomic.extract_if(|_, batch| batch.deadline <= now.mono);
        let mut ids: Vec<Box<[u8]>> = idle.map(|(id, _)| id).collect();
        let fast = batches.fast.values().map(|batch| batch.deadline);
        batches.wake = batches.atomic.values().map(|batch| batch.deadline).chain(fast).min();
        ids.sort_unstable();
        for id in ids {
            self.announce_abandoned(&id, BatchAbandonReason::Timeout, now, fx);
        }
    }
}
