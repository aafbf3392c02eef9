//! How streams are set up, and what is in them.

use schemas::jetstream::RetentionPolicy;

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::{Snapshot, Stream};
use crate::term::duration::{go, human_nanos};

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-STR-001",
        severity: Severity::Warning,
        title: "A stream grows without any limit",
        why: "Nothing ever leaves it, until the disk is full and every stream stops.",
        run: unbounded,
    },
    Check {
        code: "NAT-STR-002",
        severity: Severity::Warning,
        title: "A stream of a cluster is kept by one server only",
        why: "While that server is away the stream is; when its disk dies the stream is gone.",
        run: single_replica,
    },
    Check {
        code: "NAT-STR-003",
        severity: Severity::Warning,
        title: "Message ids are remembered for very long",
        why: "All ids of the duplicate window are held in memory.",
        run: duplicate_window,
    },
    Check {
        code: "NAT-STR-004",
        severity: Severity::Warning,
        title: "A stream by interest has no consumer",
        why: "Messages that no consumer waits for are dropped at once, although publishers get an acknowledgement.",
        run: interest_without_consumers,
    },
    Check {
        code: "NAT-STR-005",
        severity: Severity::Warning,
        title: "A work queue has no consumer",
        why: "The tasks pile up and nobody takes them.",
        run: work_without_consumers,
    },
    Check {
        code: "NAT-STR-006",
        severity: Severity::Warning,
        title: "A stream has very many subjects",
        why: "The server holds an entry for each subject in memory, and wildcards look through them.",
        run: many_subjects,
    },
    Check {
        code: "NAT-STR-007",
        severity: Severity::Info,
        title: "A stream has far more gaps than messages",
        why: "Sequences that are gone between the first and the last message cost memory and time at the start.",
        run: gaps,
    },
    Check {
        code: "NAT-STR-008",
        severity: Severity::Info,
        title: "A stream does not acknowledge",
        why: "Publishers do not learn whether their messages were stored.",
        run: no_ack,
    },
    Check {
        code: "NAT-STR-009",
        severity: Severity::Warning,
        title: "An even number of replicas",
        why: "Two of two or three of four must be there: one server more to fail, none more that may.",
        run: even_replicas,
    },
    Check {
        code: "NAT-STR-010",
        severity: Severity::Info,
        title: "A stream took nothing for a month",
        why: "It may belong to something that is gone, and still takes space.",
        run: unused,
    },
    Check {
        code: "NAT-STR-011",
        severity: Severity::Info,
        title: "Keys of a bucket never end",
        why: "With one value for each key and neither an age nor a size limit, old keys stay for ever.",
        run: endless_bucket,
    },
];

const SECOND: i64 = 1_000_000_000;
const MONTH: i64 = 30 * 86_400 * SECOND;

fn each(
    snapshot: &Snapshot,
    is_so: impl Fn(&Stream) -> bool,
    say: impl Fn(&Stream) -> (String, String),
) -> Vec<Found> {
    let streams = snapshot.streams.iter().filter(|stream| is_so(stream));
    streams
        .map(|stream| {
            let (evidence, fix) = say(stream);
            found(format!("stream {}", stream.title()), evidence, fix)
        })
        .collect()
}

fn has_no_limit(stream: &Stream) -> bool {
    let config = &stream.config;
    config.max_msgs <= 0 && config.max_bytes <= 0 && config.max_age == 0
}

fn unbounded(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |stream: &Stream| {
        let config = &stream.config;
        let kept = config.retention == RetentionPolicy::Limits && !config.sealed && config.mirror.is_none();
        kept && !stream.is_bucket() && has_no_limit(stream) && config.max_msgs_per_subject <= 0
    };
    each(snapshot, is_so, |stream| {
        let evidence =
            format!("no max_msgs, max_bytes, max_age or max_msgs_per_subject; {} bytes", stream.state.bytes);
        (evidence, format!("nats stream edit {} --max-bytes 10GB --max-age 30d", stream.config.name))
    })
}

