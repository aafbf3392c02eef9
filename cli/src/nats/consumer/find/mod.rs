//! `nats consumer find`: the consumers of a stream that match.

pub mod query;

use query::Query;

use super::{calls, choose};
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    choose::stream(Command::new("find", "Find the consumers of a stream that match").alias("query"))
        .details(
            "An --expression is true or false for each consumer. It knows these names:\n\n\
             \x20 config  how the consumer is set up, as 'nats consumer info --json' shows it\n\
             \x20 state   all about it\n\
             \x20 info    the same\n\
             \x20 Info    the same, under the names that the fields have in Go\n\n\
             'nats help stream find' lists what expressions are made of. Durations are numbers of nanoseconds.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .flags(query::flags())
        .flag(Flag::int("api-level", "Consumers that need at least this API level"))
        .example("Consumers that nobody pulls from", "consumer find ORDERS --pull --expression 'state.num_waiting == 0'")
        .example("Consumers that are a day old and have messages to acknowledge", "consumer find ORDERS --created 1d --ack-pending 1000")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let query = Query::new(call, call.int("api-level"))?;
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let found = query.filter(calls::list(&api, &stream).await?.consumers)?;
        found.iter().for_each(|info| outln!("{}", info.name));
        Ok(())
    })
}
