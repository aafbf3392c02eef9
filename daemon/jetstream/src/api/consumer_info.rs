//! `CONSUMER.INFO`: configuration and progress of a consumer.

use schemas::jetstream::consumer_api::ConsumerInfoOf;
use schemas::jetstream::errors::{CONSUMER_NOT_FOUND, NOT_EMPTY_REQUEST};

use super::answer::Fault;
use super::call::Call;
use super::{Host, body, shown};

pub(super) fn answer<H: Host>(
    call: &mut Call<'_, H>,
    stream: &str,
    name: &str,
) -> Result<ConsumerInfoOf, Fault> {
    if !body::is_empty(call.request.body) {
        return Err(NOT_EMPTY_REQUEST.into());
    }
    call.level()?;
    let info = call.stream(stream, |stream, now, fx| stream.consumer_info(name, now, fx))?;
    let info = info.ok_or(CONSUMER_NOT_FOUND)?;
    Ok(ConsumerInfoOf { info: Some(shown::consumer(call.host, info)) })
}
