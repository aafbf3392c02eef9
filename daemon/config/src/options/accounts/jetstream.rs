//! `jetstream` of an account: on or off, and its share.

use crate::diagnostic::Diagnostic;
use crate::language::Data;
use crate::options::section::{Field, Report, shown};

/// What an account may take of JetStream. -1 is unlimited. A configuration knows one tier, which holds for any number
/// of replicas; tiers by replicas are for account JWTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountJetStream {
    /// Bytes of all memory streams.
    pub max_memory: i64,
    /// Bytes of all file streams.
    pub max_store: i64,
    /// Streams.
    pub max_streams: i64,
    /// Consumers.
    pub max_consumers: i64,
    /// A stream must say how large it may become.
    pub max_bytes_required: bool,
    /// Bytes of one memory stream.
    pub memory_max_stream_bytes: i64,
    /// Bytes of one file stream.
    pub store_max_stream_bytes: i64,
    /// Unacknowledged messages of a consumer.
    pub max_ack_pending: i64,
    /// Traffic between servers runs in this account instead of the system account; without a cluster it does nothing.
    pub cluster_traffic_owner: bool,
}

impl Default for AccountJetStream {
    fn default() -> Self {
        Self {
            max_memory: -1,
            max_store: -1,
            max_streams: -1,
            max_consumers: -1,
            max_bytes_required: false,
            memory_max_stream_bytes: -1,
            store_max_stream_bytes: -1,
            max_ack_pending: -1,
            cluster_traffic_owner: false,
        }
    }
}

/// Reads an account's `jetstream`; `None` is off.
pub(super) fn jetstream(
    field: &Field<'_>,
    report: &mut Report<'_>,
) -> Result<Option<AccountJetStream>, Diagnostic> {
    // The reference tells no place for a value that is no map.
    let wrong = |message: String| Err(field.error(message).without_prefix());
    match &field.value.data {
        Data::Bool(on) => Ok(on.then(AccountJetStream::default)),
        Data::String(text) => match text.to_lowercase().as_str() {
            "enabled" | "enable" => Ok(Some(AccountJetStream::default())),
            "disabled" | "disable" => Ok(None),
            _ => wrong(format!("Expected 'enabled' or 'disabled' for string value, got '{text}'")),
        },
        Data::Map(map) => {
            let mut limits = AccountJetStream::default();
            let mut first = None;
            report.each(map, |field, _| match take_key(&mut limits, field) {
                // The first wrong value ends the block.
                Err(error) if first.is_none() && !error.message.starts_with("unknown field") => {
                    first = Some(error);
                    Ok(())
                }
                taken if first.is_none() => taken,
                _ => Ok(()),
            });
            first.map_or(Ok(Some(limits)), Err)
        }
        other => {
            let found = other.type_name();
            wrong(format!("Expected map, bool or string to define JetStream, got {found}"))
        }
    }
}

fn take_key(limits: &mut AccountJetStream, field: &Field<'_>) -> Result<(), Diagnostic> {
    match field.name {
        "max_memory" | "max_mem" | "mem" | "memory" => limits.max_memory = size(field)?,
        "max_store" | "max_file" | "max_disk" | "store" | "disk" => limits.max_store = size(field)?,
        "max_streams" | "streams" => limits.max_streams = size(field)?,
        "max_consumers" | "consumers" => limits.max_consumers = size(field)?,
        "max_bytes_required" | "max_stream_bytes" | "max_bytes" => {
            limits.max_bytes_required =
                field.bool().map_err(|_| field.error(unparseable("Expected a parseable bool", field)))?;
        }
        "mem_max_stream_bytes" | "memory_max_stream_bytes" => limits.memory_max_stream_bytes = size(field)?,
        "disk_max_stream_bytes" | "store_max_stream_bytes" => limits.store_max_stream_bytes = size(field)?,
        "max_ack_pending" => limits.max_ack_pending = size(field)?,
        "cluster_traffic" => {
            limits.cluster_traffic_owner = match &field.value.data {
                Data::String(text) => match text.as_str() {
                    "system" | "" => false,
                    "owner" => true,
                    _ => {
                        let expected = "Expected 'system' or 'owner' string value";
                        return Err(field.error(unparseable(expected, field)));
                    }
                },
                _ => {
                    let expected = "Expected either 'system' or 'owner' string value";
                    return Err(field.error(unparseable(expected, field)));
                }
            };
        }
        _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
    }
    Ok(())
}

fn size(field: &Field<'_>) -> Result<i64, Diagnostic> {
    field.int().map_err(|_| field.error(unparseable("Expected a parseable size", field)))
}

fn unparseable(expected: &str, field: &Field<'_>) -> String {
    format!("{expected} for {:?}, got {}", field.written, shown(field.value))
}

const KEYS: &[&str] = &[
    "max_memory",
    "max_mem",
    "max_store",
    "max_file",
    "max_disk",
    "max_streams",
    "max_consumers",
    "max_bytes_required",
    "memory_max_stream_bytes",
    "disk_max_stream_bytes",
    "store_max_stream_bytes",
    "max_ack_pending",
    "cluster_traffic",
];
