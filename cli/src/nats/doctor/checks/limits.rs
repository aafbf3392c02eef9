//! Limits that are nearly used up.

use schemas::jetstream::DiscardPolicy;

use crate::nats::doctor::check::{Check, Found, Severity, found, near};
use crate::nats::doctor::snapshot::{AccountUse, Snapshot, Stream};

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-LIM-001",
        severity: Severity::Warning,
        title: "Few connections are left",
        why: "Beyond max_connections clients are turned away.",
        run: connections,
    },
    Check {
        code: "NAT-LIM-002",
        severity: Severity::Warning,
        title: "Few subscriptions are left",
        why: "Beyond max_subscriptions of a connection its subscriptions are refused.",
        run: subscriptions,
    },
    Check {
        code: "NAT-LIM-003",
        severity: Severity::Warning,
        title: "The server's memory for streams is nearly full",
        why: "Streams in memory take nothing more when it is full.",
        run: server_memory,
    },
    Check {
        code: "NAT-LIM-004",
        severity: Severity::Warning,
        title: "The server's disk space for streams is nearly full",
        why: "Streams in files take nothing more when it is full.",
        run: server_storage,
    },
    Check {
        code: "NAT-LIM-005",
        severity: Severity::Warning,
        title: "An account's memory for streams is nearly full",
        why: "Its streams in memory take nothing more when it is full.",
        run: |s| accounts(s, "memory", |a| (a.memory, a.limits.max_memory)),
    },
    Check {
        code: "NAT-LIM-006",
        severity: Severity::Warning,
        title: "An account's disk space for streams is nearly full",
        why: "Its streams in files take nothing more when it is full.",
        run: |s| accounts(s, "storage", |a| (a.storage, a.limits.max_storage)),
    },
    Check {
        code: "NAT-LIM-007",
        severity: Severity::Warning,
        title: "An account may make few more streams",
        why: "Beyond max_streams new streams and buckets are refused.",
        run: |s| accounts(s, "streams", |a| (count(a.streams), a.limits.max_streams)),
    },
    Check {
        code: "NAT-LIM-008",
        severity: Severity::Warning,
        title: "An account may make few more consumers",
        why: "Beyond max_consumers new consumers, and so watchers of buckets, are refused.",
        run: |s| accounts(s, "consumers", |a| (count(a.consumers), a.limits.max_consumers)),
    },
    Check {
        code: "NAT-LIM-009",
        severity: Severity::Warning,
        title: "A stream is nearly full and refuses new messages then",
        why: "With discard new, publishers get errors at a limit.",
        run: full_streams,
    },
    Check {
        code: "NAT-LIM-010",
        severity: Severity::Warning,
        title: "A stream takes few more consumers",
        why: "Beyond its max_consumers new ones are refused.",
        run: stream_consumers,
    },
    Check {
        code: "NAT-LIM-011",
        severity: Severity::Warning,
        title: "A consumer takes few more pull requests",
        why: "Beyond max_waiting requests are refused.",
        run: waiting,
    },
    Check {
        code: "NAT-LIM-012",
        severity: Severity::Info,
        title: "A stream allows larger messages than the server",
        why: "The smaller of both limits holds: publishers are cut off at max_payload.",
        run: message_size,
    },
    Check {
        code: "NAT-LIM-013",
        severity: Severity::Warning,
        title: "More is promised to streams than the server has",
        why: "The max_bytes of all streams together exceed the space; not all of them can fill up.",
        run: reservations,
    },
    Check {
        code: "NAT-LIM-014",
        severity: Severity::Warning,
        title: "The largest payload is very large",
        why: "Large messages hold up all that share their connection; objects go into object buckets in chunks.",
        run: payload,
    },
];

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn connections(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "in the configuration: max_connections, then nats-server --signal reload";
    let each = snapshot.varz().filter_map(|(server, varz)| {
        near(
            format!("server {}", server.name),
            "connections",
            count(varz.connections),
            varz.max_connections,
            fix,
        )
    });
    each.collect()
}

fn subscriptions(snapshot: &Snapshot) -> Vec<Found> {
    let fix = "fewer subjects with wildcards, or max_subscriptions in the configuration";
    let each = snapshot.servers.iter().flat_map(|server| {
        let limit = server.varz.as_ref().map_or(0, |varz| varz.max_subscriptions);
        let connections = server.connz.iter().flat_map(|connz| connz.connections.iter().flatten());
        connections.filter_map(move |connection| {
            let about = format!("connection {} of server {}", connection.cid, server.name);
            near(about, "subscriptions", connection.subscriptions.into(), limit, fix)
        })
    });
    each.collect()
}

