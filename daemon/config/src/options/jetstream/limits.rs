//! `jetstream.limits`: what no stream, consumer or batch may go beyond.

use std::time::Duration;

use super::super::section::{Field, Report, Taken};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Map};

/// Limits of the whole server; 0 is the built-in one, or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JetStreamLimits {
    /// Messages one pull request may ask for.
    pub max_request_batch: i64,
    /// Deliveries a consumer may wait for acknowledgements of.
    pub max_ack_pending: i64,
    /// Streams and consumers with replicas; without a cluster there are none.
    pub max_ha_assets: i64,
    /// The longest duplicate window a stream may have.
    pub duplicate_window: Duration,
    /// Atomic batches open at once for one stream.
    pub batch_max_inflight_per_stream: i64,
    /// Atomic batches open at once.
    pub batch_max_inflight_total: i64,
    /// Messages of one atomic batch.
    pub batch_max_msgs: i64,
    /// How long an atomic batch may stay open.
    pub batch_timeout: Duration,
    /// Consumers that a stream may have which sets no limit itself; negative for any number.
    pub default_max_consumers: i64,
}

const DEFAULT_MAX_CONSUMERS: i64 = 1000;

impl Default for JetStreamLimits {
    fn default() -> Self {
        JetStreamLimits {
            max_request_batch: 0,
            max_ack_pending: 0,
            max_ha_assets: 0,
            duplicate_window: Duration::ZERO,
            batch_max_inflight_per_stream: 0,
            batch_max_inflight_total: 0,
            batch_max_msgs: 0,
            batch_timeout: Duration::ZERO,
            default_max_consumers: DEFAULT_MAX_CONSUMERS,
        }
    }
}

impl JetStreamLimits {
    /// Puts the default where a zero asks for it.
    pub(super) fn fill_defaults(&mut self) {
        if self.default_max_consumers == 0 {
            self.default_max_consumers = DEFAULT_MAX_CONSUMERS;
        }
    }
}

/// Reads `limits`; it starts from none.
pub(super) fn read(field: &Field<'_>, report: &mut Report<'_>) -> Result<JetStreamLimits, Diagnostic> {
    let mut limits = JetStreamLimits::default();
    report.each(map(field, "JetStreamLimits")?, |field, report| take(&mut limits, field, report));
    Ok(limits)
}

const KEYS: [&str; 6] = [
    "max_ack_pending",
    "max_ha_assets",
    "max_request_batch",
    "duplicate_window",
    "batch",
    "default_max_consumers",
];

fn take(limits: &mut JetStreamLimits, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    match field.name {
        "max_ack_pending" => limits.max_ack_pending = field.int()?,
        "max_ha_assets" => limits.max_ha_assets = field.int()?,
        "default_max_consumers" => limits.default_max_consumers = field.int()?,
        "max_request_batch" => limits.max_request_batch = field.int()?,
        "duplicate_window" => limits.duplicate_window = time(field)?,
        "batch" => report.each(map(field, "batch limits")?, |field, _| take_batch(limits, field)),
        _ => return field.unknown(format!("unknown field {:?}", field.written), &KEYS),
    }
    Ok(())
}

const BATCH_KEYS: [&str; 4] = ["max_inflight_per_stream", "max_inflight_total", "max_msgs", "timeout"];

fn take_batch(limits: &mut JetStreamLimits, field: &Field<'_>) -> Taken {
    match field.name {
        "max_inflight_per_stream" => limits.batch_max_inflight_per_stream = field.int()?,
        "max_inflight_total" => limits.batch_max_inflight_total = field.int()?,
        "max_msgs" => limits.batch_max_msgs = field.int()?,
        "timeout" => limits.batch_timeout = time(field)?,
        _ => return field.unknown(format!("unknown field {:?}", field.written), &BATCH_KEYS),
    }
    Ok(())
}

fn map<'a>(field: &Field<'a>, what: &str) -> Result<&'a Map, Diagnostic> {
    match &field.value.data {
        Data::Map(map) => Ok(map),
        other => Err(field.error(format!("Expected a map to define {what}, got {}", other.type_name()))),
    }
}

/// Here a bare number is no duration.
fn time(field: &Field<'_>) -> Result<Duration, Diagnostic> {
    let text = field.string()?;
    duration::parse_positive(&text)
        .map_err(|cause| field.error(format!("error parsing {}: {cause}", field.name)))
}
