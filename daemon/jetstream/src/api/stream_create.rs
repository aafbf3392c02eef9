//! `STREAM.CREATE`: a new stream, or the one there is if it is the same.

use schemas::advisory::Action;
use schemas::jetstream::StreamConfigRequest;
use schemas::jetstream::errors::STREAM_MISMATCH;
use schemas::jetstream::stream_api::StreamCreate;

use super::answer::Fault;
use super::call::Call;
use super::{Host, advisory, shown};
use crate::stream::config;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<StreamCreate, Fault> {
    call.level()?;
    let request: StreamConfigRequest = call.read()?;
    if request.config.name != name {
        return Err(STREAM_MISMATCH.into());
    }
    let environment = call.host.environment();
    let exists = environment.streams.get(name).is_some();
    let config = config::create(request.config, request.pedantic, &environment)?;
    if !exists {
        call.host.create_stream(config)?;
        let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
        advisory::stream(call.host.effects(), now, name, Action::Create, &domain);
    }
    let info = call.stream(name, |stream, now, _| shown::info(stream, false, now))?;
    let mut info = shown::stream(call.host, info);
    // The reference leaves it out here, and only here.
    info.domain.clear();
    Ok(StreamCreate { info: Some(info), did_create: true })
}
