//! `nats stream subjects`: how many messages of each subject a stream holds.

use super::list::in_columns;
use crate::failure::Outcome;
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::json;
use crate::term::number::commas;

pub fn command() -> Command {
    Command::new("subjects", "Show the subjects a stream holds")
        .alias("subj")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream to look at"))
        .arg(Arg::optional("filter", "Show subjects that match only").default(">"))
        .flag(Flag::json("Show them as JSON"))
        .flag(
            Flag::one_of("sort", &["name", "subjects", "messages", "count"], "What to sort by")
                .default("messages"),
        )
        .flag(Flag::bool("reverse", "Sort the other way round").short('R'))
        .flag(Flag::bool("names", "Show the subjects only").negatable())
        .example("Show the busiest of some subjects first", "stream subjects ORDERS 'orders.>' -R")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let filter = call.text("filter");
        let subjects = api.subjects(&stream, filter).await?;
        if call.flag("json") {
            return Ok(json::print(&subjects)?);
        }
        if call.text("stream").is_empty() {
            outln!();
        }
        if subjects.is_empty() {
            outln!("No subjects found matching {filter}");
            return Ok(());
        }
        let mut sorted: Vec<(String, u64)> = subjects.into_iter().collect();
        if !call.text("sort").starts_with(['n', 's']) {
            sorted.sort_by_key(|(_, messages)| *messages);
        }
        if call.flag("reverse") {
            sorted.reverse();
        }
        if call.flag("names") {
            sorted.iter().for_each(|(subject, _)| outln!("{subject}"));
            return Ok(());
        }
        table(call, &stream, &sorted);
        Ok(())
    })
}

fn table(call: &Call, stream: &str, subjects: &[(String, u64)]) {
    let longest = subjects.iter().map(|(subject, _)| subject.len()).max().unwrap_or(0);
    let most = subjects.iter().map(|(_, messages)| *messages).max().unwrap_or(0);
    let columns = match longest + commas(most).len() {
        0..20 => 3,
        20..30 => 2,
        _ => 1,
    };
    let title = format!("{} Subjects in stream {stream}", subjects.len());
    let mut table = call.table(title).headers(["Subject", "Count"].repeat(columns));
    let names: Vec<String> = subjects.iter().map(|(subject, _)| subject.clone()).collect();
    let counts: Vec<String> = subjects.iter().map(|(_, messages)| commas(*messages)).collect();
    for (names, counts) in in_columns(&names, columns).into_iter().zip(in_columns(&counts, columns)) {
        table.row(names.into_iter().zip(counts).flat_map(|(name, count)| [name, count]));
    }
    table.print();
}
