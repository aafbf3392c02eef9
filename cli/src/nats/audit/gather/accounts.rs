//! The monitoring documents of each account, from each server.

use cli_audit::Tag;
use cli_audit::archive::Kind;
use serde_json::json;

use super::Archive;
use super::ask::{Ask, Expect};
use super::discover::{self, Accounts, Servers};
use super::journal::Journal;
use crate::failure::Outcome;

/// What is asked for, what it is in the archive, and where servers are asked instead of the account: the option that names
/// the account.
pub const ENDPOINTS: [(&str, Kind, Option<&str>); 7] = [
    ("CONNZ", Kind::AccountConnections, None),
    ("LEAFZ", Kind::AccountLeafs, None),
    ("SUBSZ", Kind::AccountSubs, None),
    ("INFO", Kind::AccountInfo, None),
    ("JSZ", Kind::AccountJetStream, None),
    ("RAFTZ", Kind::AccountRaft, Some("account")),
    ("IPQUEUESZ", Kind::AccountIpQueues, Some("filter")),
];

pub async fn gather(
    ask: &Ask<'_>,
    servers: &Servers,
    accounts: &Accounts,
    archive: &mut Archive,
    journal: &mut Journal,
) -> Outcome {
    let number = accounts.servers.len();
    journal.info(format!("Querying {} endpoints for {number} known accounts...", ENDPOINTS.len()));
    let mut captured = 0;
    for (account, knowing) in &accounts.servers {
        for (endpoint, kind, option) in ENDPOINTS {
            journal.step();
            let (subject, options) = match option {
                None => (format!("$SYS.REQ.ACCOUNT.{account}.{endpoint}"), json!({})),
                Some(option) => (format!("$SYS.REQ.SERVER.PING.{endpoint}"), json!({ option: account })),
            };
            let answers = match ask.all(&subject, &options, Expect::Exactly(*knowing)).await {
                Ok(answers) => answers,
                Err(failure) => {
                    let why = failure.message.unwrap_or_default();
                    journal.error(format!("Failed to request {endpoint} for account {account}: {why}"));
                    continue;
                }
            };
            for answer in answers {
                let what = format!("account {endpoint}");
                let Some(server) = discover::sender(servers, &answer, &what, journal) else { continue };
                let tags = [
                    Tag::account(account),
                    Tag::server(&server.name),
                    Tag::cluster(&server.cluster),
                    Tag::kind(kind),
                ];
                archive.add(&answer, &tags)?;
                captured += 1;
            }
        }
    }
    journal.info(format!("Captured {captured} endpoint responses from {number} accounts"));
    Ok(())
}