fn single_replica(snapshot: &Snapshot) -> Vec<Found> {
    let clustered = |stream: &Stream| stream.cluster.as_ref().is_some_and(|cluster| !cluster.name.is_empty());
    let is_so = |stream: &Stream| {
        clustered(stream) && stream.config.num_replicas <= 1 && stream.config.mirror.is_none()
    };
    each(snapshot, is_so, |stream| {
        ("num_replicas: 1".into(), format!("nats stream edit {} --replicas 3", stream.config.name))
    })
}

fn duplicate_window(snapshot: &Snapshot) -> Vec<Found> {
    each(
        snapshot,
        |stream| stream.config.duplicate_window > 3600 * SECOND,
        |stream| {
            let evidence = format!("duplicate_window: {}", go(stream.config.duplicate_window));
            (evidence, format!("nats stream edit {} --dupe-window 2m", stream.config.name))
        },
    )
}

fn idle(stream: &Stream, retention: RetentionPolicy) -> bool {
    stream.config.retention == retention && stream.state.consumer_count == 0
}

fn interest_without_consumers(snapshot: &Snapshot) -> Vec<Found> {
    each(
        snapshot,
        |stream| idle(stream, RetentionPolicy::Interest),
        |stream| {
            let evidence =
                format!("retention: interest, no consumers, {} messages so far", stream.state.last_seq);
            (evidence, format!("nats consumer add {} NAME --pull --defaults", stream.config.name))
        },
    )
}

fn work_without_consumers(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |stream: &Stream| idle(stream, RetentionPolicy::WorkQueue) && stream.state.messages > 0;
    each(snapshot, is_so, |stream| {
        let evidence = format!("messages waiting: {}", stream.state.messages);
        (evidence, format!("nats consumer add {} NAME --pull --defaults", stream.config.name))
    })
}

fn many_subjects(snapshot: &Snapshot) -> Vec<Found> {
    each(
        snapshot,
        |stream| stream.state.num_subjects > 1_000_000,
        |stream| {
            let fix =
                format!("nats stream subjects {}; shorter subjects, or an age limit", stream.config.name);
            (format!("{} subjects", stream.state.num_subjects), fix)
        },
    )
}

fn gaps(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |stream: &Stream| {
        let gone = u64::try_from(stream.state.num_deleted).unwrap_or(0);
        gone > 100_000 && gone / 10 > stream.state.messages
    };
    each(snapshot, is_so, |stream| {
        let evidence = format!("{} gone, {} there", stream.state.num_deleted, stream.state.messages);
        (evidence, format!("nats stream gaps {}; an age limit lets old messages go", stream.config.name))
    })
}

fn no_ack(snapshot: &Snapshot) -> Vec<Found> {
    each(
        snapshot,
        |stream| stream.config.no_ack,
        |stream| ("no_ack: true".into(), format!("nats stream edit {} --ack", stream.config.name)),
    )
}

fn even_replicas(snapshot: &Snapshot) -> Vec<Found> {
    each(
        snapshot,
        |stream| matches!(stream.config.num_replicas, 2 | 4),
        |stream| {
            let replicas = stream.config.num_replicas;
            (
                format!("num_replicas: {replicas}"),
                format!("nats stream edit {} --replicas {}", stream.config.name, replicas + 1),
            )
        },
    )
}

fn unused(snapshot: &Snapshot) -> Vec<Found> {
    let quiet = |stream: &Stream| snapshot.since(stream.state.last_ts).unwrap_or(0);
    let is_so = |stream: &Stream| !stream.is_bucket() && !stream.config.sealed && quiet(stream) > MONTH;
    each(snapshot, is_so, |stream| {
        let evidence = format!("the last message came {} ago", human_nanos(quiet(stream)));
        (evidence, format!("nats stream backup {0} DIR; nats stream rm {0}", stream.config.name))
    })
}

fn endless_bucket(snapshot: &Snapshot) -> Vec<Found> {
    let is_so = |stream: &Stream| {
        stream.config.name.starts_with("KV_") && has_no_limit(stream) && stream.state.num_subjects > 10_000
    };
    each(snapshot, is_so, |stream| {
        let bucket = crate::nats::kv::names::bucket(&stream.config.name);
        (
            format!("{} keys", stream.state.num_subjects),
            format!("nats kv edit {bucket} --ttl 30d or --max-bucket-size 1GB"),
        )
    })
}
