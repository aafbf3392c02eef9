//! What the subject of a request to create a consumer says, and whether its body agrees.

use schemas::jetstream::consumer_api::ConsumerCreateRequest;
use schemas::jetstream::{ApiError, errors};

/// The three forms of the subject.
enum Form {
    /// `CONSUMER.CREATE.<stream>`: the body may name the consumer, but not as durable.
    Ephemeral,
    /// `CONSUMER.CREATE.<stream>.<consumer>[.<filter>]`.
    Named,
    /// `CONSUMER.DURABLE.CREATE.<stream>.<consumer>`.
    Durable,
}

/// Holds `request` to its `subject`, which begins with `$JS.API.`, and gives its configuration the name that the
/// subject says. The name stays empty when neither says one. The stream is looked up after this.
pub fn names(subject: &str, request: &mut ConsumerCreateRequest) -> Result<(), ApiError> {
    let tokens: Vec<&str> = subject.split('.').collect();
    let (form, stream, consumer, filter) = match tokens.as_slice() {
        [_, _, _, "DURABLE", _, stream, consumer] => (Form::Durable, *stream, *consumer, String::new()),
        [_, _, _, "DURABLE", ..] => return Err(errors::CONSUMER_DURABLE_NAME_NOT_IN_SUBJECT.error()),
        [_, _, _, _, stream, consumer, filter @ ..] => (Form::Named, *stream, *consumer, filter.join(".")),
        _ => {
            let stream = tokens.get(4).copied().unwrap_or_default();
            (Form::Ephemeral, stream, request.config.name.as_str(), String::new())
        }
    };
    if stream != request.stream_name {
        return Err(errors::STREAM_MISMATCH.error());
    }
    if consumer.contains(['\\', '/']) {
        return Err(errors::CONSUMER_NAME_CONTAINS_PATH_SEPARATORS.error());
    }
    let consumer = consumer.to_owned();
    let config = &mut request.config;
    durable(&form, &consumer, &config.durable_name)?;
    config.name = consumer;
    if !filter.is_empty() && !config.filter_subjects.is_empty() {
        return Err(errors::CONSUMER_MULTIPLE_FILTERS_NOT_ALLOWED.error());
    }
    if !filter.is_empty() && config.filter_subject != filter {
        return Err(errors::CONSUMER_CREATE_FILTER_SUBJECT_MISMATCH.error());
    }
    if config.num_replicas > 1 {
        return Err(errors::STREAM_REPLICAS_NOT_SUPPORTED.error());
    }
    Ok(())
}

fn durable(form: &Form, consumer: &str, durable: &str) -> Result<(), ApiError> {
    match form {
        Form::Durable if durable.is_empty() => Err(errors::CONSUMER_DURABLE_NAME_NOT_SET.error()),
        Form::Ephemeral if !durable.is_empty() => Err(errors::CONSUMER_EPHEMERAL_WITH_DURABLE_NAME.error()),
        Form::Durable | Form::Named if !durable.is_empty() && durable != consumer => {
            Err(errors::CONSUMER_DURABLE_NAME_NOT_MATCH_SUBJECT.error())
        }
        _ => Ok(()),
    }
}
