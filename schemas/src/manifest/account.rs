//! The fields of an account in such files: those of its claims that its operator decides about. Keys, revocations and
//! activation tokens are not among them, so that nothing secret and nothing that passes stands in a file.

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    Text,
    Number,
    /// A number or a text.
    NumberOrText,
    /// Bytes.
    Size,
    /// Nanoseconds.
    Duration,
    Yes,
    Texts,
    One(&'static [Field]),
    Many(&'static [Field]),
    /// A map from names to objects.
    Named(&'static [Field]),
    /// A map from names to lists of objects.
    NamedLists(&'static [Field]),
}

/// A field and what it is.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub holds: Holds,
    pub about: &'static str,
}

const fn field(name: &'static str, holds: Holds, about: &'static str) -> Field {
    Field { name, holds, about }
}

const JETSTREAM: [Field; 8] = [
    field("mem_storage", Holds::Size, "Bytes of all streams in memory, -1 without limit"),
    field("disk_storage", Holds::Size, "Bytes of all streams on disk, -1 without limit"),
    field("streams", Holds::Number, "How many streams, -1 without limit"),
    field("consumer", Holds::Number, "How many consumers, -1 without limit"),
    field("max_ack_pending", Holds::Number, "Unacknowledged messages of a consumer, 0 without limit"),
    field("mem_max_stream_bytes", Holds::Size, "Bytes of one stream in memory, 0 without limit"),
    field("disk_max_stream_bytes", Holds::Size, "Bytes of one stream on disk, 0 without limit"),
    field("max_bytes_required", Holds::Yes, "Streams must say how large they may grow"),
];

const LIMITS: [Field; 18] = [
    field("subs", Holds::Number, "How many subscriptions, -1 without limit"),
    field("data", Holds::Size, "How many bytes, -1 without limit"),
    field("payload", Holds::Size, "Bytes of a message, -1 without limit"),
    field("imports", Holds::Number, "How many imports, -1 without limit"),
    field("exports", Holds::Number, "How many exports, -1 without limit"),
    field("wildcards", Holds::Yes, "Exports may have wildcards; true where nothing is said"),
    field("disallow_bearer", Holds::Yes, "Users must prove that they hold their key"),
    field("conn", Holds::Number, "How many connections, -1 without limit"),
    field("leaf", Holds::Number, "How many leaf nodes, -1 without limit"),
    JETSTREAM[0],
    JETSTREAM[1],
    JETSTREAM[2],
    JETSTREAM[3],
    JETSTREAM[4],
    JETSTREAM[5],
    JETSTREAM[6],
    JETSTREAM[7],
    field(
        "tiered_limits",
        Holds::Named(&JETSTREAM),
        "JetStream's limits by tier (R1, R3), instead of those above",
    ),
];

const PERMISSION: [Field; 2] = [
    field("allow", Holds::Texts, "Subjects that are allowed"),
    field("deny", Holds::Texts, "Subjects that are not"),
];

const PERMISSIONS: [Field; 3] = [
    field("pub", Holds::One(&PERMISSION), "Publishing"),
    field("sub", Holds::One(&PERMISSION), "Subscribing"),
    field(
        "resp",
        Holds::One(&[
            field("max", Holds::Number, "Answers for each request, -1 without limit"),
            field("ttl", Holds::Duration, "How long answers are allowed"),
        ]),
        "Answering where publishing is not allowed otherwise",
    ),
];

const EXPORT: [Field; 12] = [
    field("name", Holds::Text, "What it is called"),
    field("subject", Holds::Text, "The subject, perhaps with wildcards"),
    field("type", Holds::Text, "stream or service"),
    field("token_req", Holds::Yes, "Only with an activation token"),
    field("response_type", Holds::Text, "Singleton, Stream or Chunked"),
    field("response_threshold", Holds::Duration, "How long a response may take"),
    field(
        "service_latency",
        Holds::One(&[
            field("sampling", Holds::NumberOrText, "Per cent of requests, or headers"),
            field("results", Holds::Text, "Where results are published"),
        ]),
        "How the latency of a service is measured",
    ),
    field(
        "account_token_position",
        Holds::Number,
        "Which token of the subject is the importing account's key",
    ),
    field("advertise", Holds::Yes, "Others may learn of it"),
    field("allow_trace", Holds::Yes, "Traces may go through it"),
    field("description", Holds::Text, "What it is"),
    field("info_url", Holds::Text, "Where there is more about it"),
];

const IMPORT: [Field; 8] = [
    field("name", Holds::Text, "What it is called"),
    field("subject", Holds::Text, "The subject that is exported"),
    field("account", Holds::Text, "The exporting account: its name in the store, or its key"),
    field("local_subject", Holds::Text, "The subject inside this account"),
    field("to", Holds::Text, "Older than local_subject"),
    field("type", Holds::Text, "stream or service"),
    field("share", Holds::Yes, "The exporter learns who asks"),
    field("allow_trace", Holds::Yes, "Traces may go through it"),
];

/// All fields, the one that names the account first.
pub const ACCOUNT: [Field; 12] = [
    field("name", Holds::Text, "The name of the account in its operator's store"),
    field("description", Holds::Text, "What it is for"),
    field("info_url", Holds::Text, "Where there is more about it"),
    field("tags", Holds::Texts, "Tags, which are in small letters"),
    field("limits", Holds::One(&LIMITS), "Limits; none where nothing is said, and JetStream is off"),
    field("exports", Holds::Many(&EXPORT), "What other accounts may import"),
    field("imports", Holds::Many(&IMPORT), "What is imported from other accounts"),
    field(
        "default_permissions",
        Holds::One(&PERMISSIONS),
        "Permissions of users that have none of their own",
    ),
    field(
        "mappings",
        Holds::NamedLists(&[
            field("subject", Holds::Text, "Where messages go"),
            field("weight", Holds::Number, "Per cent of messages"),
            field("cluster", Holds::Text, "Only in this cluster"),
        ]),
        "Where messages go that are published on a subject",
    ),
    field(
        "authorization",
        Holds::One(&[
            field("auth_users", Holds::Texts, "Keys of the users of the service that authorizes"),
            field("allowed_accounts", Holds::Texts, "Keys of accounts that users may be put into, or *"),
            field("xkey", Holds::Text, "The public curve key of the service"),
        ]),
        "A service that authorizes users",
    ),
    field(
        "trace",
        Holds::One(&[
            field("dest", Holds::Text, "Where traces are published"),
            field("sampling", Holds::Number, "Per cent of messages"),
        ]),
        "Traces that clients ask for in the headers of others",
    ),
    field(
        "cluster_traffic",
        Holds::Text,
        "system or owner: the account that carries traffic between servers",
    ),
];
