//! The consumer that a command is about: the one that was named, or one that is chosen at the terminal.

use schemas::jetstream::{ConsumerConfig, ConsumerInfo};

use super::calls;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::{Api, pick};
use crate::spec::{Arg, Command, Flag};
use crate::term::screen;

/// The arguments `stream` and `consumer`.
pub fn both<S>(command: Command<S>) -> Command<S> {
    stream(command).arg(Arg::optional("consumer", "The consumer; offered for choice when not given"))
}

/// The argument `stream`.
pub fn stream<S>(command: Command<S>) -> Command<S> {
    command.arg(Arg::optional("stream", "The stream; offered for choice when not given"))
}

pub fn no_select() -> Flag {
    Flag::bool("no-select", "Fail instead of offering what there is").default("false")
}

/// The consumer named by the arguments. When there is none, the person at the terminal chooses; with `exact`, as without
/// a terminal, that is an error.
pub async fn consumer(api: &Api, call: &Call, exact: bool) -> Outcome<ConsumerInfo> {
    let (stream, consumer) = (call.text("stream"), call.text("consumer"));
    if !stream.is_empty()
        && !consumer.is_empty()
        && let Some(found) = calls::find(api, stream, consumer).await?
    {
        return Ok(found);
    }
    let stream = pick::stream(api, stream, call.flag("all"), exact).await?.config.name;
    of_stream(api, &stream, consumer, exact).await.map_err(|f| f.context("could not select Consumer"))
}

async fn of_stream(api: &Api, stream: &str, consumer: &str, exact: bool) -> Outcome<ConsumerInfo> {
    if !consumer.is_empty()
        && let Some(found) = calls::find(api, stream, consumer).await?
    {
        return Ok(found);
    }
    if consumer.is_empty() && !screen::is_interactive() {
        crate::fail!("cannot pick a Consumer without a terminal and no Consumer name supplied");
    }
    if exact || !screen::is_interactive() {
        crate::fail!("unknown consumer {stream:?} > {consumer:?}");
    }
    let names = calls::names(api, stream).await?;
    if names.is_empty() {
        crate::fail!("no Consumers are defined for Stream {stream}");
    }
    calls::load(api, stream, pick::choose("Select a Consumer", &names)?).await
}

/// What the consumer was made with.
pub fn config(info: &ConsumerInfo) -> ConsumerConfig {
    info.config.clone().unwrap_or_default()
}

/// `stream > consumer`
pub fn title(info: &ConsumerInfo) -> String {
    format!("{} > {}", info.stream_name, info.name)
}
