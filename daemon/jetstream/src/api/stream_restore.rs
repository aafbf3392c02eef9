//! `STREAM.RESTORE`: a stream is made of a backup, which comes after this answer.

use schemas::jetstream::errors::{
    BAD_REQUEST, STREAM_MISMATCH, STREAM_NAME_CONTAINS_PATH_SEPARATORS, STREAM_NAME_EXIST_RESTORE_FAILED,
};
use schemas::jetstream::snapshot::{Restore, RestoreRequest};
use schemas::jetstream::{ApiError, StreamConfig};

use super::answer::Fault;
use super::call::Call;
use super::stream_snapshot::origin;
use super::{Host, body};
use crate::stream::config::{self, Environment};

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<Restore, Fault> {
    call.level()?;
    if body::is_empty(call.request.body) {
        return Err(BAD_REQUEST.into());
    }
    let mut request: RestoreRequest = call.read()?;
    if request.config.name.is_empty() {
        request.config.name = name.to_owned();
    }
    if request.config.name != name {
        return Err(STREAM_MISMATCH.into());
    }
    if name.contains(['\\', '/']) {
        return Err(STREAM_NAME_CONTAINS_PATH_SEPARATORS.into());
    }
    let config = check(request.config, &call.host.environment())?;
    let origin = origin(call, name);
    let deliver_subject = call.host.start_restore(config, request.state, origin)?;
    Ok(Restore { deliver_subject })
}

/// A stream may be restored sealed, though it may not be created so.
fn check(config: StreamConfig, environment: &Environment<'_>) -> Result<StreamConfig, ApiError> {
    if environment.streams.get(&config.name).is_some() {
        config::check(config, false, environment)?;
        return Err(STREAM_NAME_EXIST_RESTORE_FAILED.error());
    }
    let sealed = config.sealed;
    let config = config::create(StreamConfig { sealed: false, ..config }, false, environment)?;
    Ok(StreamConfig { sealed, ..config })
}
