//! `jetstream.limits`: what no stream, consumer or batch may go beyond.

use std::fmt;
use std::time::Duration;

use super::super::section::{Field, Report, Taken};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::{Data, Map};

/// Limits of the whole server; 0 is the built-in one, or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
}

/// As the reference logs them.
impl fmt::Display for JetStreamLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{{{} {} {} {} {} {} {} {}}}",
            self.max_request_batch,
            self.max_ack_pending,
            self.max_ha_assets,
            duration::format(self.duplicate_window),
            self.batch_max_inflight_per_stream,
            self.batch_max_inflight_total,
            self.batch_max_msgs,
            duration::format(self.batch_timeout),
        )
    }
}

/// Reads `limits`; it starts from none.
pub(super) fn read(field: &Field<'_>, report: &mut Report) -> Result<JetStreamLimits, Diagnostic> {
    let mut limits = JetStreamLimits::default();
    report.each(map(field, "JetStreamLimits")?, |field, report| take(&mut limits, field, report));
    Ok(limits)
}

const KEYS: [&str; 5] =
    ["max_ack_pending", "max_ha_assets", "max_request_batch", "duplicate_window", "batch"];

fn take(limits: &mut JetStreamLimits, field: &Field<'_>, report: &mut Report) -> Taken {
    match field.name {
        "max_ack_pending" => limits.max_ack_pending = field.int()?,
        "max_ha_assets" => limits.max_ha_assets = field.int()?,
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
