//! The keys of `jetstream`.

use std::time::Duration;

use super::super::section::{Field, Report, Section, Taken};
use super::{Cipher, SYNC_INTERVAL, Sync, limits};
use crate::diagnostic::Diagnostic;
use crate::language::Data;
use crate::options::Options;
use crate::{duration, size};

pub(crate) const SECTION: Section = Section { keys: &["jetstream"], take };

/// Keys inside, with all their aliases.
const KEYS: &[&str] = &[
    "strict",
    "store",
    "store_dir",
    "storedir",
    "sync",
    "sync_interval",
    "max_memory_store",
    "max_mem_store",
    "max_mem",
    "max_file_store",
    "max_file",
    "domain",
    "enable",
    "enabled",
    "key",
    "ek",
    "encryption_key",
    "prev_key",
    "prev_ek",
    "prev_encryption_key",
    "cipher",
    "extension_hint",
    "limits",
    "tpm",
    "unique_tag",
    "max_outstanding_catchup",
    "max_buffered_size",
    "max_buffered_msgs",
    "request_queue_limit",
    "info_queue_limit",
    "meta_compact",
    "meta_compact_size",
    "meta_compact_sync",
    "max_concurrent_io",
];

const CONCURRENT_IO: std::ops::RangeInclusive<i64> = 4..=8192;

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    match &field.value.data {
        Data::Bool(on) => options.jetstream.enabled = *on,
        Data::String(text) => match text.to_lowercase().as_str() {
            "enabled" | "enable" => options.jetstream.enabled = true,
            "disabled" | "disable" => options.jetstream.enabled = false,
            _ => {
                let text = format!("Expected 'enabled' or 'disabled' for string value, got '{text}'");
                return Err(field.error(text));
            }
        },
        Data::Map(map) => {
            options.jetstream.enabled = true;
            report.each(map, |field, report| member(options, field, report));
        }
        other => {
            let name = other.type_name();
            return Err(field.error(format!("Expected map, bool or string to define JetStream, got {name}")));
        }
    }
    Ok(())
}

fn member(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    if matches!(field.name, "store" | "store_dir" | "storedir") {
        return options.files.take_store_dir(field);
    }
    let jetstream = &mut options.jetstream;
    match field.name {
        "enable" | "enabled" => jetstream.enabled = field.bool()?,
        "strict" => jetstream.strict = strict(field)?,
        "sync" | "sync_interval" => jetstream.sync = sync(field, report)?,
        "max_memory_store" | "max_mem_store" | "max_mem" => {
            jetstream.max_memory_store = storage(field, "max_mem_store")?;
        }
        "max_file_store" | "max_file" => jetstream.max_file_store = storage(field, "max_file_store")?,
        "domain" => jetstream.domain = field.string()?,
        "key" | "ek" | "encryption_key" => jetstream.key = field.string()?,
        "prev_key" | "prev_ek" | "prev_encryption_key" => jetstream.prev_key = field.string()?,
        "cipher" => jetstream.cipher = cipher(field)?,
        "extension_hint" => jetstream.extension_hint = field.string()?,
        "unique_tag" => jetstream.unique_tag = field.string()?.trim().to_lowercase(),
        "limits" => jetstream.limits = limits::read(field, report)?,
        "max_buffered_msgs" => jetstream.max_buffered_msgs = number(field)?,
        "max_buffered_size" => jetstream.max_buffered_size = storage(field, "max_buffered_size")?,
        "request_queue_limit" => jetstream.request_queue_limit = number(field)?,
        "info_queue_limit" => jetstream.info_queue_limit = number(field)?,
        "max_concurrent_io" => jetstream.max_concurrent_io = concurrent_io(field)?,
        _ => return clustered(field),
    }
    Ok(())
}

/// Keys that say something to servers in a cluster only: held to their type, and there is nothing to keep. What would
/// have an effect on a server alone is refused by name.
fn clustered(field: &Field<'_>) -> Taken {
    match field.name {
        "max_outstanding_catchup" => storage(field, field.name).map(drop),
        "meta_compact_sync" => field.bool().map(drop),
        "meta_compact" | "meta_compact_size" => {
            let number = match field.name {
                "meta_compact" => field.int().unwrap_or(-1),
                _ => storage(field, field.name)?,
            };
            if number < 0 { Err(absolute(field, "")) } else { Ok(()) }
        }
        "tpm" => Err(field.unsupported()),
        _ => field.unknown(format!("unknown field {:?}", field.written), KEYS),
    }
}

fn strict(field: &Field<'_>) -> Result<bool, Diagnostic> {
    field.bool().map_err(|_| {
        let text = match &field.value.data {
            Data::String(text) => text.clone(),
            other => format!("%!s({}={})", other.type_name(), shown(other)),
        };
        field.error(format!("Expected 'true' or 'false' for bool value, got '{text}'"))
    })
}

/// `always`, or a duration; a bare number is seconds, with a warning.
fn sync(field: &Field<'_>, report: &mut Report<'_>) -> Result<Sync, Diagnostic> {
    let name = field.written;
    let interval = match &field.value.data {
        Data::String(text) if text.eq_ignore_ascii_case("always") => return Ok(Sync::Always),
        Data::String(text) => duration::parse_positive(text)
            .map_err(|cause| field.error(format!("error parsing {name}: {cause}")))?,
        _ => {
            let seconds = field.int()?;
            let text = format!("invalid use of field {name:?}: {name} should be converted to a duration");
            report.warnings.push(field.error(text));
            Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
        }
    };
    Ok(Sync::Interval(if interval.is_zero() { SYNC_INTERVAL } else { interval }))
}

/// A number of bytes, or a text with a unit.
fn storage(field: &Field<'_>, name: &str) -> Result<i64, Diagnostic> {
    let size = match &field.value.data {
        Data::Integer(bytes) => Ok(*bytes),
        Data::String(text) => size::parse(text),
        _ => Err("must be int64 or string".into()),
    };
    size.map_err(|cause| field.error(format!("{name} {cause}")))
}

fn cipher(field: &Field<'_>) -> Result<Cipher, Diagnostic> {
    let name = field.string()?;
    match name.to_lowercase().as_str() {
        "chacha" | "chachapoly" => Ok(Cipher::ChaCha),
        "aes" => Ok(Cipher::Aes),
        _ => Err(field.error(format!("Unknown cipher type: {name:?}"))),
    }
}

fn number(field: &Field<'_>) -> Result<i64, Diagnostic> {
    field.int().map_err(|_| {
        let (name, value) = (field.written, shown(&field.value.data));
        field.error(format!("Expected a parseable size for {name:?}, got {value}"))
    })
}

fn concurrent_io(field: &Field<'_>) -> Result<i64, Diagnostic> {
    match field.int() {
        Ok(number) if CONCURRENT_IO.contains(&number) => Ok(number),
        _ => Err(absolute(field, " between 4 and 8192")),
    }
}

fn absolute(field: &Field<'_>, range: &str) -> Diagnostic {
    let (name, value) = (field.written, shown(&field.value.data));
    field.error(format!("Expected an absolute size for {name:?}{range}, got {value}"))
}

/// A value as it stands in messages.
fn shown(data: &Data) -> String {
    match data {
        Data::String(text) | Data::Datetime(text) => text.clone(),
        Data::Integer(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(flag) => flag.to_string(),
        Data::Array(_) | Data::Map(_) => data.type_name().to_owned(),
    }
}
