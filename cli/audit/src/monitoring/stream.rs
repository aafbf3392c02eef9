//! Health of a stream.

use std::collections::BTreeMap;

use schemas::monitor::StreamDetail;

use super::metadata::{Metadata, MetadataError};
use super::{Finding, critical, warning};

/// Thresholds; 0 is none. Durations in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamHealth {
    pub enabled: bool,
    pub lag_critical: u64,
    pub seen_critical: i64,
    pub min_sources: usize,
    pub max_sources: usize,
    pub peer_expect: usize,
    pub peer_lag_critical: u64,
    pub peer_seen_critical: i64,
    pub msgs_warn: u64,
    pub msgs_critical: u64,
    pub subjects_warn: i64,
    pub subjects_critical: i64,
}

impl StreamHealth {
    /// Reads the thresholds.
    pub fn from_metadata(metadata: &BTreeMap<String, String>) -> Result<StreamHealth, MetadataError> {
        let of = Metadata(metadata);
        Ok(StreamHealth {
            enabled: of.flag("enabled")?,
            lag_critical: of.number("lag-critical")?,
            seen_critical: of.duration("seen-critical")?,
            min_sources: of.number("min-sources")?,
            max_sources: of.number("max-sources")?,
            peer_expect: of.number("peer-expect")?,
            peer_lag_critical: of.number("peer-lag-critical")?,
            peer_seen_critical: of.duration("peer-seen-critical")?,
            msgs_warn: of.number("msgs-warn")?,
            msgs_critical: of.number("msgs-critical")?,
            subjects_warn: of.number("subjects-warn")?,
            subjects_critical: of.number("subjects-critical")?,
        })
    }

    /// What is wrong; nothing when the metadata does not switch checks on.
    pub fn check(&self, stream: &StreamDetail) -> Vec<Finding> {
        if !self.enabled {
            return vec![];
        }
        let mut found = self.cluster(stream);
        found.extend(self.messages(stream));
        found.extend(self.subjects(stream));
        found.extend(self.sources(stream));
        found.extend(self.mirror(stream));
        found
    }

    fn cluster(&self, stream: &StreamDetail) -> Vec<Finding> {
        let replicas = stream.config.as_ref().map_or(0, |config| config.num_replicas);
        let cluster = stream.cluster.as_ref().filter(|_| replicas > 1);
        let Some(cluster) = cluster else {
            return if self.peer_expect > 0 { vec![critical("Stream is not clustered")] } else { vec![] };
        };
        if cluster.leader.is_empty() {
            return vec![critical("No leader")];
        }
        let peers = cluster.replicas.len() + 1;
        if peers != self.peer_expect {
            return vec![critical(format!("Expected {} replicas got {peers}", self.peer_expect))];
        }
        let count = |is: &dyn Fn(&schemas::jetstream::PeerInfo) -> bool| {
            cluster.replicas.iter().filter(|peer| is(peer)).count()
        };
        let lagged = count(&|peer| self.peer_lag_critical > 0 && peer.lag > self.peer_lag_critical);
        let inactive = count(&|peer| self.peer_seen_critical > 0 && peer.active > self.peer_seen_critical);
        let offline = count(&|peer| peer.offline);
        let told = [(offline, "offline"), (lagged, "lagged"), (inactive, "inactive")];
        let told = told.into_iter().filter(|(count, _)| *count > 0);
        told.map(|(count, how)| critical(format!("{count} replicas {how}"))).collect()
    }

    fn messages(&self, stream: &StreamDetail) -> Option<Finding> {
        let count = stream.state.messages;
        let text = format!("{count} messages");
        if self.msgs_critical > 0 && count <= self.msgs_critical {
            return Some(critical(text));
        }
        (self.msgs_warn > 0 && count <= self.msgs_warn).then(|| warning(text))
    }

    /// More subjects are worse when the critical number is the higher one, else fewer are.
    fn subjects(&self, stream: &StreamDetail) -> Option<Finding> {
        let (warn, crit) = (self.subjects_warn, self.subjects_critical);
        if warn <= 0 && crit <= 0 {
            return None;
        }
        let count = stream.state.num_subjects;
        let past = |limit: i64| if warn < crit { count >= limit } else { count <= limit };
        let text = format!("{count} subjects");
        if past(crit) {
            return Some(critical(text));
        }
        past(warn).then(|| warning(text))
    }

    fn sources(&self, stream: &StreamDetail) -> Vec<Finding> {
        let count = stream.sources.len();
        let mut found = vec![];
        if self.min_sources > 0 && count < self.min_sources
            || self.max_sources > 0 && count > self.max_sources
        {
            found.push(critical(format!("{count} sources")));
        }
        let lagged =
            stream.sources.iter().filter(|s| self.lag_critical > 0 && s.lag >= self.lag_critical).count();
        let inactive = stream
            .sources
            .iter()
            .filter(|s| self.seen_critical > 0 && s.active >= self.seen_critical)
            .count();
        if lagged > 0 {
            found.push(critical(format!("{lagged} sources are lagged")));
        }
        if inactive > 0 {
            found.push(critical(format!("{inactive} sources are inactive")));
        }
        found
    }

    fn mirror(&self, stream: &StreamDetail) -> Vec<Finding> {
        // Thresholds without sources are about a mirror.
        if self.lag_critical == 0 && self.seen_critical <= 0 || !stream.sources.is_empty() {
            return vec![];
        }
        let Some(config) = stream.config.as_ref().filter(|config| !config.name.is_empty()) else {
            return vec![];
        };
        if config.mirror.is_none() {
            return vec![critical("not mirrored")];
        }
        let Some(mirror) = &stream.mirror else { return vec![critical("invalid state")] };
        let mut found = vec![];
        if self.lag_critical > 0 && mirror.lag >= self.lag_critical {
            found.push(critical(format!("Mirror Lag {}", mirror.lag)));
        }
        if self.seen_critical > 0 && mirror.active >= self.seen_critical {
            found.push(critical(format!("Mirror Seen {}", cli_term::term::duration::go(mirror.active))));
        }
        found
    }
}
