//! `CONSUMER.NAMES`: the names of a stream's consumers.

use schemas::jetstream::consumer_api::{ConsumerNames, ConsumersRequest};
use schemas::jetstream::response::NAMES_LIMIT;

use super::Host;
use super::answer::Fault;
use super::call::Call;
use super::stream_names::page;
use crate::stream::Stream;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, stream: &str) -> Result<ConsumerNames, Fault> {
    call.level()?;
    let request: ConsumersRequest = call.read_if_any()?.unwrap_or_default();
    let names = call.stream(stream, |stream, _, _| public(stream))?;
    let (page, consumers) = page(names, request.offset, NAMES_LIMIT);
    Ok(ConsumerNames { page, consumers })
}

/// Names of all consumers but the direct ones, sorted.
pub(super) fn public(stream: &Stream) -> Vec<String> {
    let public = stream.consumers().filter(|consumer| !consumer.config().direct);
    let mut names: Vec<String> = public.map(|consumer| consumer.name().to_owned()).collect();
    names.sort_unstable();
    names
}
