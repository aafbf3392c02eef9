//! `nats counter view`: the number, what was added last, and where it all was counted.

use super::get::stream_flag;
use super::number::commas;
use super::stream::counter;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("view", "Show all that is known of a counter")
        .alias("v")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("subject", "The counter's subject"))
        .flag(stream_flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let counter = counter(call).await?;
        let mut view = call.columns(format!("Counter {}", counter.subject));
        view.row("Value", commas(&counter.value));
        if let Some(increment) = &counter.increment {
            view.row("Increment", commas(increment));
        }
        view.row("Subject", &counter.subject);
        if counter.sources.is_empty() {
            view.line("No source information found");
        } else {
            view.section("Sources");
        }
        for (stream, counted) in &counter.sources {
            view.map(stream, counted.iter().map(|(subject, value)| (subject.as_str(), value.as_str())));
        }
        view.print();
        Ok(())
    })
}
