//! `CONSUMER.DELETE`: a consumer goes.

use schemas::advisory::Action;
use schemas::jetstream::consumer_api::ConsumerDelete;
use schemas::jetstream::errors::{CONSUMER_NOT_FOUND, NOT_EMPTY_REQUEST};

use super::answer::Fault;
use super::call::Call;
use super::{Host, advisory, body};

pub(super) fn answer<H: Host>(
    call: &mut Call<'_, H>,
    stream: &str,
    name: &str,
) -> Result<ConsumerDelete, Fault> {
    call.level()?;
    if !body::is_empty(call.request.body) {
        return Err(NOT_EMPTY_REQUEST.into());
    }
    // A stream that is missing is told from a consumer that is.
    call.stream(stream, |_, _, _| ())?;
    if !call.host.delete_consumer(stream, name)? {
        return Err(CONSUMER_NOT_FOUND.into());
    }
    let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
    advisory::consumer(call.host.effects(), now, stream, name, Action::Delete, &domain);
    Ok(ConsumerDelete { success: true })
}
