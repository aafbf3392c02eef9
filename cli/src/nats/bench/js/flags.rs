//! The flags that benchmarks of JetStream share.

use crate::nats::bench::flags;
use crate::spec::{Flag, Kind};

/// The consumer that is made when no other is named.
pub const CONSUMER: &str = "nats-bench";

pub fn stream() -> Flag {
    Flag::text("stream", "The stream").default("benchstream")
}

pub fn batch(help: &'static str) -> Flag {
    Flag::int("batch", help).default("500")
}

pub fn purge() -> Flag {
    Flag::bool("purge", "Remove all messages of the stream first")
}

pub fn filter() -> Flag {
    Flag::text("filter", "Only messages with subjects that match").placeholder("SUBJECTS").repeatable()
}

/// Flags of all that publish.
pub fn publishing() -> Vec<Flag> {
    let mut all = vec![
        flags::multisubject("Publish to SUBJECT.N, where N counts the messages"),
        Flag::int("multisubjectmax", "Number of different subjects of --multisubject, 0 for no limit")
            .default("100000"),
        Flag::bool("multisubjectrandomize", "Take the numbers of --multisubject in random order"),
    ];
    all.extend(flags::sending());
    all.extend([
        Flag::bool("create", "Make the stream first, unless it is there as these flags say"),
        Flag::one_of("storage", &["memory", "file"], "Where a stream that is made keeps its messages")
            .default("file"),
        Flag::int("replicas", "Number of replicas of a stream that is made").default("1"),
        Flag::text("maxbytes", "The most that a stream that is made holds").default("1GB"),
        Flag::bool("dedup", "Give every message an id, by which the stream knows duplicates"),
        Flag::duration("dedupwindow", "How long a stream that is made remembers ids").default("2m"),
        purge(),
        Flag::bool(
            "persistasync",
            "Let a stream that is made acknowledge before it has stored; one replica only",
        ),
    ]);
    all
}

/// Flags of those that share a durable consumer.
pub fn consuming(batch_help: &'static str) -> Vec<Flag> {
    vec![
        Flag::text("consumer", "The durable consumer; made when it is the default, and else there already")
            .default(CONSUMER),
        batch(batch_help),
        Flag::new("acks", Kind::OneOf(&["explicit", "none", "all"]), "How messages are acknowledged")
            .default("explicit"),
        Flag::bool("doubleack", "Wait until each acknowledgement is confirmed").default("false").negatable(),
        filter(),
        purge(),
    ]
}
