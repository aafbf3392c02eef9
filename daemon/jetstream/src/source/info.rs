//! What a stream tells of its mirror or sources.

use super::upstream::{Kind, Upstream};
use crate::now::Now;
use schemas::jetstream::StreamSourceInfo;

impl Upstream {
    pub(crate) fn info(&self, now: Now) -> StreamSourceInfo {
        let origin = &self.origin;
        let active = self.heard.map(|heard| now.mono.saturating_sub(heard));
        // A mirror learns of its filter when it asks for the first time.
        let filtered = self.kind == Kind::Source || self.asked.is_some();
        StreamSourceInfo {
            name: origin.name.clone(),
            external: origin.external.clone(),
            lag: self.lag,
            // A mirror's place is its own last sequence.
            seq: if self.kind == Kind::Source { self.seq } else { 0 },
            active: active.map_or(-1, |nanos| i64::try_from(nanos).unwrap_or(i64::MAX)),
            error: self.error.clone(),
            filter_subject: if filtered { origin.filter_subject.clone() } else { String::new() },
            subject_transforms: origin.subject_transforms.clone(),
        }
    }
}
