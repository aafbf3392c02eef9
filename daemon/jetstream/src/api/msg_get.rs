//! `STREAM.MSG.GET`: one message, by its sequence, its subject or its time.

use daemon_store::stream::{Filter, Message, Reader, StoreError};
use schemas::go::Time;
use schemas::jetstream::StoredMessage;
use schemas::jetstream::errors::{BAD_REQUEST, NO_MESSAGE_FOUND};
use schemas::jetstream::message::{MsgGet, MsgGetRequest};

use super::answer::{Fault, Outcome, Record};
use super::call::Call;
use super::{Host, body};
use crate::stream::Stream;

/// Only failures are counted.
pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Outcome {
    let outcome = Outcome::of(get(call, name));
    if outcome.record == Record::Success { outcome.unrecorded() } else { outcome }
}

fn get<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<MsgGet, Fault> {
    call.level()?;
    if body::is_empty(call.request.body) {
        return Err(BAD_REQUEST.into());
    }
    let request: MsgGetRequest = call.read()?;
    if request.batch > 0 || request.max_bytes > 0 || !is_consistent(&request) {
        return Err(BAD_REQUEST.into());
    }
    let found = call.stream(name, |stream, _, _| load(stream, &request))?;
    // What cannot be read is not there, for who asks.
    let message = found.ok().flatten().ok_or(NO_MESSAGE_FOUND)?;
    Ok(MsgGet { message: Some(message) })
}

/// Sequence, last of a subject and time exclude each other; the next of a subject goes with a sequence or a time.
fn is_consistent(request: &MsgGetRequest) -> bool {
    let (seq, time) = (request.seq > 0, request.start_time.is_some());
    let (last, next) = (!request.last_by_subj.is_empty(), !request.next_by_subj.is_empty());
    let one = seq || time || last || next;
    one && !(seq && last) && !(seq && time) && !(time && last) && !(last && next)
}

fn load(stream: &mut Stream, request: &MsgGetRequest) -> Result<Option<StoredMessage>, StoreError> {
    let store = stream.store_mut();
    let mut reader = Reader::default();
    let seq = match request.start_time {
        Some(time) => store.seq_at(time.unix_nanos())?,
        None => request.seq,
    };
    let found = if !request.next_by_subj.is_empty() {
        store.next(&mut reader, seq, u64::MAX, &Filter::new(&[&request.next_by_subj]))?
    } else if seq > 0 {
        store.get(&mut reader, seq)?
    } else {
        store.last(&mut reader, &Filter::new(&[&request.last_by_subj]), u64::MAX)?
    };
    Ok(found.map(|message| stored(&message, !request.no_hdr)))
}

fn stored(message: &Message<'_>, with_header: bool) -> StoredMessage {
    StoredMessage {
        subject: String::from_utf8_lossy(message.subject).into_owned(),
        seq: message.seq,
        hdrs: if with_header { message.header.to_vec() } else { Vec::new() },
        data: message.payload.to_vec(),
        time: Time::from_unix_nanos(message.time),
    }
}
