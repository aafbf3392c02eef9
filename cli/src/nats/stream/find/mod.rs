//! `nats stream find`: the streams that match.

pub mod query;

use query::Query;

use super::list;
use crate::failure::Outcome;
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("find", "Find the streams that match")
        .alias("query")
        .details(
            "An --expression is true or false for each stream. It knows these names:\n\n\
             \x20 config  how the stream is set up, as 'nats stream info --json' shows it\n\
             \x20 state   what it holds\n\
             \x20 info    all about it\n\
             \x20 Info    all about it, under the names that the fields have in Go\n\n\
             Operators are those of the expr language: and or not == != < <= > >= + - * / % ** in contains startsWith \
             endsWith matches ?? ?: |, functions among others len, any, all, none, one, count, filter, map, lower and upper. \
             Durations are numbers of nanoseconds.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .flags(query::flags())
        .flag(Flag::bool("names", "Show the names only").short('n'))
        .flag(Flag::int("api-level", "Streams that need at least this API level"))
        .example("Streams without messages that nobody consumes", "stream find --empty --consumers 0")
        .example("Streams with many messages", "stream find --expression 'state.messages > 10000'")
        .example("Streams that keep a subject", "stream find --expression '\"orders.new\" in config.subjects'")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let query = Query::new(call, call.int("api-level"))?;
    block_on(async {
        let api = Api::open(call).await?;
        let mut found = query.filter(api.streams("").await?.streams)?;
        if call.flag("names") {
            let names: Vec<&str> = found.iter().map(|stream| stream.config.name.as_str()).collect();
            outln!("{}", names.join("\n"));
            return Ok(());
        }
        list::print(call, call.text("subject"), &mut found);
        outln!();
        Ok(())
    })
}
