//! Filters: which subjects of the stream a consumer is for.

use daemon_subject::valid;
use schemas::jetstream::{ApiError, ConsumerConfig, errors};

/// All filters of a configuration; none means every subject.
pub fn filters(config: &ConsumerConfig) -> Vec<&str> {
    let one = Some(config.filter_subject.as_str()).filter(|filter| !filter.is_empty());
    config.filter_subjects.iter().map(String::as_str).chain(one).collect()
}

pub fn check(config: &ConsumerConfig) -> Result<(), ApiError> {
    if !config.filter_subject.is_empty() && !config.filter_subjects.is_empty() {
        return Err(errors::CONSUMER_DUPLICATE_FILTER_SUBJECTS.error());
    }
    if config.filter_subjects.iter().any(String::is_empty) {
        return Err(errors::CONSUMER_EMPTY_FILTER.error());
    }
    let filters = filters(config);
    for (at, filter) in filters.iter().enumerate() {
        if !valid::is_valid_subject(filter.as_bytes()) {
            return Err(errors::STREAM_INVALID_CONFIG.with("invalid subject"));
        }
        let mut others = filters.iter().enumerate().filter(|(other, _)| *other != at);
        if others.any(|(_, other)| valid::is_subset(filter.as_bytes(), other.as_bytes())) {
            return Err(errors::CONSUMER_OVERLAPPING_SUBJECT_FILTERS.error());
        }
    }
    Ok(())
}
