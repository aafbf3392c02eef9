//! What a stream tells of itself.

use super::Stream;
use crate::now::Now;
use schemas::go::Time;
use schemas::jetstream::{ConsumerInfo, LostStreamData, StreamInfo, StreamState};

/// Most interior gaps that an answer lists.
const DELETED_MAX: usize = 1_000_000;

impl Stream {
    /// Configuration and state. `details`: with the sequences that are gone.
    pub fn info(&self, details: bool, now: Now) -> StreamInfo {
        StreamInfo {
            config: self.config.clone(),
            created: Time::from_unix_nanos(self.created),
            state: self.state(details),
            domain: self.facts.domain.clone(),
            cluster: None,
            mirror: self.mirror_info(now),
            sources: self.sources_info(now),
            alternates: Vec::new(),
            ts: Time::from_unix_nanos(now.wall),
        }
    }

    /// What it holds.
    pub fn state(&self, details: bool) -> StreamState {
        let s = self.store.state();
        let time = |nanos: i64| if nanos == 0 { Time::ZERO } else { Time::from_unix_nanos(nanos) };
        // A stream that never held anything begins at 0, until all of that is purged.
        let fresh = s.messages == 0 && s.last_seq == 0 && !self.emptied;
        let deleted = if details { self.store.deleted(DELETED_MAX) } else { Vec::new() };
        StreamState {
            messages: s.messages,
            bytes: s.bytes,
            first_seq: if fresh { 0 } else { s.first_seq },
            first_ts: time(s.first_time),
            last_seq: s.last_seq,
            last_ts: time(s.last_time),
            num_subjects: s.subjects as i64,
            num_deleted: s.deleted as i64,
            deleted,
            lost: self.lost(),
            consumer_count: self.slots.len() as i64,
            ..StreamState::default()
        }
    }

    /// What was found to be unreadable, if anything was.
    fn lost(&self) -> Option<LostStreamData> {
        let mut lost = LostStreamData::default();
        for piece in self.store.lost() {
            lost.bytes += piece.bytes;
            lost.msgs.extend(piece.sequences);
        }
        lost.msgs.sort_unstable();
        lost.msgs.dedup();
        (lost.bytes > 0).then_some(lost)
    }

    /// One consumer's configuration and progress.
    pub fn consumer_info(
        &mut self,
        name: &str,
        now: Now,
        fx: &mut dyn crate::Effects,
    ) -> Option<ConsumerInfo> {
        let at = self.slots.find(name)?;
        self.with_consumer_at(at, now, fx, |consumer, turn| consumer.info(turn))
    }

    /// Names of all consumers, sorted.
    pub fn consumer_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.slots.iter().map(|s| s.consumer.name().to_owned()).collect();
        names.sort_unstable();
        names
    }
}
