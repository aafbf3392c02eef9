//! Limits of a stream: from its metadata, with flags laid over them. Zero is no limit.

use std::collections::BTreeMap;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::term::duration;

/// What stands before their names in metadata.
const PREFIX: &str = "io.nats.monitor.";

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    pub lag: u64,
    /// Seconds.
    pub seen: f64,
    pub min_sources: i64,
    pub max_sources: i64,
    pub peers: i64,
    pub peer_lag: u64,
    /// Seconds.
    pub peer_seen: f64,
    pub msgs_warn: u64,
    pub msgs_critical: u64,
    pub subjects_warn: i64,
    pub subjects_critical: i64,
}

impl Limits {
    /// Fails with the first value that is none.
    pub fn of_metadata(metadata: &BTreeMap<String, String>) -> Outcome<Limits> {
        let mut limits = Limits::default();
        for (key, value) in metadata {
            if let Some(name) = key.strip_prefix(PREFIX)
                && !limits.set(name, value)
            {
                crate::fail!("{key}: invalid value {value:?}");
            }
        }
        Ok(limits)
    }

    pub fn with_flags(mut self, call: &Call) -> Limits {
        for name in [
            "lag-critical",
            "seen-critical",
            "min-sources",
            "max-sources",
            "peer-expect",
            "peer-lag-critical",
            "peer-seen-critical",
            "msgs-warn",
            "msgs-critical",
            "subjects-warn",
            "subjects-critical",
        ] {
            if call.typed(name) {
                // The parser has checked it.
                self.set(name, call.text(name));
            }
        }
        self
    }

    /// False when the value is none; names that mean nothing here are well.
    fn set(&mut self, name: &str, value: &str) -> bool {
        let unsigned = |to: &mut u64| value.parse().map(|n| *to = n).is_ok();
        let signed = |to: &mut i64| value.parse().map(|n| *to = n).is_ok();
        let seconds = |to: &mut f64| duration::parse(value).map(|d| *to = d.as_secs_f64()).is_ok();
        match name {
            "lag-critical" => unsigned(&mut self.lag),
            "seen-critical" => seconds(&mut self.seen),
            "min-sources" => signed(&mut self.min_sources),
            "max-sources" => signed(&mut self.max_sources),
            "peer-expect" => signed(&mut self.peers),
            "peer-lag-critical" => unsigned(&mut self.peer_lag),
            "peer-seen-critical" => seconds(&mut self.peer_seen),
            "msgs-warn" => unsigned(&mut self.msgs_warn),
            "msgs-critical" => unsigned(&mut self.msgs_critical),
            "subjects-warn" => signed(&mut self.subjects_warn),
            "subjects-critical" => signed(&mut self.subjects_critical),
            _ => true,
        }
    }

    pub fn has_source_limits(&self) -> bool {
        self.lag > 0 || self.seen > 0.0
    }

    /// Whether a source is too far behind.
    pub fn lags(&self, lag: u64) -> bool {
        self.lag > 0 && lag >= self.lag
    }

    /// Whether a source was last heard of too long ago, in nanoseconds.
    pub fn sleeps(&self, active: i64) -> bool {
        self.seen > 0.0 && active as f64 >= self.seen * 1e9
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_is_read_and_mistakes_named() {
        let of = |pairs: &[(&str, &str)]| {
            Limits::of_metadata(&pairs.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect())
        };
        let limits = of(&[
            ("io.nats.monitor.lag-critical", "200"),
            ("io.nats.monitor.peer-seen-critical", "1m"),
            ("io.nats.monitor.enabled", "true"),
            ("other", "x"),
        ]);
        assert_eq!(limits.unwrap(), Limits { lag: 200, peer_seen: 60.0, ..Limits::default() });
        let error = of(&[("io.nats.monitor.min-sources", "few")]).unwrap_err().message.unwrap();
        assert_eq!(error, "io.nats.monitor.min-sources: invalid value \"few\"");
    }
}
