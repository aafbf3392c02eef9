//! Consumers that hand out messages in the stream's order, and are made anew where anything is missing.

use async_nats::jetstream::Context;
use async_nats::jetstream::consumer::{Consumer, pull};
use async_nats::jetstream::stream::ConsumerErrorKind;

use crate::failure::{Failure, Outcome};

/// A consumer of the stream.
pub async fn consumer(
    context: &Context,
    stream: &str,
    config: pull::OrderedConfig,
) -> Outcome<Consumer<pull::OrderedConfig>> {
    let stream = context.get_stream_no_info(stream).await;
    let stream = stream.map_err(|e| Failure::new(format!("nats: {e}")))?;
    stream.create_consumer(config).await.map_err(|e| match e.kind() {
        ConsumerErrorKind::TimedOut => Failure::new("nats: timeout"),
        _ => Failure::new(format!("nats: {e}")),
    })
}
