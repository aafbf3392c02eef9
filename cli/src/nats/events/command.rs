//! What can be typed after `nats events`.

use super::show::Show;
use super::source::Source;
use crate::failure::Outcome;
use crate::nats::publish::Link;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("events", "Show what servers and JetStream tell of themselves")
        .alias("event")
        .alias("e")
        .details(
            "Goes on until it is interrupted. Advisories tell what became of streams, consumers and messages, metrics how long \
             acknowledgements took; servers tell the system account who came, who went and who was not let in.",
        )
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::bool("all", "Show all events").short('a'))
        .flag(Flag::json("Show events as they come, as JSON"))
        .flag(Flag::bool("cloudevent", "Show events as CloudEvents"))
        .flag(Flag::bool("short", "Show each event in one line"))
        .flag(Flag::text("filter", "Show events whose JSON this regular expression matches, in upper or lower case").default("."))
        .flag(Flag::bool("js-metric", "Show metrics"))
        .flag(Flag::bool("js-advisory", "Show advisories"))
        .flag(
            Flag::bool("srv-advisory", "Show events of servers, unless others are kept in a stream")
                .negatable()
                .default("true"),
        )
        .flag(Flag::text("subjects", "Show events that come on this subject (may be repeated)").placeholder("SUBJECTS").repeatable())
        .flag(Flag::text("stream", "Show events that a stream kept"))
        .flag(Flag::duration("since", "Start at events so long ago; with --stream only").placeholder("DURATION"))
        .example("Who comes and goes", "events --short")
        .example("What becomes of streams, consumers and messages", "events --js-advisory --no-srv-advisory --short")
        .example("Events that a stream kept, as JSON", "events --stream ADVISORIES --since 1h --json")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (source, show) = (Source::new(call)?, Show::new(call)?);
    block_on(async {
        let link = Link::open(call).await?;
        source.listen(call, &link, &show).await
    })
}
