//! `STREAM.DELETE`: a stream goes, with its messages and consumers.

use schemas::advisory::Action;
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::NOT_EMPTY_REQUEST;
use schemas::jetstream::stream_api::StreamDelete;

use super::answer::Fault;
use super::call::Call;
use super::{Host, advisory, body};

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<StreamDelete, Fault> {
    call.level()?;
    if !body::is_empty(call.request.body) {
        return Err(NOT_EMPTY_REQUEST.into());
    }
    let consumers = call.stream(name, |stream, _, _| stream.consumer_names())?;
    delete(call.host, name, &consumers)?;
    Ok(StreamDelete { success: true })
}

/// Deletes a stream without having been asked by its account, which is told in the same events.
pub fn delete_stream<H: Host>(host: &mut H, name: &str) -> Result<(), ApiError> {
    let consumers = host.stream(name, |stream, _, _| stream.consumer_names());
    delete(host, name, &consumers.unwrap_or_default())
}

fn delete<H: Host>(host: &mut H, name: &str, consumers: &[String]) -> Result<(), ApiError> {
    host.delete_stream(name)?;
    let (now, domain) = (host.now(), host.settings().domain.clone());
    let fx = host.effects();
    for consumer in consumers {
        advisory::consumer(fx, now, name, consumer, Action::Delete, &domain);
    }
    advisory::stream(fx, now, name, Action::Delete, &domain);
    Ok(())
}
