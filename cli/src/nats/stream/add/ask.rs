//! The configuration that flags and answers make. Each question is left out when its flag is given; `--defaults` leaves out
//! all but those for the name and the subjects.

use schemas::jetstream::{PersistMode, StreamConfig, StreamConsumerLimits};

use super::ask_source;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::jetstream::ask;
use crate::nats::stream::values;
use crate::term::duration;

/// How long message ids are remembered unless something else is said, unless messages live shorter.
const DUPLICATE_WINDOW: i64 = 120_000_000_000;

/// The size offered where an account demands one.
const REQUIRED_SIZE: &str = "256MB";

/// The configuration of the new stream. `size_required`: the account demands that it says how many bytes it keeps.
pub fn configuration(call: &Call, size_required: bool) -> Outcome<StreamConfig> {
    let mut config = named(call)?;
    policies(call, &mut config)?;
    limits(call, &mut config, size_required)?;
    permissions(call, &mut config)?;
    copies(call, &mut config)?;
    config.republish = values::republish(call)?;
    config.subject_transform = values::transform(call)?;
    Ok(config)
}

/// The text of a flag; without it the default, or the answer to the question.
fn or_ask(
    call: &Call,
    flag: &str,
    default: &str,
    question: impl FnOnce() -> Outcome<String>,
) -> Outcome<String> {
    match call.text(flag) {
        "" if call.flag("defaults") => Ok(default.to_string()),
        "" => question(),
        given => Ok(given.to_string()),
    }
}

fn named(call: &Call) -> Outcome<StreamConfig> {
    let name = match call.text("stream") {
        "" => ask::required("Stream Name", "the argument that names the stream")?,
        name => name.to_string(),
    };
    let (mirror, mut subjects) = (call.text("mirror"), values::subjects(call));
    if !mirror.is_empty() && !subjects.is_empty() {
        crate::fail!("mirrors cannot listen for messages on subjects");
    }
    if mirror.is_empty() && call.texts("source").is_empty() && subjects.is_empty() {
        subjects = ask::split(&ask::required("Subjects", "--subjects")?);
    }
    Ok(StreamConfig {
        name,
        subjects,
        description: call.text("description").to_string(),
        first_seq: call.uint("first-sequence"),
        no_ack: !call.flag("ack"),
        compression: values::compression(call.text("compression")),
        placement: values::placement(call.text("cluster"), values::tags(call)),
        metadata: crate::nats::jetstream::names::without_reserved(&values::metadata(call)),
        ..StreamConfig::default()
    })
}