const ROOM: &str = "remove messages (nats stream purge) or raise the limit in the configuration";

fn server_memory(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.jsz().filter_map(|(server, jsz)| {
        near(format!("server {}", server.name), "memory", jsz.stats.memory, jsz.config.max_memory, ROOM)
    });
    each.collect()
}

fn server_storage(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.jsz().filter_map(|(server, jsz)| {
        near(format!("server {}", server.name), "storage", jsz.stats.storage, jsz.config.max_storage, ROOM)
    });
    each.collect()
}

fn accounts(snapshot: &Snapshot, what: &str, of: fn(&AccountUse) -> (u64, i64)) -> Vec<Found> {
    let fix =
        "raise it: nats auth account edit, nsc edit account --js-…, or the account in the configuration";
    let each = snapshot.accounts.iter().filter_map(|account| {
        let (used, limit) = of(account);
        let title = format!("account {} {}", account.name, account.tier);
        near(title.trim_end().to_string(), what, used, limit, fix)
    });
    each.collect()
}

fn full_streams(snapshot: &Snapshot) -> Vec<Found> {
    let refusing = |stream: &&Stream| stream.config.discard == DiscardPolicy::New && !stream.config.sealed;
    let each = snapshot.streams.iter().filter(refusing).flat_map(|stream| {
        let (about, config) = (format!("stream {}", stream.title()), &stream.config);
        let fix =
            format!("nats stream edit {0} --max-msgs or --max-bytes; nats stream purge {0}", config.name);
        let messages = near(about.clone(), "messages", stream.state.messages, config.max_msgs, &fix);
        messages.into_iter().chain(near(about, "bytes", stream.state.bytes, config.max_bytes, &fix))
    });
    each.collect()
}

fn stream_consumers(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.streams.iter().filter_map(|stream| {
        let fix = format!("nats stream edit {} --max-consumers", stream.config.name);
        let (used, limit) = (count(stream.state.consumer_count), stream.config.max_consumers);
        near(format!("stream {}", stream.title()), "consumers", used, limit, &fix)
    });
    each.collect()
}

fn waiting(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.consumers().filter_map(|(stream, consumer)| {
        let limit = consumer.config.as_ref()?.max_waiting;
        let about = format!("consumer {} > {}", stream.title(), consumer.name);
        near(
            about,
            "waiting requests",
            count(consumer.num_waiting),
            limit,
            "fewer clients, or a consumer with more max_waiting",
        )
    });
    each.collect()
}

fn message_size(snapshot: &Snapshot) -> Vec<Found> {
    let Some(payload) = snapshot.varz().map(|(_, varz)| varz.max_payload).filter(|bytes| *bytes > 0).min()
    else {
        return vec![];
    };
    let larger = snapshot.streams.iter().filter(|stream| i64::from(stream.config.max_msg_size) > payload);
    larger
        .map(|stream| {
            let evidence = format!("max_msg_size {}, max_payload {payload}", stream.config.max_msg_size);
            let fix = format!("nats stream edit {} --max-msg-size {payload}", stream.config.name);
            found(format!("stream {}", stream.title()), evidence, fix)
        })
        .collect()
}

fn reservations(snapshot: &Snapshot) -> Vec<Found> {
    let each = snapshot.jsz().flat_map(|(server, jsz)| {
        let kinds = [
            ("memory", jsz.stats.reserved_memory, jsz.config.max_memory),
            ("storage", jsz.stats.reserved_storage, jsz.config.max_storage),
        ];
        kinds.into_iter().filter_map(move |(what, reserved, max)| {
            let max = u64::try_from(max).ok().filter(|max| *max > 0 && reserved > *max)?;
            let fix = "lower max_bytes of streams, or give the server more";
            Some(found(
                format!("server {}", server.name),
                format!("{what}: {reserved} promised, {max} there"),
                fix,
            ))
        })
    });
    each.collect()
}

const LARGE_PAYLOAD: i64 = 8 << 20;

fn payload(snapshot: &Snapshot) -> Vec<Found> {
    let live = snapshot.varz().map(|(server, varz)| (format!("server {}", server.name), varz.max_payload));
    let planned = snapshot.options().map(|o| ("max_payload".to_string(), i64::from(o.limits.max_payload)));
    let large = live.chain(planned).filter(|(_, bytes)| *bytes > LARGE_PAYLOAD);
    large
        .map(|(about, bytes)| {
            found(about, format!("max_payload: {bytes}"), "max_payload: 1MB; nats object put")
        })
        .collect()
}
