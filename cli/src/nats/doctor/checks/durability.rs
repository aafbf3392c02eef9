//! Whether what is acknowledged stays: syncs, storage, damage.

use schemas::jetstream::{PersistMode, RetentionPolicy, StorageType};

use crate::nats::doctor::check::{Check, Found, Severity, found};
use crate::nats::doctor::snapshot::Snapshot;
use crate::term::duration::{go, human_nanos};

pub const CHECKS: &[Check] = &[
    Check {
        code: "NAT-DUR-001",
        severity: Severity::Warning,
        title: "Acknowledged messages are not synced to disk at once",
        why: "With a sync interval a power cut loses what was acknowledged since the last sync.",
        run: sync_interval,
    },
    Check {
        code: "NAT-DUR-002",
        severity: Severity::Warning,
        title: "A stream acknowledges before it stores",
        why: "With persist_mode async even a killed process loses acknowledged messages.",
        run: persist_async,
    },
    Check {
        code: "NAT-DUR-003",
        severity: Severity::Warning,
        title: "Work is queued in memory only",
        why: "The tasks of a work queue in memory are gone when its server restarts.",
        run: work_in_memory,
    },
    Check {
        code: "NAT-DUR-004",
        severity: Severity::Critical,
        title: "The store is damaged",
        why: "Messages or streams stood in files that cannot be read any more.",
        run: damage,
    },
    Check {
        code: "NAT-DUR-005",
        severity: Severity::Warning,
        title: "Damaged pieces lie in quarantine",
        why: "They are copies of what could not be read, kept for whoever looks into it; they take space for ever.",
        run: quarantine,
    },
    Check {
        code: "NAT-DUR-006",
        severity: Severity::Warning,
        title: "The disk syncs slowly",
        why: "No publisher gets its acknowledgement faster than the disk syncs.",
        run: slow_syncs,
    },
    Check {
        code: "NAT-DUR-007",
        severity: Severity::Critical,
        title: "The last sync took longer than a second",
        why: "A disk that stalls so long is overloaded or fails.",
        run: stalled_sync,
    },
    Check {
        code: "NAT-DUR-008",
        severity: Severity::Warning,
        title: "Reads and writes wait for the disk",
        why: "The server limits how many run at a time; long waits mean that the disk does not keep up.",
        run: disk_waits,
    },
    Check {
        code: "NAT-DUR-009",
        severity: Severity::Warning,
        title: "A bucket is in memory only",
        why: "Keys and objects in memory are gone when the server restarts.",
        run: bucket_in_memory,
    },
    Check {
        code: "NAT-DUR-010",
        severity: Severity::Critical,
        title: "A stream lost messages",
        why: "The stream itself reports sequences that it had and cannot read any more.",
        run: lost_messages,
    },
    Check {
        code: "NAT-DUR-011",
        severity: Severity::Warning,
        title: "A durable consumer keeps its state in memory",
        why: "After a restart of its only server it begins anew, and delivers everything again.",
        run: consumer_in_memory,
    },
];

fn sync_interval(snapshot: &Snapshot) -> Vec<Found> {
    let live = snapshot.jsz().filter(|(_, jsz)| jsz.config.sync_interval > 0 && !jsz.config.sync_always);
    let fix = "in the configuration: jetstream { sync_interval: always }";
    let live = live.map(|(server, jsz)| {
        found(
            format!("server {}", server.name),
            format!("sync_interval {}", go(jsz.config.sync_interval)),
            fix,
        )
    });
    let planned = snapshot.options().and_then(|options| match options.jetstream.sync {
        daemon_config::options::Sync::Interval(interval) if options.jetstream.enabled => {
            Some(found("jetstream", format!("sync_interval: {interval:?}"), fix))
        }
        _ => None,
    });
    live.chain(planned).collect()
}

fn persist_async(snapshot: &Snapshot) -> Vec<Found> {
    let streams = snapshot.streams.iter().filter(|stream| stream.config.persist_mode == PersistMode::Async);
    streams
        .map(|stream| {
            let fix = "make it anew without persist_mode: nats apply --allow-destructive";
            found(format!("stream {}", stream.title()), "persist_mode: async", fix)
        })
        .collect()
}

fn work_in_memory(snapshot: &Snapshot) -> Vec<Found> {
    let streams = snapshot.streams.iter().filter(|stream| {
        stream.config.storage == StorageType::Memory
            && stream.config.retention == RetentionPolicy::WorkQueue
            && stream.config.num_replicas <= 1
    });
    streams
        .map(|stream| {
            let evidence = format!("storage: memory, {} messages", stream.state.messages);
            let fix = format!("nats stream copy {} NEW --storage file", stream.config.name);
            found(format!("stream {}", stream.title()), evidence, fix)
        })
        .collect()
}

