//! What a fast-ingest batch hears on its way.

use serde::{Deserialize, Serialize};

use super::error::ApiError;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum BatchFlow {
    /// The message with this batch sequence arrived; the next such word comes `msgs` messages later.
    Ack { seq: u64, msgs: u16 },
    /// Messages from `last_seq` up to but not including `seq` did not arrive.
    Gap { last_seq: u64, seq: u64 },
    /// The message with this batch sequence was refused.
    Err { seq: u64, error: ApiError },
}