fn policies(call: &Call, config: &mut StreamConfig) -> Outcome {
    let select =
        |question: &'static str, options: &'static [&'static str], default: usize, flag: &'static str| {
            move || ask::select(question, options, default, flag).map(str::to_string)
        };
    let storage = select("Storage", &["file", "memory"], 0, "--storage");
    config.storage = values::storage(&or_ask(call, "storage", "file", storage)?);
    config.num_replicas = match call.int("replicas") {
        0 if call.flag("defaults") => 1,
        0 => ask::int("Replication", "1", "--replicas")?,
        given => given,
    };
    if config.num_replicas <= 0 {
        crate::fail!("replicas should be >= 1");
    }
    let retention = select("Retention Policy", &["Limits", "Interest", "Work Queue"], 0, "--retention");
    config.retention = values::retention(&or_ask(call, "retention", "Limits", retention)?);
    let discard = select("Discard Policy", &["New", "Old"], 1, "--discard");
    config.discard = values::discard(&or_ask(call, "discard", "Old", discard)?);
    config.discard_new_per_subject = call.flag("discard-per-subject");
    if call.text("persist-mode") == "async" {
        config.persist_mode = PersistMode::Async;
    }
    Ok(())
}

fn limits(call: &Call, config: &mut StreamConfig, size_required: bool) -> Outcome {
    let count = |name: &str, question: &str, flag: &str| match call.int(name) {
        0 if call.flag("defaults") => Ok(-1),
        0 => ask::int(question, "-1", flag),
        given => Ok(given),
    };
    let or_unlimited = |limit: i64| if limit <= 0 { -1 } else { limit };
    config.max_msgs = or_unlimited(count("max-msgs", "Stream Messages Limit", "--max-msgs")?);
    if config.subjects.is_empty() && !call.flag("defaults") {
        config.max_msgs_per_subject = call.int("max-msgs-per-subject");
    } else {
        let question = "Per Subject Messages Limit";
        config.max_msgs_per_subject =
            or_unlimited(count("max-msgs-per-subject", question, "--max-msgs-per-subject")?);
    }
    config.max_bytes = or_unlimited(total_size(call, size_required)?);
    config.max_age = max_age(call)?;
    let size = match call.maybe_bytes("max-msg-size") {
        None if call.flag("defaults") => -1,
        None | Some(0) => ask::bytes("Max Message Size", "-1", None, "--max-msg-size")?,
        Some(size) => size,
    };
    config.max_msg_size = values::message_size(or_unlimited(size))?;
    config.duplicate_window = duplicate_window(call, config)?;
    config.max_consumers = call.int("max-consumers");
    config.consumer_limits = StreamConsumerLimits {
        inactive_threshold: call.maybe_nanos("limit-consumer-inactive").unwrap_or(0).max(0),
        max_ack_pending: call.int("limit-consumer-max-pending").max(0),
    };
    Ok(())
}

fn total_size(call: &Call, required: bool) -> Outcome<i64> {
    let default = if required { REQUIRED_SIZE } else { "-1" };
    match call.maybe_bytes("max-bytes") {
        Some(0) | None if !call.flag("defaults") => {
            let why = required.then_some("MaxBytes is required per Account Settings");
            ask::bytes("Total Stream Size", default, why, "--max-bytes")
        }
        None => Ok(crate::term::size::parse_bytes(default)?),
        Some(given) => Ok(given),
    }
}

/// Nanoseconds; 0 is no limit.
fn max_age(call: &Call) -> Outcome<i64> {
    let text = or_ask(call, "max-age", "-1", || ask::text("Message TTL", "-1", "--max-age"))?;
    if text == "-1" || text.is_empty() {
        return Ok(0);
    }
    values::nanos(&text, "invalid maximum age limit format")
}

fn duplicate_window(call: &Call, config: &StreamConfig) -> Outcome<i64> {
    let text = call.text("dupe-window");
    if text.is_empty() && !call.text("mirror").is_empty() {
        return Ok(0);
    }
    let default = match config.max_age {
        0 => DUPLICATE_WINDOW,
        age => age.min(DUPLICATE_WINDOW),
    };
    let default = duration::go(default);
    let question = || ask::text("Duplicate tracking time window", &default, "--dupe-window");
    let text = or_ask(call, "dupe-window", &default, question)?;
    values::nanos(&text, "invalid duplicate window format")
}

fn permissions(call: &Call, config: &mut StreamConfig) -> Outcome {
    let asks = |flag: &str| !call.flag("defaults") && !call.typed(flag);
    config.allow_rollup_hdrs = call.flag("allow-rollup");
    if asks("allow-rollup") {
        config.allow_rollup_hdrs = ask::confirm("Allow message Roll-ups", false)?;
    }
    config.deny_delete = call.flag("deny-delete");
    if asks("deny-delete") {
        config.deny_delete = !ask::confirm("Allow message deletion", true)?;
    }
    config.deny_purge = call.flag("deny-purge");
    if asks("deny-purge") {
        config.deny_purge = !ask::confirm("Allow purging subjects or the entire stream", true)?;
    }
    config.allow_direct = call.flag("allow-direct");
    config.mirror_direct = call.flag("allow-mirror-direct");
    config.allow_msg_ttl = call.flag("allow-msg-ttl");
    config.allow_atomic = call.flag("allow-batch");
    config.allow_batched = call.flag("allow-fast");
    config.allow_msg_counter = call.flag("allow-counter");
    config.allow_msg_schedules = call.flag("allow-schedules");
    config.subject_delete_marker_ttl = call.maybe_nanos("subject-del-markers-ttl").unwrap_or(0);
    Ok(())
}

fn copies(call: &Call, config: &mut StreamConfig) -> Outcome {
    let source = |text: &str, kind: ask_source::Kind| match ask_source::from_json(text) {
        Some(source) => source.map_err(|e| Failure::new(e).context(format!("invalid {}", kind.noun()))),
        None => ask_source::ask(text, kind, call.flag("defaults")),
    };
    if !call.text("mirror").is_empty() {
        config.mirror = Some(source(call.text("mirror"), ask_source::Kind::Mirror)?);
    }
    for text in call.texts("source") {
        config.sources.push(source(text, ask_source::Kind::Source)?);
    }
    Ok(())
}
