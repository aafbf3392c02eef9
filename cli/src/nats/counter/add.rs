//! `nats counter increment` and `nats counter decrement`: count, and show what it came to.

use async_nats::HeaderMap;
use bytes::Bytes;

use super::{number, stream};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, words};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn increment() -> Command {
    Command::new("increment", "Add to a counter")
        .alias("incr")
        .alias("inc")
        .alias("i")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The counter's subject"))
        .arg(Arg::required("value", "The number to add"))
        .run(|call| block_on(add(call, |number| number)))
}

pub fn decrement() -> Command {
    Command::new("decrement", "Take from a counter")
        .alias("decr")
        .alias("dec")
        .alias("d")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("subject", "The counter's subject"))
        .arg(Arg::required("value", "The number to take away"))
        .run(|call| block_on(add(call, |number| number::negated(&number))))
}

async fn add(call: &Call, signed: impl FnOnce(String) -> String) -> Outcome {
    let subject = call.text("subject");
    let api = Api::open(call).await?;
    stream::find(&api, "", subject).await?;
    let Some(number) = number::parse(call.text("value")) else { crate::fail!("invalid value") };
    let mut headers = HeaderMap::new();
    headers.insert(stream::INCREMENT, signed(number));
    let failed = |failure: Failure| failure.context("failed to publish counter increment");
    let answer = api.ask(subject, headers, Bytes::new(), api.timeout()).await;
    let ack = answer.map_err(words::failure).and_then(|answer| words::ack(&answer)).map_err(failed)?;
    if ack.val.is_empty() {
        crate::fail!("counter increment response missing value");
    }
    outln!("{}", ack.val);
    Ok(())
}
