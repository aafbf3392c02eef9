//! Reading thresholds from metadata.

use std::collections::BTreeMap;
use std::str::FromStr;

use cli_term::spec::kind::bool_value;
use cli_term::term::duration;

/// What stands before the names of thresholds in metadata.
pub const PREFIX: &str = "io.nats.monitor.";

/// A value that is not what its key wants.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("metadata {key}: {value:?} is not {wanted}")]
pub struct MetadataError {
    pub key: String,
    pub value: String,
    pub wanted: &'static str,
}

/// The metadata of a stream or consumer, by keys without their common beginning. What is absent is 0 or false.
pub(super) struct Metadata<'a>(pub &'a BTreeMap<String, String>);

impl Metadata<'_> {
    pub fn number<T: FromStr + Default>(&self, key: &str) -> Result<T, MetadataError> {
        self.read(key, "a whole number", |text| text.parse().ok())
    }

    pub fn flag(&self, key: &str) -> Result<bool, MetadataError> {
        self.read(key, "true or false", bool_value)
    }

    /// Nanoseconds.
    pub fn duration(&self, key: &str) -> Result<i64, MetadataError> {
        self.read(key, "a duration", |text| duration::parse_nanos(text).ok())
    }

    fn read<T: Default>(
        &self,
        key: &str,
        wanted: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, MetadataError> {
        let key = format!("{PREFIX}{key}");
        let Some(value) = self.0.get(&key) else { return Ok(T::default()) };
        parse(value).ok_or_else(|| MetadataError { value: value.clone(), key, wanted })
    }
}
