//! The streams of each account, as each server that keeps them tells them.

use std::collections::BTreeSet;

use cli_audit::Tag;
use cli_audit::archive::Kind;
use serde_json::{Value, json};

use super::Archive;
use super::ask::{Ask, Expect};
use super::discover::{self, Accounts, Servers};
use super::journal::Journal;
use crate::failure::Outcome;

pub async fn gather(
    ask: &Ask<'_>,
    servers: &Servers,
    accounts: &Accounts,
    consumers: bool,
    archive: &mut Archive,
    journal: &mut Journal,
) -> Outcome {
    journal.info("Gathering streams data...");
    for (account, knowing) in &accounts.servers {
        journal.step();
        // It has no streams.
        if *account == accounts.system {
            continue;
        }
        let options = json!({
            "account": account, "streams": true, "consumer": consumers, "direct_consumer": true, "config": true,
            "raft": true,
        });
        let answers = ask.all("$SYS.REQ.SERVER.PING.JSZ", &options, Expect::Exactly(*knowing)).await?;
        let mut streams = BTreeSet::new();
        let mut heard = BTreeSet::new();
        for answer in &answers {
            let Some(server) = discover::sender(servers, answer, "JS info", journal) else { continue };
            if !heard.insert(&server.name) {
                journal.error(format!(
                    "Ignoring duplicate JS info response for account {account} from server {}",
                    server.name
                ));
                continue;
            }
            for stream in streams_of(answer) {
                add(archive, account, &server.name, stream)?;
                let name = stream["name"].as_str().unwrap_or_default();
                if streams.insert(name) {
                    journal.info(format!("Discovered stream {name} in account {account}"));
                }
            }
        }
        journal.info(format!("Discovered {} streams in account {account}", streams.len()));
    }
    Ok(())
}

/// The streams of an answer. A server that does not know the account answers about others.
fn streams_of(answer: &Value) -> &[Value] {
    let details = answer["data"]["account_details"].as_array().map(Vec::as_slice).unwrap_or_default();
    let [account] = details else { return &[] };
    account["stream_detail"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn add(archive: &mut Archive, account: &str, server: &str, stream: &Value) -> Outcome {
    let tags = [
        Tag::account(account),
        Tag::server(server),
        Tag::cluster(stream["cluster"]["name"].as_str().unwrap_or_default()),
        Tag::stream(stream["name"].as_str().unwrap_or_default()),
        Tag::kind(Kind::StreamInfo),
    ];
    Ok(archive.add(stream, &tags)?)
}
