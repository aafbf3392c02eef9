//! The flags that benchmarks share.

use crate::spec::{Flag, Kind};

/// Flags of every benchmark.
pub fn common() -> [Flag; 5] {
    [
        Flag::int("clients", "Number of clients, each with its own connection").default("1"),
        Flag::new("msgs", Kind::Int64, "Number of messages; publishers and requesters share them")
            .default("100000"),
        Flag::bool("progress", "Show progress bars, on a terminal").default("true").negatable(),
        Flag::text("csv", "Save the figures of each client as CSV").placeholder("FILE"),
        Flag::text("size", "Size of the messages").default("128B"),
    ]
}

pub fn sleep() -> Flag {
    Flag::duration("sleep", "Pause between messages").default("0s").placeholder("DURATION")
}

/// Flags of benchmarks that send.
pub fn sending() -> Vec<Flag> {
    let mut all = vec![
        Flag::new("payload", Kind::ExistingFile, "File to send as the body, instead of --size zeros")
            .placeholder("FILE"),
        Flag::text("header", "Header to add, as NAME:VALUE; templates are filled in")
            .short('H')
            .placeholder("HEADER")
            .repeatable(),
    ];
    all.extend(pace());
    all
}

/// Flags of benchmarks that can keep a rate.
pub fn pace() -> [Flag; 2] {
    [
        Flag::int("throughput", "Messages a second that all clients together aim at")
            .default("0")
            .placeholder("THROUGHPUT"),
        Flag::duration("duration", "How long to run at --throughput, instead of --msgs")
            .default("0s")
            .placeholder("DURATION"),
    ]
}

pub fn multisubject(help: &'static str) -> Flag {
    Flag::bool("multisubject", help)
}
