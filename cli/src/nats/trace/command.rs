//! What can be typed after `nats trace`, and what is printed around the tree.

use std::collections::BTreeMap;

use async_nats::{HeaderMap, HeaderName, HeaderValue};
use schemas::trace::kind;

use super::follow::follow;
use super::kinds::{arrow, name};
use super::lines::Printer;
use super::tree::Tree;
use crate::failure::{Failure, Outcome};
use crate::nats::publish::Link;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::number::commas;

pub fn command() -> Command {
    Command::new("trace", "Show the way a message takes")
        .details("Servers from 2.11 on tell what they do with a message. Without --deliver nobody gets it.")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("subject", "Subject of the message"))
        .arg(Arg::optional("payload", "Body of the message"))
        .flag(Flag::bool("deliver", "Deliver the message, too"))
        .flag(Flag::bool("timestamp", "Show how long after its arrival each thing happened").short('T'))
        .flag(
            Flag::new("header", Kind::KeyValue, "Header of the message")
                .short('H')
                .placeholder("K:V")
                .repeatable(),
        )
        .example("See who would get a message", "trace orders.new")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (subject, deliver) = (call.text("subject"), call.flag("deliver"));
    let headers = headers(call)?;
    block_on(async {
        let link = Link::open(call).await?;
        if !is_new_enough(&link.client.server_info().version) {
            crate::fail!("tracing messages require NATS Server 2.11");
        }
        let how = if deliver { "with delivery to the final destination" } else { "" };
        outln!("Tracing message route to subject {subject} {how}\n");
        let tree = follow(call, &link, headers).await?;
        print(call, &tree);
        Ok(())
    })
}

fn headers(call: &Call) -> Outcome<HeaderMap> {
    let mut map = HeaderMap::new();
    for (name, value) in call.pairs("header") {
        let bad = || Failure::new(format!("invalid header {name:?}"));
        let parsed = name.trim().parse::<HeaderName>().map_err(|_| bad())?;
        map.insert(parsed, value.trim().parse::<HeaderValue>().map_err(|_| bad())?);
    }
    Ok(map)
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.split(['.', '-']).map(|part| part.parse::<u64>().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= (2, 11)
}

fn print(call: &Call, tree: &Tree) {
    let mut printer = Printer::new(call.flag("timestamp"));
    printer.tree(tree);
    printer.lines.iter().for_each(|line| outln!("{line}"));
    outln!();
    outln!(
        "Legend: Client: {} Router: {} Gateway: {} Leafnode: {} JetStream: {} Error: --X\n",
        arrow(kind::CLIENT),
        arrow(kind::ROUTER),
        arrow(kind::GATEWAY),
        arrow(kind::LEAF),
        arrow(kind::JETSTREAM),
    );
    if !printer.egress.is_empty() {
        let mut view = call.columns("Egress Count:");
        counts(&printer.egress).into_iter().for_each(|(kind, count)| view.row(kind, commas(count)));
        view.print();
    }
    let streams = printer.egress.get(name(kind::JETSTREAM)).copied().unwrap_or(0);
    if streams > 1 {
        outln!("WARNING: The message was received by {streams} streams");
    }
}

/// The largest first.
fn counts(egress: &BTreeMap<&'static str, i64>) -> Vec<(&'static str, i64)> {
    let mut counts: Vec<_> = egress.iter().map(|(kind, count)| (*kind, *count)).collect();
    counts.sort_by_key(|(_, count)| -count);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        for (version, enough) in
            [("2.10.9", false), ("2.11.0-RC.1", true), ("2.14.3", true), ("3.0.0", true), ("", false)]
        {
            assert_eq!(is_new_enough(version), enough, "{version}");
        }
    }
}
