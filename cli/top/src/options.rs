//! How to look at a server, as the flags of both programs say it.

use std::time::Duration;

use schemas::monitor::ConnzSort;

/// What the flags say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Most connections to ask for.
    pub limit: i64,
    pub interval: Duration,
    pub sort: ConnzSort,
    /// Show names of addresses, from DNS.
    pub lookup: bool,
    /// Show whole numbers instead of `1.2K`.
    pub raw: bool,
    /// Show the column of subscriptions.
    pub subscriptions: bool,
    /// End after so many answers; none means never.
    pub refreshes: Option<u64>,
    /// The file to write one snapshot to, `-` for stdout; empty for a screen.
    pub output: String,
    /// What stands between the fields of a snapshot; empty for a grid.
    pub delimiter: String,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            limit: schemas::monitor::connz::DEFAULT_LIMIT,
            interval: Duration::from_secs(1),
            sort: ConnzSort::Cid,
            lookup: false,
            raw: false,
            subscriptions: false,
            refreshes: None,
            output: String::new(),
            delimiter: String::new(),
        }
    }
}
