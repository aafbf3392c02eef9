//! JetStream of an account: the flags `--jetstream` and `--js-…`.

use schemas::claims::{AccountClaims, JetStreamLimits, NO_LIMIT};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::ask;
use crate::spec::{Flag, Kind};

/// Flags that mean something only where JetStream is on.
const LIMITS: [&str; 8] = [
    "js-consumers",
    "js-disk",
    "js-disk-stream",
    "js-max-pending",
    "js-memory",
    "js-memory-stream",
    "js-stream-size-required",
    "js-streams",
];

pub fn flags(new: bool) -> Vec<Flag> {
    let default = |flag: Flag, value| if new { flag.default(value) } else { flag };
    let bytes = |name, help| Flag::new(name, Kind::Bytes, help).placeholder("BYTES");
    vec![
        default(Flag::bool("jetstream", "Turn JetStream on").negatable(), "false"),
        default(
            Flag::new("js-consumers", Kind::Int64, "Consumers of any one stream, -1 for any number"),
            "-1",
        ),
        bytes("js-disk", "Storage on disk, over all streams"),
        default(bytes("js-disk-stream", "Storage on disk of one stream, -1 for any size"), "-1"),
        Flag::new(
            "js-max-pending",
            Kind::Int64,
            "Messages that a consumer may leave without acknowledgement",
        )
        .placeholder("MESSAGES"),
        bytes("js-memory", "Storage in memory, over all streams"),
        default(bytes("js-memory-stream", "Storage in memory of one stream, -1 for any size"), "-1"),
        Flag::bool("js-stream-size-required", "Streams must say how large they may grow").negatable(),
        default(Flag::new("js-streams", Kind::Int64, "Streams, -1 for any number"), "-1"),
        Flag::one_of(
            "js-cluster-traffic",
            &["owner", "system"],
            "Which account carries traffic between servers",
        )
        .placeholder("ACCOUNT"),
    ]
}

/// Sets what the flags say; asks for the storage when JetStream is turned on without.
pub fn apply(call: &Call, claims: &mut AccountClaims) -> Outcome {
    if let Some(traffic) = call.maybe_text("js-cluster-traffic") {
        traffic.clone_into(&mut claims.nats.cluster_traffic);
    }
    let limits = &mut claims.nats.limits;
    let was_on = limits.is_jetstream_enabled();
    let on = if call.typed("jetstream") { call.flag("jetstream") } else { was_on };
    let typed = LIMITS.into_iter().find(|flag| call.typed(flag));
    if !on {
        if let Some(flag) = typed {
            fail!("--{flag} needs --jetstream");
        }
        limits.jetstream = JetStreamLimits::default();
        limits.tiers.clear();
        return Ok(());
    }
    if !limits.tiers.is_empty() {
        match typed {
            Some(flag) => fail!("--{flag}: the account has limits by tier, which 'nsc edit account' changes"),
            None => return Ok(()),
        }
    }
    if !was_on {
        limits.jetstream = turned_on(call)?;
    }
    set(call, &mut limits.jetstream);
    match limits.jetstream.is_enabled() {
        true => Ok(()),
        false => fail!("JetStream needs storage: set --js-disk or --js-memory"),
    }
}

fn turned_on(call: &Call) -> Outcome<JetStreamLimits> {
    let mut limits = JetStreamLimits { streams: NO_LIMIT, consumer: NO_LIMIT, ..JetStreamLimits::default() };
    if !call.given("js-disk") {
        let words = Some("JetStream requires maximum Disk usage set");
        limits.disk_storage = ask::bytes("Maximum JetStream Disk Storage", "1GB", words, "--js-disk")?;
    }
    if !call.given("js-memory") {
        let words = Some("JetStream requires maximum Memory usage set");
        limits.mem_storage = ask::bytes("Maximum JetStream Memory Storage", "1GB", words, "--js-memory")?;
    }
    Ok(limits)
}

fn set(call: &Call, limits: &mut JetStreamLimits) {
    let bytes = |flag: &str, limit: i64| call.maybe_bytes(flag).unwrap_or(limit);
    limits.disk_storage = bytes("js-disk", limits.disk_storage);
    limits.mem_storage = bytes("js-memory", limits.mem_storage);
    // Here, no limit is written as 0.
    limits.disk_max_stream_bytes = bytes("js-disk-stream", limits.disk_max_stream_bytes).max(0);
    limits.mem_max_stream_bytes = bytes("js-memory-stream", limits.mem_max_stream_bytes).max(0);
    limits.consumer = call.maybe_int("js-consumers").unwrap_or(limits.consumer);
    limits.streams = call.maybe_int("js-streams").unwrap_or(limits.streams);
    limits.max_ack_pending = call.maybe_int("js-max-pending").unwrap_or(limits.max_ack_pending);
    let required = call.maybe_flag("js-stream-size-required");
    limits.max_bytes_required = required.unwrap_or(limits.max_bytes_required);
}
