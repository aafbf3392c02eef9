//! `nats stream ls`: the streams there are.

use super::list;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, names};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::json;

pub fn command() -> Command {
    Command::new("ls", "List the streams")
        .alias("list")
        .alias("l")
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::text("subject", "List streams that keep messages of this subject only"))
        .flag(Flag::bool("names", "Show the names only").short('n'))
        .flag(Flag::json("Show the names as JSON"))
        .example("List the streams that keep a subject", "stream ls --subject orders.new")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let subject = call.text("subject");
        if call.flag("names") {
            return print_names(call, &api.stream_names(subject).await?);
        }
        let all =
            api.streams(subject).await.map_err(|e| Failure::new(e).context("could not list streams"))?;
        let wanted = |name: &str| call.flag("all") || !names::is_internal(name);
        let (mut streams, hidden): (Vec<_>, Vec<_>) =
            all.streams.into_iter().partition(|stream| wanted(&stream.config.name));
        if call.flag("json") {
            let names: Vec<&String> = streams.iter().map(|stream| &stream.config.name).collect();
            return Ok(json::print(&names)?);
        }
        if streams.is_empty() && all.missing.is_empty() && all.offline.is_empty() {
            let hint = if hidden.is_empty() { "" } else { ", pass -a to include system streams" };
            outln!("No Streams defined{hint}");
            return Ok(());
        }
        list::print(call, subject, &mut streams);
        list::print_missing(call, &all.missing, &all.offline);
        outln!();
        Ok(())
    })
}

fn print_names(call: &Call, names: &[String]) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(&names)?);
    }
    names.iter().for_each(|name| outln!("{name}"));
    Ok(())
}
