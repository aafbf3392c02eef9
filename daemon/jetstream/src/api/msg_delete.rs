//! `STREAM.MSG.DELETE`: one message goes; unless told otherwise, its bytes are overwritten.

use schemas::jetstream::errors::{BAD_REQUEST, SEQUENCE_NOT_FOUND, STREAM_MSG_DELETE_FAILED, STREAM_SEALED};
use schemas::jetstream::message::{MsgDelete, MsgDeleteRequest};
use schemas::jetstream::{ApiError, StorageType};

use super::answer::Fault;
use super::call::Call;
use super::{Host, body};
use crate::stream::Stream;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<MsgDelete, Fault> {
    call.level()?;
    if body::is_empty(call.request.body) {
        return Err(BAD_REQUEST.into());
    }
    let request: MsgDeleteRequest = call.read()?;
    call.stream(name, |stream, _, _| remove(stream, &request))??;
    Ok(MsgDelete { success: true })
}

fn remove(stream: &mut Stream, request: &MsgDeleteRequest) -> Result<(), Fault> {
    if stream.config().sealed {
        return Err(STREAM_SEALED.into());
    }
    if stream.config().deny_delete {
        return Err(STREAM_MSG_DELETE_FAILED.with("message delete not permitted").into());
    }
    match stream.remove(request.seq, !request.no_erase) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Fault::mild(missing(stream, request.seq))),
        Err(error) => Err(Fault::mild(STREAM_MSG_DELETE_FAILED.with(error))),
    }
}

/// The reference's stores say it in their own words.
fn missing(stream: &Stream, seq: u64) -> ApiError {
    let state = stream.store().state();
    match stream.config().storage {
        StorageType::File if seq > state.last_seq => STREAM_MSG_DELETE_FAILED.with("stream store EOF"),
        StorageType::File if seq < state.first_seq => STREAM_MSG_DELETE_FAILED.with("no message found"),
        StorageType::File | StorageType::Memory => SEQUENCE_NOT_FOUND.with(seq),
    }
}
