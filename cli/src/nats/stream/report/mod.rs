//! `nats stream report`: all streams in one table, and what they copy from each other.

mod dot;
mod replication;

use std::fs;

use schemas::jetstream::StreamInfo;

use super::{list, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::leaders::Leaders;
use crate::nats::jetstream::repeat::{self, Page};
use crate::nats::jetstream::{Api, names, peers};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn command() -> Command {
    Command::new("report", "Show what the streams hold")
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::text("subject", "Show streams that keep messages of this subject only"))
        .flag(Flag::text("cluster", "Show streams of this cluster only"))
        .flag(Flag::bool("consumers", "Sort by the number of consumers").short('o'))
        .flag(Flag::bool("messages", "Sort by the number of messages").short('m'))
        .flag(Flag::bool("name", "Sort by name").short('n'))
        .flag(Flag::bool("storage", "Sort by storage").short('t'))
        .flag(Flag::bool("raw", "Show numbers as they are").short('r'))
        .flag(Flag::text("dot", "Write what copies what into this file, as a graph for GraphViz"))
        .flag(Flag::bool("leaders", "Show what each server leads").short('l'))
        .flag(repeat::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |api, page| report(call, api, page).await)
}

async fn report(call: &Call, api: &Api, page: &Page) -> Outcome {
    if call.int("watch") <= 0 {
        outln!("Obtaining Stream stats\n");
    }
    let all = api.streams(call.text("subject")).await?;
    page.begin();
    let (cluster, mut leaders) = (call.text("cluster"), Leaders::default());
    let mut streams = all.streams;
    streams.retain(|s| cluster.is_empty() || s.cluster.as_ref().is_none_or(|c| c.name == cluster));
    streams.iter().filter_map(|s| s.cluster.as_ref()).for_each(|cluster| leaders.count(cluster));
    if streams.is_empty() && all.missing.is_empty() && all.offline.is_empty() {
        outln!("No Streams defined");
        return Ok(());
    }
    sort(call, &mut streams);
    table(call, &streams);
    if replication::print(call, &streams) && !call.text("dot").is_empty() {
        let path = call.text("dot");
        fs::write(path, dot::graph(&streams)).map_err(|e| Failure::new(format!("{path}: {e}")))?;
    }
    if call.flag("leaders") && !leaders.is_empty() {
        leaders.print(call, "Streams");
    }
    list::print_missing(call, &all.missing, &all.offline);
    Ok(())
}

fn sort(call: &Call, streams: &mut [StreamInfo]) {
    if call.flag("consumers") {
        streams.sort_by_key(|stream| stream.state.consumer_count);
    } else if call.flag("messages") {
        streams.sort_by_key(|stream| stream.state.messages);
    } else if call.flag("name") {
        streams.sort_by(|a, b| a.config.name.cmp(&b.config.name));
    } else if call.flag("storage") {
        streams.sort_by_key(|stream| show::storage(stream.config.storage));
    } else {
        streams.sort_by_key(|stream| stream.state.bytes);
    }
}

const HEADERS: [&str; 10] = [
    "Stream",
    "Storage",
    "Placement",
    "Consumers",
    "Messages",
    "Bytes",
    "Lost",
    "Deleted",
    "API Level",
    "Replicas",
];

fn table(call: &Call, streams: &[StreamInfo]) {
    let raw = call.flag("raw");
    // Plain numbers stand at the right.
    let right: &[usize] = if raw { &[3, 4, 5, 7] } else { &[] };
    let mut table = call.table("Stream Report").headers(HEADERS).right(right.iter().copied());
    let number = |number: i128| if raw { number.to_string() } else { commas(number) };
    let bytes = |bytes: u64| if raw { bytes.to_string() } else { ibytes(bytes) };
    for stream in streams {
        let (config, state) = (&stream.config, &stream.state);
        let deleted = if state.deleted.is_empty() { state.num_deleted } else { state.deleted.len() as i64 };
        let lost = state.lost.as_ref().filter(|lost| !lost.msgs.is_empty());
        let level = config.metadata.get(names::REQUIRED_LEVEL).map_or("0", String::as_str);
        table.row([
            config.name.clone(),
            show::storage(config.storage).to_string(),
            placement(stream),
            number(state.consumer_count.into()),
            number(state.messages.into()),
            bytes(state.bytes),
            lost.map_or("0".into(), |l| format!("{} ({})", number(l.msgs.len() as i128), bytes(l.bytes))),
            number(deleted.into()),
            level.to_string(),
            peers::render(stream.cluster.as_ref()),
        ]);
    }
    table.print();
}

fn placement(stream: &StreamInfo) -> String {
    let Some(placement) = &stream.config.placement else { return String::new() };
    let mut text = String::new();
    if !placement.cluster.is_empty() {
        text += &format!("cluster: {} ", placement.cluster);
    }
    if !placement.tags.is_empty() {
        text += &format!("tags: {}", placement.tags.join(", "));
    }
    text
}
