//! `STREAM.UPDATE`: another configuration for a stream that exists.

use std::collections::BTreeMap;

use schemas::advisory::Action;
use schemas::jetstream::errors::{STREAM_MISMATCH, STREAM_NOT_FOUND};
use schemas::jetstream::stream_api::StreamUpdate;
use schemas::jetstream::{ConsumerConfig, StreamConfigRequest};

use super::answer::Fault;
use super::call::Call;
use super::{Host, advisory, shown};
use crate::stream::Stream;
use crate::stream::config;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<StreamUpdate, Fault> {
    call.level()?;
    let request: StreamConfigRequest = call.read()?;
    let checked = config::check(request.config.clone(), request.pedantic, &call.host.environment())?;
    if checked.name != name {
        return Err(STREAM_MISMATCH.into());
    }
    let consumers = call.stream(name, |stream, _, _| configs(stream))?;
    let environment = call.host.environment();
    let old = environment.streams.get(name).ok_or(STREAM_NOT_FOUND)?;
    let new = config::update(&old, request.config, request.pedantic, &environment, &consumers)?;
    call.host.update_stream(new)?;
    let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
    advisory::stream(call.host.effects(), now, name, Action::Modify, &domain);
    let info = call.stream(name, |stream, now, _| shown::info(stream, false, now))?;
    Ok(StreamUpdate { info: Some(shown::stream(call.host, info)) })
}

/// Configurations of the stream's consumers.
fn configs(stream: &Stream) -> BTreeMap<String, ConsumerConfig> {
    stream.consumers().map(|consumer| (consumer.name().to_owned(), consumer.config().clone())).collect()
}
