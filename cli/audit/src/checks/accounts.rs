//! Limits of accounts.

use std::io::{Read, Seek};

use serde_json::Value;

use crate::archive::{Error, Kind, Tag};
use crate::check::{Check, Outcome, Room, Run};

pub(super) fn checks<R: Read + Seek>() -> Vec<(Check, Run<R>)> {
    let limits = Check::new(
        "ACCOUNTS_001",
        "accounts",
        "Account Limits",
        "Account usage is below the configured limits",
    )
    .with("connections", 90.0, "%", "Alerting threshold as a fraction of configured connections limit")
    .with(
        "subscriptions",
        90.0,
        "%",
        "Alerting threshold as a fraction of configured subscriptions limit",
    );
    vec![(limits, account_limits)]
}

fn account_limits<R: Read + Seek>(room: &mut Room<'_, R>) -> Result<Outcome, Error> {
    let mut exceeded = false;
    for (cluster, server) in room.archive.servers() {
        for account in room.archive.accounts() {
            let tags = [
                Tag::cluster(cluster),
                Tag::server(server),
                Tag::account(account),
                Tag::kind(Kind::AccountInfo),
            ];
            let pages: Vec<Value> = match room.archive.pages(&tags) {
                Err(Error::NoMatches) => {
                    room.notes.add(format!("No account info found for account {account} on server {server}"));
                    continue;
                }
                pages => pages?,
            };
            for page in &pages {
                exceeded |= account_page(room, server, page);
            }
        }
    }
    let bad = if exceeded { Outcome::Fail } else { Outcome::Warn };
    Ok(room.outcome(bad, "instances of accounts exceeding or approaching limits"))
}

/// True when a limit is exceeded.
fn account_page<R: Read + Seek>(room: &mut Room<'_, R>, server: &str, page: &Value) -> bool {
    // Archives hold the whole answer; some tools write what is in it.
    let info = page.get("data").unwrap_or(page);
    let limits = &info["decoded_jwt"]["nats"]["limits"];
    let name = info["account_name"].as_str().unwrap_or_default();
    let number = |value: &Value| value.as_i64().unwrap_or(0);
    let mut exceeded = false;
    for (what, used, limit, threshold) in [
        ("client connections", "client_connections", "conn", "connections"),
        ("leaf connections", "leafnode_connections", "leaf", "connections"),
        ("subscriptions", "subscriptions", "subs", "subscriptions"),
    ] {
        let (value, limit) = (number(&info[used]), number(&limits[limit]));
        if limit <= 0 {
            continue;
        }
        let percent = value as f64 * 100.0 / limit as f64;
        if value > limit {
            room.examples.add(format!(
                "account {name} (on {server}) exceeded {what} limit ({percent:.1}%, {value}/{limit})"
            ));
            exceeded = true;
        } else if value as f64 > super::share(limit as f64, room.check.threshold(threshold)) {
            room.examples.add(format!(
                "account {name} (on {server}) using {percent:.1}% of {what} limit ({value}/{limit})"
            ));
        }
    }
    exceeded
}
