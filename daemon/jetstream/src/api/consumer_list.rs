//! `CONSUMER.LIST`: configuration and progress of a stream's consumers.

use schemas::jetstream::consumer_api::{ConsumerList, ConsumersRequest};
use schemas::jetstream::response::LIST_LIMIT;

use super::Host;
use super::answer::Fault;
use super::call::Call;
use super::consumer_names::public;
use super::stream_names::page;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, stream: &str) -> Result<ConsumerList, Fault> {
    call.level()?;
    let request: ConsumersRequest = call.read_if_any()?.unwrap_or_default();
    let (page, consumers) = call.stream(stream, |stream, now, fx| {
        let (page, names) = page(public(stream), request.offset, LIST_LIMIT);
        let infos = names.iter().filter_map(|name| stream.consumer_info(name, now, fx)).collect();
        (page, infos)
    })?;
    Ok(ConsumerList { page, consumers, ..ConsumerList::default() })
}
