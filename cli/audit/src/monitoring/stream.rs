//! Health of a stream.

use std::collections::BTreeMap;

use schemas::monitor::StreamDetail;

use super::metadata::{Metadata, MetadataError};
use super::{Finding, critical, ok, unless_none, warning, wrong};

const NOT_MIRRORED: &str = "not mirrored";

/// Thresholds; 0 is none. Durations in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamHealth {
    pub enabled: bool,
    pub lag_critical: u64,
    pub seen_critical: i64,
    pub min_sources: i64,
    pub max_sources: i64,
    pub peer_expect: i64,
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
        // Some servers tell of streams without their configuration.
        let known = stream.config.as_ref().is_some_and(|config| !config.name.is_empty());
        let not_mirrored = |finding: &Finding| finding.text == NOT_MIRRORED;
        let all = if self.enabled { wrong(self.judge(stream)) } else { vec![] };
        all.into_iter().filter(|finding| known || !not_mirrored(finding)).collect()
    }

    /// What is right and what is wrong.
    pub fn judge(&self, stream: &StreamDetail) -> Vec<Finding> {
        let mut found = self.cluster(stream);
        found.extend(self.messages(stream));
        found.extend(self.subjects(stream));
        found.extend(self.sources(stream));
        found.extend(self.mirror(stream));
        found
    }

    fn cluster(&self, stream: &StreamDetail) -> Vec<Finding> {
        let replicas = stream.config.as_ref().map_or(0, |config| config.num_replicas);
        let Some(cluster) = stream.cluster.as_ref().filter(|_| replicas > 1) else {
            return if self.peer_expect > 0 { vec![critical("Stream is not clustered")] } else { vec![] };
        };
        if cluster.leader.is_empty() {
            return vec![critical("No leader")];
        }
        let peers = cluster.replicas.len() as i64 + 1;
        if peers != self.peer_expect {
            return vec![critical(format!("Expected {} replicas got {peers}", self.peer_expect))];
        }
        let count = |is: &dyn Fn(&schemas::jetstream::PeerInfo) -> bool| {
            cluster.replicas.iter().filter(|peer| is(peer)).count()
        };
        let mut found = vec![ok(format!("{peers} peers"))];
        let offline = count(&|peer| peer.offline);
        if offline > 0 {
            found.push(critical(format!("{offline} replicas offline")));
        }
        if self.peer_lag_critical > 0 {
            let lagged = count(&|peer| peer.lag > self.peer_lag_critical);
            found.push(unless_none(lagged, "replicas lagged", "replicas are current"));
        }
        if self.peer_seen_critical > 0 {
            let inactive = count(&|peer| peer.active > self.peer_seen_critical);
            found.push(unless_none(inactive, "replicas inactive", "replicas are active"));
        }
        found
    }

    fn messages(&self, stream: &StreamDetail) -> Option<Finding> {
        let count = stream.state.messages;
        if self.msgs_critical == 0 && self.msgs_warn == 0 {
            return None;
        }
        let text = format!("{count} messages");
        Some(match () {
            () if self.msgs_critical > 0 && count <= self.msgs_critical => critical(text),
            () if self.msgs_warn > 0 && count <= self.msgs_warn => warning(text),
            () => ok(text),
        })
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
        Some(match () {
            () if past(crit) => critical(text),
            () if past(warn) => warning(text),
            () => ok(text),
        })
    }

    fn sources(&self, stream: &StreamDetail) -> Vec<Finding> {
        let count = stream.sources.len() as i64;
        let few = self.min_sources > 0 && count < self.min_sources;
        let many = self.max_sources > 0 && count > self.max_sources;
        let text = format!("{count} sources");
        let mut found = vec![if few || many { critical(text) } else { ok(text) }];
        if self.has_source_limits() {
            let (lagged, inactive) = self.bad_sources(stream);
            found.push(unless_none(lagged, "sources are lagged", &format!("{count} sources current")));
            found.push(unless_none(inactive, "sources are inactive", &format!("{count} sources active")));
        }
        found
    }

    /// Whether anything is wanted of sources or the mirror.
    pub fn has_source_limits(&self) -> bool {
        self.lag_critical > 0 || self.seen_critical > 0
    }

    /// Sources that are too far behind, and those that were heard of too long ago.
    pub fn bad_sources(&self, stream: &StreamDetail) -> (usize, usize) {
        let lagged = stream.sources.iter().filter(|source| self.lags(source.lag)).count();
        (lagged, stream.sources.iter().filter(|source| self.sleeps(source.active)).count())
    }

    fn lags(&self, lag: u64) -> bool {
        self.lag_critical > 0 && lag >= self.lag_critical
    }

    fn sleeps(&self, active: i64) -> bool {
        self.seen_critical > 0 && active >= self.seen_critical
    }

    /// A stream has a mirror or sources, not both: thresholds without sources are about a mirror.
    fn mirror(&self, stream: &StreamDetail) -> Vec<Finding> {
        if !self.has_source_limits() || !stream.sources.is_empty() {
            return vec![];
        }
        let Some(config) = stream.config.as_ref().and_then(|config| config.mirror.as_ref()) else {
            return vec![critical(NOT_MIRRORED)];
        };
        let Some(mirror) = &stream.mirror else { return vec![critical("invalid state")] };
        let mut found = vec![];
        if self.lags(mirror.lag) {
            found.push(critical(format!("Mirror Lag {}", mirror.lag)));
        }
        if self.sleeps(mirror.active) {
            found.push(critical(format!("Mirror Seen {}", cli_term::term::duration::go(mirror.active))));
        }
        if found.is_empty() {
            found.push(ok(format!("Mirror {}", config.name)));
        }
        found
    }
}
