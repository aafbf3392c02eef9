//! `CONSUMER.UNPIN`: the pinned client of a priority group is let go; another will be pinned.

use schemas::jetstream::consumer_api::{ConsumerUnpin, ConsumerUnpinRequest};
use schemas::jetstream::decode;
use schemas::jetstream::errors::{
    CONSUMER_INVALID_GROUP_NAME, CONSUMER_INVALID_PRIORITY_GROUP, CONSUMER_NOT_FOUND, INVALID_JSON,
};

use super::Host;
use super::answer::Fault;
use super::call::Call;

/// Letters of a group's name.
const MAX_GROUP: usize = 16;

pub(super) fn answer<H: Host>(
    call: &mut Call<'_, H>,
    stream: &str,
    name: &str,
) -> Result<ConsumerUnpin, Fault> {
    call.level()?;
    let request: ConsumerUnpinRequest =
        decode::unmarshal(call.request.body).map_err(|error| INVALID_JSON.with(error))?;
    let group = &request.group;
    if group.is_empty() {
        return Err(INVALID_JSON.with("consumer group not specified").into());
    }
    if !is_valid(group) {
        return Err(CONSUMER_INVALID_GROUP_NAME.into());
    }
    call.stream(stream, |stream, now, fx| {
        let groups = stream.consumer(name).map(|c| &c.config().priority_groups).ok_or(CONSUMER_NOT_FOUND)?;
        if !groups.contains(group) {
            return Err(Fault::from(CONSUMER_INVALID_PRIORITY_GROUP));
        }
        stream.with_consumer(name, now, fx, |consumer, turn| consumer.unpin(turn, group));
        stream.on_interest(name, now, fx);
        Ok(ConsumerUnpin {})
    })?
}

fn is_valid(group: &str) -> bool {
    let valid = |b: u8| b.is_ascii_alphanumeric() || b"-_/=".contains(&b);
    group.len() <= MAX_GROUP && group.bytes().all(valid)
}
