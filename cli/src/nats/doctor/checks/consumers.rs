//! Consumers that stand still, fall behind or deliver again and again.

use schemas::jetstream::{AckPolicy, ConsumerConfig, ConsumerInfo, RetentionPolicy};

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::{Snapshot, Stream};
use crate::term::duration::{go, human_nanos};

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-CON-001",
        severity: Severity::Critical,
        title: "A consumer stands still: too many messages are unacknowledged",
        why: "At max_ack_pending nothing more is delivered until something is acknowledged.",
        run: |s| each(s, blocked),
    },
    Check {
        code: "NAT-CON-002",
        severity: Severity::Warning,
        title: "Messages wait, and nobody pulls",
        why: "The clients of the consumer are gone, or stuck.",
        run: |s| each(s, unpulled),
    },
    Check {
        code: "NAT-CON-003",
        severity: Severity::Warning,
        title: "Messages wait, and nobody listens where they are pushed",
        why: "Nothing is delivered while no client subscribes to the deliver subject.",
        run: |s| each(s, unbound),
    },
    Check {
        code: "NAT-CON-004",
        severity: Severity::Warning,
        title: "A consumer delivers again and again",
        why: "Messages come back because clients fail, or take longer than ack_wait.",
        run: |s| each(s, storm),
    },
    Check {
        code: "NAT-CON-005",
        severity: Severity::Info,
        title: "Nobody hears of messages that are given up",
        why: "After max_deliver a message is not delivered again; only an advisory says so, and no stream keeps those.",
        run: no_dead_letters,
    },
    Check {
        code: "NAT-CON-006",
        severity: Severity::Warning,
        title: "The wait for acknowledgements is shorter than the work",
        why: "Messages are redelivered while they are still worked on, and are done twice.",
        run: |s| each(s, short_wait),
    },
    Check {
        code: "NAT-CON-007",
        severity: Severity::Warning,
        title: "A consumer is far behind",
        why: "Clients are slower than publishers.",
        run: |s| each(s, behind),
    },
    Check {
        code: "NAT-CON-008",
        severity: Severity::Info,
        title: "A consumer is paused",
        why: "Nothing is delivered until then.",
        run: |s| each(s, paused),
    },
    Check {
        code: "NAT-CON-009",
        severity: Severity::Warning,
        title: "Work is taken without acknowledgement",
        why: "Without acknowledgements a work queue forgets a task as soon as it is sent; a client that dies loses it.",
        run: |s| each(s, unacknowledged_work),
    },
    Check {
        code: "NAT-CON-010",
        severity: Severity::Info,
        title: "A durable consumer was not used for a month",
        why: "It may belong to something that is gone; by interest it keeps messages from leaving.",
        run: unused,
    },
    Check {
        code: "NAT-CON-011",
        severity: Severity::Warning,
        title: "Unacknowledged messages have no limit",
        why: "The server remembers each of them, and nothing slows a consumer whose clients hang.",
        run: |s| each(s, unlimited_pending),
    },
    Check {
        code: "NAT-CON-012",
        severity: Severity::Warning,
        title: "Old messages hold up what is acknowledged",
        why: "Something below is never acknowledged: a message that no client can handle.",
        run: held_up,
    },
    Check {
        code: "NAT-CON-013",
        severity: Severity::Info,
        title: "A stream has very many consumers",
        why: "Each is looked at with every message; many clients can share one consumer.",
        run: many,
    },
];

const SECOND: i64 = 1_000_000_000;
const HOUR: i64 = 3600 * SECOND;
const MONTH: i64 = 30 * 24 * HOUR;
const FAR: u64 = 100_000;
const MAX_DELIVERIES: &str = "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.*.*";

/// What is to be said of a consumer: the evidence, and what helps.
type Judge = fn(&Stream, &ConsumerInfo, &ConsumerConfig) -> Option<(String, String)>;

fn each(snapshot: &Snapshot, judge: Judge) -> Vec<Found> {
    let judged = snapshot.consumers().filter_map(|(stream, consumer)| {
        let (evidence, fix) = judge(stream, consumer, consumer.config.as_ref()?)?;
        Some(report(stream, consumer, evidence, fix))
    });
    judged.collect()
}

