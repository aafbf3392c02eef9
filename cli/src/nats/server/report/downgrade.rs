//! `nats server report downgrade`: streams and consumers that an older server could not keep.

use std::collections::{BTreeMap, BTreeSet};

use schemas::monitor::jsz::{AccountDetail, Jsz, JszOptions, StreamDetail};
use serde::Serialize;

use super::report;
use crate::failure::Outcome;
use crate::nats::jetstream::names::REQUIRED_LEVEL;
use crate::nats::server::system::{Answer, System, Wait, archive};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term;
use crate::{out, outln};

/// Accounts in an answer.
const PAGE: i64 = 1024;

pub fn command() -> Command {
    report("downgrade", "List streams and consumers that need more than an API level")
        .arg(Arg::required("api", "API level of the servers to be").kind(Kind::Uint))
        .flag(Flag::bool("json", "Print JSON"))
        .flag(Flag::bool("all", "List the consumers of listed streams as well"))
        .flag(archive::flag())
        .example("What stands in the way of servers with API level 1", "server report downgrade 1")
        .run(run)
}

#[derive(Debug, Default, Serialize)]
struct Assets {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    streams: Vec<Stream>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    consumers: Vec<Consumer>,
}

#[derive(Debug, Serialize)]
struct Stream {
    account: String,
    name: String,
    api_level: u64,
}

#[derive(Debug, Serialize)]
struct Consumer {
    account: String,
    name: String,
    stream: String,
    api_level: u64,
}

type Accounts = BTreeMap<String, Vec<StreamDetail>>;

fn run(call: &Call) -> Outcome {
    if !call.flag("json") {
        outln!("Obtaining JetStream Asset information");
    }
    let accounts = block_on(async {
        let system = System::open_or_archive(call).await?;
        accounts(&system).await.map_err(|f| f.context("JSZ fetch failed"))
    })?;
    let assets = assets(&accounts, call.uint("api"), call.flag("all"));
    if call.flag("json") {
        return Ok(term::json::print(&assets)?);
    }
    print(call, &assets);
    Ok(())
}

/// The streams of all accounts on all servers, each once.
async fn accounts(system: &System) -> Outcome<Accounts> {
    let wait = match system.active_servers().await? {
        0 => Wait::Quiet,
        servers => Wait::For(servers),
    };
    let mut options = JszOptions {
        accounts: true,
        streams: true,
        consumer: true,
        config: true,
        limit: PAGE,
        ..JszOptions::default()
    };
    let mut all = Accounts::new();
    let first: Vec<Answer<Jsz>> = system.data("$SYS.REQ.SERVER.PING.JSZ", &options, wait).await?;
    let mut more = merge(&mut all, first);
    // Pages are those of one server.
    while !more.is_empty() {
        options.offset += PAGE;
        let mut next = BTreeSet::new();
        for id in more {
            let subject = format!("$SYS.REQ.SERVER.{id}.JSZ");
            let answers = system.data(&subject, &options, Wait::For(1)).await?;
            next.extend(merge(&mut all, answers));
        }
        more = next;
    }
    Ok(all)
}

/// Takes over what is new; the ids of servers that have more.
fn merge(all: &mut Accounts, answers: Vec<Answer<Jsz>>) -> BTreeSet<String> {
    let mut more = BTreeSet::new();
    for Answer { server, data } in answers {
        if data.account_details.len() as i64 == PAGE {
            more.insert(server.id.clone());
        }
        for AccountDetail { name, stream_detail, .. } in data.account_details {
            let known = all.entry(name).or_default();
            for stream in stream_detail {
                if known.iter().all(|other| other.name != stream.name) {
                    known.push(stream);
                }
            }
            known.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }
    more
}

fn level(metadata: Option<&BTreeMap<String, String>>) -> u64 {
    metadata.and_then(|m| m.get(REQUIRED_LEVEL)).and_then(|level| level.parse().ok()).unwrap_or(0)
}

fn assets(accounts: &Accounts, api: u64, all: bool) -> Assets {
    let mut assets = Assets::default();
    for (account, streams) in accounts {
        for stream in streams {
            let stream_level = level(stream.config.as_ref().map(|c| &c.metadata));
            let newer = stream_level > api;
            if newer {
                let (account, name) = (account.clone(), stream.name.clone());
                assets.streams.push(Stream { account, name, api_level: stream_level });
            }
            let mut consumers: Vec<_> = stream.consumer_detail.iter().collect();
            consumers.sort_by(|a, b| a.name.cmp(&b.name));
            for consumer in consumers {
                let api_level = level(consumer.config.as_ref().map(|c| &c.metadata));
                if api_level > api || (all && newer) {
                    let mark = if all && newer { "*" } else { "" };
                    assets.consumers.push(Consumer {
                        account: account.clone(),
                        name: consumer.name.clone(),
                        stream: format!("{}{mark}", stream.name),
                        api_level,
                    });
                }
            }
        }
    }
    assets
}

fn print(call: &Call, assets: &Assets) {
    if !assets.streams.is_empty() {
        let headers = ["Account", "Stream", "Required API level"];
        let mut table = call.table("Assets: Streams").headers(headers).right([2]);
        assets.streams.iter().for_each(|s| table.row([&s.account, &s.name, &s.api_level.to_string()]));
        table.print();
    }
    if !assets.consumers.is_empty() {
        let headers = ["Account", "Stream", "Consumer", "Required API level"];
        let mut table = call.table("Assets: Consumers").headers(headers).right([3]);
        let row =
            |c: &Consumer| [c.account.clone(), c.stream.clone(), c.name.clone(), c.api_level.to_string()];
        assets.consumers.iter().for_each(|c| table.row(row(c)));
        table.print();
    }
    if assets.streams.is_empty() && assets.consumers.is_empty() {
        out!("All assets are compatible with the specified API level.\n");
    }
}
