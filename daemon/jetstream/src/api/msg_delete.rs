//! `STREAM.MSG.DELETE`: one message goes; unless told otherwise, its bytes are overwritten.

use schemas::jetstream::errors::{BAD_REQUEST, STREAM_MSG_DELETE_FAILED, STREAM_SEALED};
use schemas::jetstream::message::{MsgDelete, MsgDeleteRequest};

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
    let failed = |why: &dyn std::fmt::Display| STREAM_MSG_DELETE_FAILED.with(why);
    if stream.config().deny_delete {
        return Err(failed(&"message delete not permitted").into());
    }
    let removed = stream.remove(request.seq, !request.no_erase);
    match removed {
        Ok(true) => Ok(()),
        Ok(false) if request.seq > stream.store().state().last_seq => {
            Err(Fault::mild(failed(&"stream store EOF")))
        }
        Ok(false) => Err(Fault::mild(failed(&"no message found"))),
        Err(error) => Err(Fault::mild(failed(&error))),
    }
}
