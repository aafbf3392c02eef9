//! `STREAM.INFO`: configuration and state of a stream, with as many of its subjects and gaps as the request asks for.

use std::collections::BTreeMap;

use schemas::jetstream::response::{Body, SUBJECTS_LIMIT};
use schemas::jetstream::stream_api::{StreamCreate, StreamInfoPage, StreamInfoRequest};
use schemas::jetstream::{Paged, Response, StorageType, StreamState};

use super::answer::{Fault, Outcome, Record};
use super::call::Call;
use super::{Host, shown};

/// Asks for the answer to stand under another type.
const RESPONSE_TYPE: &str = "Nats-Response-Type";

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Outcome {
    let (mut response, record) = match info(call, name) {
        Ok(page) => (Response::ok(page), Record::Success),
        Err(fault) => (Response::<StreamInfoPage>::error(fault.error), fault.record),
    };
    if call.header(RESPONSE_TYPE) == Some(b"create") {
        response.kind = StreamCreate::TYPE.into();
    }
    Outcome::new(response, record)
}

fn info<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<StreamInfoPage, Fault> {
    call.level()?;
    let request: StreamInfoRequest = call.read_if_any()?.unwrap_or_default();
    let (info, subjects) = call.stream(name, |stream, now, _| {
        let mut subjects = BTreeMap::new();
        if !request.subjects_filter.is_empty() {
            stream.store().for_each_subject(request.subjects_filter.as_bytes(), &mut |subject, count| {
                subjects.insert(String::from_utf8_lossy(subject).into_owned(), count);
            });
        }
        (shown::info(stream, request.deleted_details, now), subjects)
    })?;
    let mut info = shown::stream(call.host, info);
    info.cluster = Some(shown::cluster(call.host));
    if request.deleted_details && info.config.storage == StorageType::File {
        gap_of_nothing(&mut info.state);
    }
    let (page, subjects) = page(subjects, request.offset);
    info.state.subjects = subjects;
    Ok(StreamInfoPage { page, info: Some(info) })
}

/// The part of the subjects that begins at `offset`.
fn page(subjects: BTreeMap<String, u64>, offset: i64) -> (Paged, BTreeMap<String, u64>) {
    if subjects.is_empty() {
        return (Paged::default(), subjects);
    }
    let offset = offset.max(0);
    let page = Paged { total: subjects.len() as i64, offset, limit: SUBJECTS_LIMIT };
    let skip = usize::try_from(offset).unwrap_or(usize::MAX);
    let subjects = subjects.into_iter().skip(skip).take(SUBJECTS_LIMIT as usize).collect();
    (page, subjects)
}

/// Of a file stream that never held anything the reference says that sequence 0 is gone.
fn gap_of_nothing(state: &mut StreamState) {
    if state.first_seq == 0 && state.last_seq == 0 {
        state.num_deleted = 1;
        state.deleted = vec![0];
    }
}
