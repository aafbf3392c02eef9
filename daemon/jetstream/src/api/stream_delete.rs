//! `STREAM.DELETE`: a stream goes, with its messages and consumers.

use schemas::advisory::Action;
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
    call.host.delete_stream(name)?;
    let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
    let fx = call.host.effects();
    for consumer in &consumers {
        advisory::consumer(fx, now, name, consumer, Action::Delete, &domain);
    }
    advisory::stream(fx, now, name, Action::Delete, &domain);
    Ok(StreamDelete { success: true })
}
