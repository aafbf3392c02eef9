//! What the API tells about a consumer.

use schemas::go::Time;
use schemas::jetstream::{ConsumerInfo, PriorityGroupState, SequenceInfo};

use super::{Consumer, Place, Turn};
use crate::Now;

impl Consumer {
    /// The document of `CONSUMER.INFO`, without what only the server knows (`cluster`, dynamic metadata). Goes through
    /// the waiting requests first, so that only those still listened for are counted.
    pub fn info(&mut self, t: &mut Turn<'_>) -> ConsumerInfo {
        if !self.is_push() && !self.waiting.is_empty() {
            self.check_waiting(t);
        }
        self.document(self.waiting.len(), t.now)
    }

    /// The same for those who only look: nothing changes and nobody is told anything. `listens`: whether somebody listens
    /// on a subject.
    pub fn look(&self, now: Now, listens: &mut dyn FnMut(&[u8]) -> bool) -> ConsumerInfo {
        let waits = self.waiting.iter().filter(|r| !r.is_expired(now) && listens(&r.reply));
        self.document(waits.count(), now)
    }

    fn document(&self, waiting: usize, now: Now) -> ConsumerInfo {
        let progress = &self.progress;
        let place = |place: Place, last: i64| SequenceInfo {
            consumer_seq: place.consumer,
            stream_seq: place.stream,
            last_active: (last != 0).then(|| Time::from_unix_nanos(last)),
        };
        let pause_left = self.paused_until().map_or(0, |until| until.saturating_sub(now.wall).max(0));
        ConsumerInfo {
            stream_name: self.stream.clone(),
            name: self.name.clone(),
            created: Time::from_unix_nanos(self.created),
            config: Some(self.config.clone()),
            delivered: place(progress.delivered, progress.last_delivered),
            ack_floor: place(progress.floor, progress.last_acked),
            num_ack_pending: progress.pending.len() as i64,
            num_redelivered: self.num_redelivered() as i64,
            num_waiting: waiting as i64,
            num_pending: self.num_pending,
            cluster: None,
            push_bound: self.is_push() && self.push.active,
            paused: pause_left > 0,
            pause_remaining: pause_left,
            ts: Time::from_unix_nanos(now.wall),
            priority_groups: self.priority_groups(),
        }
    }

    fn priority_groups(&self) -> Vec<PriorityGroupState> {
        let first = self.config.priority_groups.first();
        let state = first.map(|group| PriorityGroupState {
            group: group.clone(),
            pinned_client_id: self.pin.as_ref().map_or_else(String::new, |pin| pin.id.clone()),
            pinned_ts: self.pin.as_ref().map_or(Time::ZERO, |pin| Time::from_unix_nanos(pin.since)),
        });
        state.into_iter().collect()
    }
}
