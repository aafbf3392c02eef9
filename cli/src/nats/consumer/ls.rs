//! `nats consumer ls`: the consumers of a stream.

use std::collections::BTreeMap;

use super::{calls, choose};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, moment, pick};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::json;
use crate::{out, outln};

/// Names in one row of a table.
const NAMES_IN_A_ROW: usize = 4;

pub fn command() -> Command {
    choose::stream(Command::new("ls", "List the consumers of a stream").alias("list"))
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::json("Show the names as JSON"))
        .flag(Flag::bool("names", "Show the names only").short('n'))
        .flag(choose::no_select())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), call.flag("no-select")).await?;
        let stream = info.config.name;
        let loading = |e| Failure::new(e).context("could not load Consumers");
        if call.flag("json") || call.flag("names") {
            let names = calls::names(&api, &stream).await.map_err(loading)?;
            if call.flag("json") {
                json::print(&names)?;
            } else {
                names.iter().for_each(|name| outln!("{name}"));
            }
            return Ok(());
        }
        let all = calls::list(&api, &stream).await.map_err(loading)?;
        if all.consumers.is_empty() && all.missing.is_empty() && all.offline.is_empty() {
            outln!("No Consumers defined");
            return Ok(());
        }
        print(call, &all);
        print_missing(call, &all.missing, &all.offline);
        outln!();
        Ok(())
    })
}

fn print(call: &Call, all: &calls::Consumers) {
    let headers = ["Name", "Description", "Created", "Ack Pending", "Unprocessed", "Last Delivery"];
    let mut table = call.table("Consumers").headers(headers).right([3, 4]);
    for info in &all.consumers {
        table.row([
            info.name.clone(),
            choose::config(info).description,
            moment::local(info.created),
            info.num_ack_pending.to_string(),
            info.num_pending.to_string(),
            moment::since(info.ts, info.delivered.last_active.unwrap_or_default()),
        ]);
    }
    table.print();
}

/// Prints the consumers that did not answer and those that cannot be served, if there are any.
pub fn print_missing(call: &Call, missing: &[String], offline: &BTreeMap<String, String>) {
    if !missing.is_empty() {
        let mut sorted = missing.to_vec();
        sorted.sort();
        outln!();
        let mut table = call.table("Inaccessible Consumers");
        for names in sorted.chunks(NAMES_IN_A_ROW) {
            let mut row = names.to_vec();
            row.resize(NAMES_IN_A_ROW, String::new());
            table.row(row);
        }
        out!("{}", table.render());
    }
    if !offline.is_empty() {
        outln!();
        let mut table = call.table("Offline Consumers");
        offline.iter().for_each(|(name, why)| table.row([name, why]));
        out!("{}", table.render());
    }
}
