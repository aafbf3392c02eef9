//! `nats server report jetstream`: what each server holds, who leads them, and what else it leads.

mod figures;
mod leaders;
mod meta;

use std::cmp::Ordering;

use schemas::monitor::{Filtered, Jsz, JszOptions};

use super::{flags, repeat, report};
use crate::failure::Outcome;
use crate::nats::jetstream::names;
use crate::nats::server::system::Answer;
use crate::nats::server::system::filter::is_narrow;
use crate::nats::server::system::gather::NOBODY;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;
use figures::Figures;

const SORTS: &[&str] = &[
    "name",
    "cluster",
    "streams",
    "consumers",
    "msgs",
    "mbytes",
    "bytes",
    "mem",
    "file",
    "store",
    "api",
    "err",
];
/// Streams of one account in an answer.
const STREAMS: i64 = 10_000;

pub fn command() -> Command {
    report("jetstream", "Report on JetStream")
        .alias("jsz")
        .alias("js")
        .arg(flags::limit())
        .flag(Flag::text("account", "What this account holds"))
        .flag(Flag::one_of("sort", SORTS, "What to sort by").default("cluster"))
        .flag(
            Flag::bool("compact", "Leave out what the names of all servers end in")
                .negatable()
                .default("true"),
        )
        .flag(Flag::bool("leaders", "Show what each server leads").short('l'))
        .flags(flags::servers())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let account = call.text("account");
        let options = match account {
            "" => JszOptions { raft: true, ..JszOptions::default() },
            _ => JszOptions {
                raft: true,
                account: account.into(),
                streams: true,
                consumer: true,
                limit: STREAMS,
                ..JszOptions::default()
            },
        };
        let body = Filtered { options, filter: flags::filter(call) };
        let answers = system.data("$SYS.REQ.SERVER.PING.JSZ", &body, flags::wait(call)).await?;
        if answers.is_empty() {
            crate::fail!("{NOBODY}");
        }
        Ok(text(call, answers))
    })
}

fn text(call: &Call, mut answers: Vec<Answer<Jsz>>) -> String {
    answers.sort_by(|a, b| order(call.text("sort"), a, b));
    if call.flag("reverse") {
        answers.reverse();
    }
    let mut text = summary(call, &answers) + "\n";
    if !is_narrow(&flags::filter(call)) {
        text += &meta::text(call, &answers);
    }
    if call.flag("leaders") {
        text += &leaders::text(call, &answers);
    }
    text
}

fn summary(call: &Call, answers: &[Answer<Jsz>]) -> String {
    let account = call.text("account");
    let title = match account {
        "" => "JetStream Summary".to_string(),
        account => format!("JetStream Summary for Account {account}"),
    };
    let domains = answers.iter().any(|a| !a.data.config.domain.is_empty());
    let mut headers = vec!["Server", "Cluster"];
    headers.extend(domains.then_some("Domain"));
    headers.extend(["Streams", "Consumers", "Messages", "Bytes", "Memory", "File", "API Req", "Pending"]);
    let last = headers.len() - 1;
    let mut table = call.table(title).headers(headers).right([last]);
    let mut all = Figures::default();
    for (answer, name) in answers.iter().zip(shown(call, answers.iter().map(|a| &a.server.name))) {
        let figures = Figures::of(&answer.data, !account.is_empty());
        let meta = answer.data.meta_cluster.as_ref();
        let leads = meta.is_some_and(|meta| meta.leader == answer.server.name);
        let mut row = vec![name + if leads { "*" } else { "" }, answer.server.cluster.clone()];
        row.extend(domains.then(|| answer.data.config.domain.clone()));
        row.extend(cells(&figures));
        table.row(row);
        all.add(&figures);
    }
    let mut footer = vec![String::new(); if domains { 3 } else { 2 }];
    footer.extend(cells(&all));
    table.footer(footer);
    table.render()
}

fn cells(figures: &Figures) -> [String; 8] {
    [
        commas(figures.streams),
        commas(figures.consumers),
        commas(figures.messages),
        ibytes(figures.bytes),
        ibytes(figures.memory),
        ibytes(figures.storage),
        commas(figures.api),
        figures.pending.to_string(),
    ]
}

/// Names of servers as `--compact` wants them.
fn shown<'n>(call: &Call, names: impl Iterator<Item = &'n String>) -> Vec<String> {
    let names: Vec<String> = names.cloned().collect();
    if call.flag("compact") { names::compact(&names) } else { names }
}

fn order(by: &str, a: &Answer<Jsz>, b: &Answer<Jsz>) -> Ordering {
    let name = || a.server.name.cmp(&b.server.name);
    let (x, y) = (&a.data, &b.data);
    let by = match by {
        "name" => Ordering::Equal,
        "streams" => x.streams.cmp(&y.streams),
        "consumers" => x.consumers.cmp(&y.consumers),
        "msgs" => x.messages.cmp(&y.messages),
        "mbytes" | "bytes" => x.bytes.cmp(&y.bytes),
        "mem" => x.stats.memory.cmp(&y.stats.memory),
        "store" | "file" => x.stats.storage.cmp(&y.stats.storage),
        "api" => x.stats.api.total.cmp(&y.stats.api.total),
        "err" => x.stats.api.errors.cmp(&y.stats.api.errors),
        _ => a.server.cluster.cmp(&b.server.cluster),
    };
    by.then_with(name)
}