fn damage(snapshot: &Snapshot) -> Vec<Found> {
    let damaged = snapshot.jsz().filter_map(|(server, jsz)| {
        let damage = jsz.damage.as_ref()?;
        let lost = damage.lost_messages + damage.lost_bytes + damage.unrecovered_streams;
        (lost > 0).then(|| {
            let evidence = format!(
                "{} messages and {} bytes lost, {} streams not recovered",
                damage.lost_messages, damage.lost_bytes, damage.unrecovered_streams
            );
            found(
                format!("server {}", server.name),
                evidence,
                "nats-server --store-check DIR, then restore from a backup",
            )
        })
    });
    damaged.collect()
}

fn quarantine(snapshot: &Snapshot) -> Vec<Found> {
    let kept = snapshot.jsz().filter_map(|(server, jsz)| {
        let pieces = jsz.damage.as_ref()?.quarantined;
        let fix = "look at the folder quarantine of the store, then remove it";
        (pieces > 0).then(|| found(format!("server {}", server.name), format!("{pieces} pieces"), fix))
    });
    kept.collect()
}

/// Nanoseconds.
const SLOW: u64 = 20_000_000;
const STALLED: u64 = 1_000_000_000;

fn slow_syncs(snapshot: &Snapshot) -> Vec<Found> {
    let slow = snapshot.jsz().filter_map(|(server, jsz)| {
        let damage = jsz.damage.as_ref()?;
        let mean = damage.total_sync_time.checked_div(damage.syncs)?;
        let evidence = format!("{} a sync on average, over {}", human(mean), damage.syncs);
        let fix = "a disk of its own for the store, with a cache that survives a power cut";
        (damage.syncs >= 100 && mean > SLOW).then(|| found(format!("server {}", server.name), evidence, fix))
    });
    slow.collect()
}

fn stalled_sync(snapshot: &Snapshot) -> Vec<Found> {
    let stalled = snapshot.jsz().filter_map(|(server, jsz)| {
        let last = jsz.damage.as_ref()?.last_sync_time;
        let fix = "look at the disk: iostat -x 1, dmesg";
        (last > STALLED).then(|| found(format!("server {}", server.name), human(last), fix))
    });
    stalled.collect()
}

fn human(nanos: u64) -> String {
    human_nanos(i64::try_from(nanos).unwrap_or(i64::MAX))
}

fn disk_waits(snapshot: &Snapshot) -> Vec<Found> {
    let waiting = snapshot.varz().filter(|(_, varz)| varz.disk_io_wait_stats.max_wait_time > STALLED as i64);
    waiting
        .map(|(server, varz)| {
            let stats = &varz.disk_io_wait_stats;
            let evidence =
                format!("waited up to {}, {} times", human_nanos(stats.max_wait_time), stats.waits);
            found(
                format!("server {}", server.name),
                evidence,
                "a faster disk, or fewer streams on this server",
            )
        })
        .collect()
}

fn bucket_in_memory(snapshot: &Snapshot) -> Vec<Found> {
    let buckets = snapshot.streams.iter().filter(|stream| {
        stream.is_bucket() && stream.config.storage == StorageType::Memory && stream.config.max_age == 0
    });
    buckets
        .map(|stream| {
            let evidence = format!("storage: memory, no age limit, {} messages", stream.state.messages);
            found(format!("stream {}", stream.title()), evidence, "make it anew with --storage file")
        })
        .collect()
}

fn lost_messages(snapshot: &Snapshot) -> Vec<Found> {
    let lost = snapshot.streams.iter().filter_map(|stream| {
        let lost = stream.state.lost.as_ref().filter(|lost| !lost.msgs.is_empty())?;
        let evidence = format!("{} messages, {} bytes", lost.msgs.len(), lost.bytes);
        let fix = format!("nats stream gaps {}; restore them from a backup or a mirror", stream.config.name);
        Some(found(format!("stream {}", stream.title()), evidence, fix))
    });
    lost.collect()
}

fn consumer_in_memory(snapshot: &Snapshot) -> Vec<Found> {
    let forgetful = snapshot.consumers().filter(|(stream, consumer)| {
        let config = consumer.config.as_ref();
        stream.config.storage == StorageType::File
            && stream.config.num_replicas <= 1
            && config.is_some_and(|config| config.mem_storage && !config.durable_name.is_empty())
    });
    forgetful
        .map(|(stream, consumer)| {
            let fix = format!("nats consumer copy {} {} NEW --no-memory", stream.config.name, consumer.name);
            found(format!("consumer {} > {}", stream.title(), consumer.name), "mem_storage: true", fix)
        })
        .collect()
}
