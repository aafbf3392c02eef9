//! `/subsz`: the interest tables and, on request, the subscriptions in them.

use serde::{Deserialize, Serialize};

use crate::go::null::or_default;

use super::connz::SubDetail;
use crate::go::Time;

/// One interest table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SublistStats {
    pub num_subscriptions: u32,
    pub num_cache: u32,
    pub num_inserts: u64,
    pub num_removes: u64,
    pub num_matches: u64,
    /// Between 0 and 1.
    pub cache_hit_rate: f64,
    pub max_fanout: u32,
    pub avg_fanout: f64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Subsz {
    pub server_id: String,
    pub now: Time,
    /// Of all tables that were asked for together.
    #[serde(flatten)]
    pub stats: SublistStats,
    /// Subscriptions before paging; 0 where none were asked for.
    pub total: i64,
    pub offset: i64,
    pub limit: i64,
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "or_default")]
    pub subscriptions_list: Vec<SubDetail>,
}

/// The request's options as JSON, under the names of `$SYS.REQ.SERVER.PING.SUBSZ`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubszOptions {
    pub offset: i64,
    pub limit: i64,
    pub subscriptions: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// Only subscriptions that match this literal subject.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub test: String,
}

#[cfg(test)]
mod tests {
    use super::Subsz;
    use crate::go::json;

    /// An answer of the reference server 2.15.1 to `?subs=1&limit=2`.
    const LIST: &str = include_str!("testdata/subsz_list.json");

    #[test]
    fn an_answer_of_the_reference_reads_and_prints_to_the_same_bytes() {
        let subsz: Subsz = serde_json::from_str(LIST).unwrap();
        assert_eq!(json::to_string_pretty(&subsz).unwrap(), LIST.trim_end());
    }
}
