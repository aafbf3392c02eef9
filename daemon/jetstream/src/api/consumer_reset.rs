//! `CONSUMER.RESET`: a consumer begins anew, at a sequence or behind its acknowledgement floor.
//!
//! The consumer answers itself: without one there is no answer, and the account takes no note of the request.

use daemon_wire::headers;
use schemas::jetstream::consumer_api::{ConsumerReset, ConsumerResetRequest};
use schemas::jetstream::decode;
use schemas::jetstream::errors::{CONSUMER_INVALID_RESET, INVALID_JSON};

use super::answer::{Fault, Outcome};
use super::call::Call;
use super::{Host, identity, shown};

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, stream: &str, name: &str) -> Option<Outcome> {
    let created =
        call.host.stream(stream, |stream, _, _| stream.consumer(name).map(|_| stream.created()))??;
    let mut outcome = match reset(call, stream, name).transpose()? {
        Ok(body) => Outcome::of(Ok(body)),
        Err(fault) => return Some(Outcome::of::<ConsumerReset>(Err(fault)).unrecorded()),
    };
    if call.header(identity::HEADER).is_some() {
        headers::with(b"", identity::HEADER, identity::of(created).as_bytes(), &mut outcome.header);
    }
    Some(outcome.unrecorded())
}

fn reset<H: Host>(call: &mut Call<'_, H>, stream: &str, name: &str) -> Result<Option<ConsumerReset>, Fault> {
    call.level()?;
    let request: ConsumerResetRequest = match call.request.body {
        b"" => ConsumerResetRequest::default(),
        body => decode::unmarshal(body).map_err(|error| INVALID_JSON.with(error))?,
    };
    let done = call.stream(stream, |stream, now, fx| {
        let reset_seq =
            stream.with_consumer(name, now, fx, |consumer, turn| consumer.reset(turn.store, request.seq))?;
        let info = stream.consumer_info(name, now, fx)?;
        stream.on_interest(name, now, fx);
        Some((reset_seq, info))
    })?;
    let Some((reset_seq, info)) = done else { return Ok(None) };
    let reset_seq = reset_seq.map_err(|error| CONSUMER_INVALID_RESET.with(error))?;
    Ok(Some(ConsumerReset { info: Some(shown::consumer(call.host, info)), reset_seq }))
}
