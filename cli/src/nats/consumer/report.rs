//! `nats consumer report`: all consumers of a stream at a glance.

use std::cell::OnceCell;

use schemas::jetstream::{ConsumerInfo, StreamInfo};

use super::{calls, choose, ls, show};
use crate::failure::Outcome;
use crate::nats::jetstream::leaders::Leaders;
use crate::nats::jetstream::repeat::{self, Page};
use crate::nats::jetstream::{Api, names, peers, pick};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::{go, human_nanos};
use crate::term::number::commas;

const HEADERS: [&str; 10] = [
    "Consumer",
    "Mode",
    "Ack Policy",
    "Ack Wait",
    "Ack Pending",
    "Redelivered",
    "Unprocessed",
    "Ack Floor",
    "API Level",
    "Cluster",
];

pub fn command() -> Command {
    choose::stream(Command::new("report", "Report on the consumers of a stream"))
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::bool("raw", "Show numbers and durations as they are").short('r'))
        .flag(Flag::bool("leaders", "Show how leaders are spread over servers").short('l'))
        .flag(repeat::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let stream = OnceCell::new();
    repeat::repeat(call, async |api, page| report(call, api, page, &stream).await)
}

/// `asked` remembers the stream that somebody chose, so that nobody is asked again.
async fn report(call: &Call, api: &Api, page: &Page, asked: &OnceCell<String>) -> Outcome {
    let name = asked.get().map_or(call.text("stream"), String::as_str);
    let stream = pick::stream(api, name, call.flag("all"), false).await?;
    let name = asked.get_or_init(|| stream.config.name.clone());
    let all = calls::list(api, name).await?;
    page.begin();
    let count = commas(stream.state.consumer_count);
    let title = format!("Consumer report for {name} with {count} consumers");
    let mut table = call.table(title).headers(HEADERS).right(if call.flag("raw") { 4..8 } else { 0..0 });
    let mut leaders = Leaders::default();
    for info in &all.consumers {
        info.cluster.iter().for_each(|cluster| leaders.count(cluster));
        table.row(row(info, &stream, call.flag("raw")));
    }
    table.print();
    if call.flag("leaders") && !leaders.is_empty() {
        leaders.print(call, "Consumers");
    }
    ls::print_missing(call, &all.missing, &all.offline);
    Ok(())
}

fn row(info: &ConsumerInfo, stream: &StreamInfo, raw: bool) -> [String; 10] {
    let config = choose::config(info);
    let number = |n: i128| if raw { n.to_string() } else { commas(n) };
    let level = config.metadata.get(names::REQUIRED_LEVEL).filter(|level| !level.is_empty());
    [
        info.name.clone(),
        if config.deliver_subject.is_empty() { "Pull" } else { "Push" }.to_string(),
        show::ack_policy(config.ack_policy).to_string(),
        if raw { go(config.ack_wait) } else { human_nanos(config.ack_wait) },
        number(info.num_ack_pending.into()),
        number(info.num_redelivered.into()),
        if raw { info.num_pending.to_string() } else { unprocessed(info.num_pending, stream.state.messages) },
        number(info.ack_floor.stream_seq.into()),
        level.cloned().unwrap_or_else(|| "0".into()),
        peers::render(info.cluster.as_ref()),
    ]
}

/// How many messages are left, and how much of the stream that is.
fn unprocessed(pending: u64, messages: u64) -> String {
    if pending == 0 {
        return "0".into();
    }
    let percent = (u128::from(pending) * 100 / u128::from(messages.max(1))).min(100);
    format!("{} / {percent}%", commas(pending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_stream_are_whole_percents() {
        let cases = [
            ((0, 10), "0"),
            ((1, 3), "1 / 33%"),
            ((2_000, 2_000), "2,000 / 100%"),
            ((7, 3), "7 / 100%"),
            ((1, 0), "1 / 100%"),
        ];
        for ((pending, messages), want) in cases {
            assert_eq!(unprocessed(pending, messages), want);
        }
    }
}
