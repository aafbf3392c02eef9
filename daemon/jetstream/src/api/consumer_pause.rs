//! `CONSUMER.PAUSE`: nothing is delivered until a certain time; without one, deliveries go on.

use schemas::jetstream::consumer_api::{ConsumerPause, ConsumerPauseRequest};
use schemas::jetstream::errors::CONSUMER_NOT_FOUND;

use super::Host;
use super::answer::Fault;
use super::call::Call;
use crate::api_level;
use crate::consumer::config::required_level;

pub(super) fn answer<H: Host>(
    call: &mut Call<'_, H>,
    stream: &str,
    name: &str,
) -> Result<ConsumerPause, Fault> {
    let request: ConsumerPauseRequest = call.read_if_any()?.unwrap_or_default();
    call.level()?;
    let config = call.stream(stream, |stream, _, _| stream.consumer(name).map(|c| c.config().clone()))?;
    let mut config = config.ok_or(CONSUMER_NOT_FOUND)?;
    let until = request.pause_until;
    config.pause_until = Some(until).filter(|until| !until.is_zero());
    let level = required_level(&config);
    api_level::stamp(&mut config.metadata, level);
    call.host.update_consumer(stream, name, config)?;
    let left =
        if until.is_zero() { 0 } else { until.unix_nanos().saturating_sub(call.host.now().wall).max(0) };
    Ok(ConsumerPause { paused: left > 0, pause_until: until, pause_remaining: left })
}
