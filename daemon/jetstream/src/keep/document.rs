//! What stands in a stream's ledger, as JSON: its configuration, when it was made, how far its sources are, and which orders of
//! other messages were carried out.

use crate::source::Places;
use crate::stream::{Fired, Stream};
use schemas::jetstream::StreamConfig;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct StreamDocument {
    /// Unix nanoseconds.
    pub(super) created: i64,
    pub(super) config: StreamConfig,
    /// It was being made of a backup, of which not everything had come.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) unfinished: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) places: Option<Places>,
    /// Orders that were carried out and will be again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) fired: Vec<Fired>,
}

/// A change of it: what is there is new, the rest stays.
#[derive(Deserialize)]
struct Change {
    created: Option<i64>,
    config: Option<StreamConfig>,
    /// Said with every configuration.
    #[serde(default)]
    unfinished: bool,
    places: Option<Places>,
    #[serde(default)]
    fired: Vec<Fired>,
}

impl StreamDocument {
    pub(super) fn of(stream: &Stream) -> Self {
        StreamDocument {
            created: stream.created(),
            config: stream.config().clone(),
            unfinished: stream.is_unfinished(),
            places: Some(stream.places()).filter(|p| !p.sources.is_empty()).cloned(),
            fired: stream.fired(),
        }
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a configuration has text keys only")
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// Takes over a change.
    pub(super) fn apply(&mut self, change: &[u8]) -> Result<(), serde_json::Error> {
        let change: Change = serde_json::from_slice(change)?;
        self.created = change.created.unwrap_or(self.created);
        if let Some(config) = change.config {
            (self.config, self.unfinished) = (config, change.unfinished);
        }
        if change.places.is_some() {
            self.places = change.places;
        }
        for fired in change.fired {
            match self.fired.binary_search_by_key(&fired.seq, |known| known.seq) {
                Ok(at) => self.fired[at] = fired,
                Err(at) => self.fired.insert(at, fired),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_leave_what_they_do_not_name() {
        let config = |name: &str| StreamConfig { name: name.into(), ..StreamConfig::default() };
        let places = Places { covers: 7, ..Places::default() };
        let mut document = StreamDocument {
            created: 1,
            config: config("A"),
            unfinished: true,
            places: None,
            fired: Vec::new(),
        };
        document.apply(&places.change()).unwrap();
        let expected = StreamDocument {
            created: 1,
            config: config("A"),
            unfinished: true,
            places: Some(places),
            fired: Vec::new(),
        };
        assert_eq!(document, expected);
        let other = StreamDocument {
            created: 2,
            config: config("B"),
            unfinished: false,
            places: None,
            fired: Vec::new(),
        };
        document.apply(&other.encode()).unwrap();
        assert_eq!(document, StreamDocument { places: expected.places, ..other });
        assert_eq!(StreamDocument::decode(&document.encode()).unwrap(), document);
        assert!(document.apply(b"{").is_err());
    }
}