/// With what the server says, where it was asked why.
fn report(stream: &Stream, consumer: &ConsumerInfo, evidence: String, fix: String) -> Found {
    let why =
        stream.why.get(&consumer.name).map(|why| format!("; the server says: {why}")).unwrap_or_default();
    found(format!("consumer {} > {}", stream.title(), consumer.name), evidence + &why, fix)
}

fn command(verb: &str, stream: &Stream, consumer: &ConsumerInfo) -> String {
    format!("nats consumer {verb} {} {}", stream.config.name, consumer.name)
}

fn waits(consumer: &ConsumerInfo) -> String {
    format!("messages waiting: {}", consumer.num_pending)
}

fn blocked(stream: &Stream, consumer: &ConsumerInfo, config: &ConsumerConfig) -> Option<(String, String)> {
    let full = config.max_ack_pending > 0 && consumer.num_ack_pending >= config.max_ack_pending;
    (full && consumer.num_pending > 0).then(|| {
        let evidence = format!(
            "{} of max_ack_pending {}, {}",
            consumer.num_ack_pending,
            config.max_ack_pending,
            waits(consumer)
        );
        (
            evidence,
            format!(
                "{}; are its clients alive, and do they acknowledge?",
                command("info --why", stream, consumer)
            ),
        )
    })
}

fn is_paused(consumer: &ConsumerInfo) -> bool {
    consumer.paused
}

fn unpulled(stream: &Stream, consumer: &ConsumerInfo, config: &ConsumerConfig) -> Option<(String, String)> {
    let pull = config.deliver_subject.is_empty();
    let idle = pull && consumer.num_waiting == 0 && consumer.num_ack_pending == 0 && consumer.num_pending > 0;
    (idle && !is_paused(consumer)).then(|| {
        (
            format!("{}, no request waits", waits(consumer)),
            format!("start its clients; {}", command("info --why", stream, consumer)),
        )
    })
}

fn unbound(stream: &Stream, consumer: &ConsumerInfo, config: &ConsumerConfig) -> Option<(String, String)> {
    let push = !config.deliver_subject.is_empty();
    (push && !consumer.push_bound && consumer.num_pending > 0 && !is_paused(consumer)).then(|| {
        let evidence = format!("{}, deliver_subject {:?}", waits(consumer), config.deliver_subject);
        (evidence, format!("start its clients; {}", command("info --why", stream, consumer)))
    })
}

fn storm(stream: &Stream, consumer: &ConsumerInfo, _: &ConsumerConfig) -> Option<(String, String)> {
    let (again, open) = (consumer.num_redelivered, consumer.num_ack_pending);
    (again >= 100 && again * 2 >= open).then(|| {
        let evidence = format!("{again} of {open} unacknowledged messages were delivered more than once");
        let fix = format!(
            "look at the errors of its clients; {} --max-deliver 5 --backoff linear",
            command("edit", stream, consumer)
        );
        (evidence, fix)
    })
}

fn no_dead_letters(snapshot: &Snapshot) -> Vec<Found> {
    let keeps =
        |subject: &String| daemon_subject::valid::overlaps(subject.as_bytes(), MAX_DELIVERIES.as_bytes());
    if snapshot.streams.iter().any(|stream| stream.config.subjects.iter().any(keeps)) {
        return vec![];
    }
    let giving_up =
        |consumer: &ConsumerInfo| consumer.config.as_ref().is_some_and(|config| config.max_deliver > 0);
    let titles: Vec<String> = snapshot
        .consumers()
        .filter(|(_, consumer)| giving_up(consumer))
        .map(|(stream, consumer)| format!("{} > {}", stream.title(), consumer.name))
        .collect();
    let fix = format!("nats stream add GIVEN_UP --subjects '{MAX_DELIVERIES}' --max-age 30d --defaults");
    let (Some(first), more) = (titles.first(), titles.len().saturating_sub(1)) else { return vec![] };
    let about =
        if more == 0 { format!("consumer {first}") } else { format!("consumer {first} and {more} more") };
    vec![found(about, "max_deliver is set", fix)]
}

