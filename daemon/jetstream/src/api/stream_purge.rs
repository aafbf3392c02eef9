//! `STREAM.PURGE`: messages go, all or some of them.

use daemon_store::stream::{Purge, StoreError};
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::{BAD_REQUEST, STREAM_GENERAL, STREAM_PURGE_FAILED, STREAM_SEALED};
use schemas::jetstream::stream_api::{StreamPurge, StreamPurgeRequest};

use super::Host;
use super::answer::Fault;
use super::call::Call;
use crate::stream::Stream;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<StreamPurge, Fault> {
    call.level()?;
    let request: StreamPurgeRequest = call.read_if_any()?.unwrap_or_default();
    if request.seq > 0 && request.keep > 0 {
        return Err(BAD_REQUEST.into());
    }
    let purged = call.stream(name, |stream, _, _| {
        permitted(stream)?;
        purge(stream, &request).map_err(|error| Fault::mild(STREAM_GENERAL.with(error)))
    })??;
    Ok(StreamPurge { success: true, purged })
}

fn permitted(stream: &Stream) -> Result<(), ApiError> {
    if stream.config().sealed {
        return Err(STREAM_SEALED.error());
    }
    if stream.config().deny_purge {
        return Err(STREAM_PURGE_FAILED.with("stream purge not permitted"));
    }
    Ok(())
}

fn purge(stream: &mut Stream, request: &StreamPurgeRequest) -> Result<u64, StoreError> {
    let filter = Some(request.filter.as_bytes()).filter(|filter| !filter.is_empty() && *filter != b">");
    // Sequences that are purged before they came never come. They go first, so that consumers are moved past them.
    if filter.is_none() && request.seq > stream.store().state().last_seq + 1 {
        stream.skip_to(request.seq)?;
    }
    stream.purge(&Purge { filter, upto: request.seq, keep: request.keep })
}
