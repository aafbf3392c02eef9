//! `nats server report leafnodes`: connections from and to leaf nodes.

use std::cmp::Ordering;

use schemas::monitor::{Filtered, LeafInfo, Leafz, LeafzOptions};

use super::{flags, repeat, report, short_account};
use crate::failure::Outcome;
use crate::nats::server::system::Answer;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;

const SORTS: &[&str] = &["server", "name", "account", "subs", "in-bytes", "out-bytes", "in-msgs", "out-msgs"];
const HEADERS: [&str; 12] = [
    "Server",
    "Name",
    "Account",
    "Address",
    "RTT",
    "Msgs In",
    "Msgs Out",
    "Bytes In",
    "Bytes Out",
    "Subs",
    "Compressed",
    "Spoke",
];

pub fn command() -> Command {
    report("leafnodes", "Report on leaf nodes")
        .alias("leaf")
        .alias("leafz")
        .arg(flags::limit())
        .flag(Flag::text("account", "Leaf nodes of this account"))
        .flag(Flag::one_of("sort", SORTS, "What to sort by"))
        .flags(flags::servers())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let options = LeafzOptions { account: call.text("account").into(), ..LeafzOptions::default() };
        let body = Filtered { options, filter: flags::filter(call) };
        let answers = system.data("$SYS.REQ.SERVER.PING.LEAFZ", &body, flags::wait(call)).await?;
        Ok(text(call, answers))
    })
}

fn text(call: &Call, answers: Vec<Answer<Leafz>>) -> String {
    let of = |a: Answer<Leafz>| a.data.leafs.into_iter().map(move |leaf| (a.server.name.clone(), leaf));
    let mut leafs: Vec<(String, LeafInfo)> = answers.into_iter().flat_map(of).collect();
    leafs.sort_by(|a, b| order(call.text("sort"), a, b));
    if call.flag("reverse") {
        leafs.reverse();
    }
    let mut table = call.table("Leafnode Report").headers(HEADERS);
    for (server, leaf) in leafs {
        table.row([
            server,
            leaf.name,
            short_account(&leaf.account),
            format!("{}:{}", leaf.ip, leaf.port),
            leaf.rtt,
            commas(leaf.in_msgs),
            commas(leaf.out_msgs),
            ibytes(leaf.in_bytes.max(0) as u64),
            ibytes(leaf.out_bytes.max(0) as u64),
            commas(leaf.subscriptions),
            leaf.compression,
            leaf.is_spoke.to_string(),
        ]);
    }
    table.render() + "\n"
}

fn order(by: &str, (server_a, a): &(String, LeafInfo), (server_b, b): &(String, LeafInfo)) -> Ordering {
    match by {
        "name" => a.name.cmp(&b.name),
        "account" => a.account.cmp(&b.account),
        "subs" => a.subscriptions.cmp(&b.subscriptions),
        "in-bytes" => a.in_bytes.cmp(&b.in_bytes),
        "out-bytes" => a.out_bytes.cmp(&b.out_bytes),
        "in-msgs" => a.in_msgs.cmp(&b.in_msgs),
        "out-msgs" => a.out_msgs.cmp(&b.out_msgs),
        _ => server_a.cmp(server_b),
    }
}