fn short_wait(stream: &Stream, consumer: &ConsumerInfo, config: &ConsumerConfig) -> Option<(String, String)> {
    let short = config.ack_wait > 0 && config.ack_wait < 5 * SECOND && config.backoff.is_empty();
    (short && consumer.num_redelivered >= 10).then(|| {
        let evidence = format!("ack_wait {}, {} redelivered", go(config.ack_wait), consumer.num_redelivered);
        (evidence, format!("{} --wait 30s", command("edit", stream, consumer)))
    })
}

fn behind(stream: &Stream, consumer: &ConsumerInfo, _: &ConsumerConfig) -> Option<(String, String)> {
    (consumer.num_pending > FAR).then(|| {
        let fix = format!("more clients; {}", command("info", stream, consumer));
        (waits(consumer), fix)
    })
}

fn paused(stream: &Stream, consumer: &ConsumerInfo, _: &ConsumerConfig) -> Option<(String, String)> {
    is_paused(consumer).then(|| {
        (
            format!("for another {}", human_nanos(consumer.pause_remaining)),
            command("resume", stream, consumer),
        )
    })
}

fn unacknowledged_work(
    stream: &Stream,
    _: &ConsumerInfo,
    config: &ConsumerConfig,
) -> Option<(String, String)> {
    let work = stream.config.retention == RetentionPolicy::WorkQueue && config.ack_policy == AckPolicy::None;
    work.then(|| ("ack_policy: none on a work queue".into(), "make it anew with ack_policy explicit".into()))
}

fn unused(snapshot: &Snapshot) -> Vec<Found> {
    let old = snapshot.consumers().filter_map(|(stream, consumer)| {
        let last = consumer.delivered.last_active.unwrap_or(consumer.created);
        let idle = snapshot.since(last).filter(|idle| *idle > MONTH)?;
        let durable = consumer.config.as_ref().is_some_and(|config| !config.durable_name.is_empty());
        let nobody = consumer.num_waiting == 0 && !consumer.push_bound;
        (durable && nobody).then(|| {
            let evidence = format!("nothing delivered for {}", human_nanos(idle));
            report(stream, consumer, evidence, command("rm", stream, consumer))
        })
    });
    old.collect()
}

fn unlimited_pending(
    stream: &Stream,
    consumer: &ConsumerInfo,
    config: &ConsumerConfig,
) -> Option<(String, String)> {
    (config.max_ack_pending < 0 && config.ack_policy != AckPolicy::None).then(|| {
        let evidence = format!("max_ack_pending: -1, {} unacknowledged", consumer.num_ack_pending);
        (evidence, format!("{} --max-pending 1000", command("edit", stream, consumer)))
    })
}

fn held_up(snapshot: &Snapshot) -> Vec<Found> {
    let stuck = snapshot.consumers().filter_map(|(stream, consumer)| {
        let ahead = consumer.delivered.stream_seq.saturating_sub(consumer.ack_floor.stream_seq);
        let idle = snapshot.since(consumer.ack_floor.last_active?).filter(|idle| *idle > HOUR)?;
        let works = consumer.delivered.last_active.and_then(|last| snapshot.since(last)).is_some_and(|idle| idle < HOUR);
        (ahead > 1000 && works && consumer.num_ack_pending > 0).then(|| {
            let floor = consumer.ack_floor.stream_seq;
            let evidence = format!("all up to {floor} is acknowledged, and delivered is {ahead} further; no acknowledgement moved it for {}", human_nanos(idle));
            let fix = format!("nats stream get {} {}; {} --max-deliver 5", stream.config.name, floor + 1, command("edit", stream, consumer));
            report(stream, consumer, evidence, fix)
        })
    });
    stuck.collect()
}

fn many(snapshot: &Snapshot) -> Vec<Found> {
    let crowded = snapshot.streams.iter().filter(|stream| stream.state.consumer_count > 1000);
    crowded
        .map(|stream| {
            let fix = format!("nats consumer report {}; let clients share consumers", stream.config.name);
            found(
                format!("stream {}", stream.title()),
                format!("{} consumers", stream.state.consumer_count),
                fix,
            )
        })
        .collect()
}
