//! How far each source was taken over, to be kept apart from the messages: these may be gone when it is asked for.

use serde::{Deserialize, Serialize};

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// What came into the stream behind this sequence is not in here.
    pub covers: u64,
    pub sources: Vec<Place>,
}

/// One source's place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// What tells the source from the stream's other ones.
    pub source: String,
    /// At the origin; 0: nothing was taken yet.
    pub seq: u64,
    /// What tells the origin from another stream of its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub identity: String,
}

impl Places {
    /// As a change of what a stream's ledger holds.
    pub(crate) fn change(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Change<'a> {
            places: &'a Places,
        }
        serde_json::to_vec(&Change { places: self }).expect("places have text keys only")
    }
}
