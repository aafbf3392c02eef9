//! `STREAM.LIST`: configuration and state of all streams, or of those that listen to a subject.

use schemas::jetstream::response::LIST_LIMIT;
use schemas::jetstream::stream_api::{StreamList, StreamListRequest};

use super::answer::Fault;
use super::call::Call;
use super::stream_names::{listening, page};
use super::{Host, shown};

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>) -> Result<StreamList, Fault> {
    call.level()?;
    let request: StreamListRequest = call.read_if_any()?.unwrap_or_default();
    let names = listening(call.host, &request.subject);
    let (page, names) = page(names, request.offset, LIST_LIMIT);
    // One that was deleted meanwhile is passed over.
    let info = |name: &String| call.host.stream(name, |stream, now, _| shown::info(stream, false, now));
    let streams = names.iter().filter_map(info).collect();
    Ok(StreamList { page, streams, ..StreamList::default() })
}
