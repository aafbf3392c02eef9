//! `/debug/vars` and `$SYS.REQ.SERVER.PING.EXPVARZ`: the process and its memory, in the names of Go's runtime.

use serde::{Deserialize, Serialize};

use crate::go::null::or_default;

/// Over NATS the members stand the other way round than over HTTP; both orders read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Expvarz {
    pub memstats: MemStats,
    #[serde(deserialize_with = "or_default")]
    pub cmdline: Vec<String>,
}

/// Sizes in bytes. Of the reference's members those that mean something outside a garbage collector.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct MemStats {
    /// In use.
    pub alloc: u64,
    /// Handed out since the start; 0 where the allocator does not count.
    pub total_alloc: u64,
    /// Taken from the operating system.
    pub sys: u64,
    pub heap_alloc: u64,
    pub heap_sys: u64,
    pub heap_inuse: u64,
    pub heap_idle: u64,
    #[serde(rename = "NumGC")]
    pub num_gc: u64,
    pub pause_total_ns: u64,
}
