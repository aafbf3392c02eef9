//! What can be said about the configuration of a consumer.

use crate::spec::{Flag, Kind};

/// What new consumers and those that are edited have in common.
pub fn common() -> Vec<Flag> {
    let int = |name, placeholder, help| Flag::int(name, help).placeholder(placeholder);
    vec![
        Flag::one_of("backoff", &["linear", "none"], "How the pauses before redeliveries grow")
            .placeholder("MODE"),
        Flag::new("backoff-steps", Kind::Uint, "Number of pauses of --backoff").default("10"),
        Flag::duration("backoff-min", "The shortest pause of --backoff").default("1m"),
        Flag::duration("backoff-max", "The longest pause of --backoff").default("20m"),
        Flag::text("description", "What the consumer is for"),
        Flag::text("filter", "Deliver messages only whose subjects match")
            .placeholder("SUBJECTS")
            .repeatable(),
        Flag::bool("headers-only", "Deliver headers without bodies").negatable(),
        int("max-deliver", "TRIES", "How often a message is delivered at most, -1 for no limit"),
        Flag::int("max-outstanding", "Same as --max-pending").hidden(),
        int(
            "max-pending",
            "MESSAGES",
            "How many messages may wait for acknowledgement before delivery stops",
        ),
        int("max-pull-batch", "BATCH_SIZE", "Messages that a pull may ask for at most"),
        Flag::duration("max-pull-expire", "How long a pull may wait at most").placeholder("EXPIRES"),
        int("max-pull-bytes", "BYTES", "Bytes that a pull may ask for at most"),
        int("sample", "PERCENT", "Part of the acknowledgements that are reported as metrics"),
        Flag::text("target", "Push messages to this subject").placeholder("SUBJECT"),
        Flag::duration("wait", "How long an acknowledgement may take before the message is delivered again"),
        Flag::duration("inactive-threshold", "How long the consumer stays when nobody uses it")
            .placeholder("THRESHOLD"),
        Flag::int("replicas", "Number of replicas, instead of as many as the stream has"),
        Flag::new("metadata", Kind::KeyValue, "Metadata, as NAME=VALUE").placeholder("META").repeatable(),
    ]
}

/// [`common`] and what only new consumers can have.
pub fn new_consumer() -> Vec<Flag> {
    let groups = |name, help| Flag::text(name, help).placeholder("GROUPS").repeatable();
    let mut all = common();
    all.extend([
        Flag::one_of("ack", &["none", "all", "explicit", "flow_control"], "How messages are acknowledged"),
        Flag::new("bps", Kind::Uint64, "Bits a second that are pushed at most").default("0"),
        Flag::text("deliver", "Where to start: all, new, last, subject, a duration back, or a sequence")
            .placeholder("POLICY"),
        Flag::text("deliver-group", "Push to subscriptions of this queue group").placeholder("GROUP"),
        Flag::bool("ephemeral", "Make a consumer that goes when nobody uses it"),
        Flag::bool("flow-control", "Let the receiver of pushed messages set the pace"),
        Flag::text("heartbeat", "How often to push a sign of life when there is nothing else, -1 for never"),
        int_pulls(),
        Flag::bool("pull", "Make a consumer that messages are pulled from"),
        Flag::one_of("replay", &["instant", "original"], "How fast stored messages are delivered")
            .placeholder("POLICY"),
        Flag::bool("memory", "Keep the state in memory, whatever the stream does"),
        Flag::text(
            "pause",
            "Deliver nothing until a time as '2006-01-02 15:04:05' in UTC, or for a duration",
        ),
        groups("pinned-groups", "Priority groups that are each pinned to one client"),
        Flag::duration("pinned-ttl", "How long a client may not pull before it is unpinned")
            .placeholder("TTL"),
        groups("overflow-groups", "Priority groups whose clients pull when there is much to do"),
        groups("prioritized-groups", "Priority groups whose clients come in order of priority"),
    ]);
    all
}

fn int_pulls() -> Flag {
    Flag::int("max-waiting", "How many pulls may wait at most").placeholder("PULLS")
}
