//! `nats server report accounts`: what the connections of each account do.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use schemas::monitor::{ConnzOptions, ServerInfo};
use serde::Serialize;

use super::connections::{Connection, gather, table};
use super::{flags, repeat, report};
use crate::failure::Outcome;
use crate::nats::server::system::System;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term;
use crate::term::number::commas;
use crate::term::size::ibytes;

const SORTS: &[&str] = &["in-bytes", "out-bytes", "in-msgs", "out-msgs", "conns", "subs"];

pub fn command() -> Command {
    report("accounts", "Report on accounts")
        .alias("acct")
        .arg(Arg::optional("account", "Show the connections of this account"))
        .arg(flags::limit())
        .flag(Flag::one_of("sort", SORTS, "What to sort by").default("subs"))
        .flag(Flag::int("top", "How many to show").default("1000"))
        .flags(flags::servers())
        .flag(Flag::json("Print JSON"))
        .run(run)
}

#[derive(Debug, Default, Serialize)]
struct Account {
    account: String,
    connections: usize,
    connection_info: Vec<Connection>,
    in_msgs: i64,
    out_msgs: i64,
    in_bytes: i64,
    out_bytes: i64,
    subscriptions: u64,
    /// Those with a connection of the account.
    server: Vec<ServerInfo>,
}

fn run(call: &Call) -> Outcome {
    repeat::repeat(call, async |system| {
        let connections = connections(call, system).await?;
        let accounts = by_account(connections);
        match call.text("account") {
            "" => all(call, accounts),
            name => one(call, name, accounts),
        }
    })
}

async fn connections(call: &Call, system: &System) -> Outcome<Vec<Connection>> {
    let options = ConnzOptions {
        auth: true,
        subscriptions: true,
        acc: call.text("account").into(),
        limit: gather::PAGE,
        ..ConnzOptions::default()
    };
    let asked = gather::Question {
        subject: gather::SERVERS,
        options,
        filter: flags::filter(call),
        count: call.int("limit"),
        quiet: call.flag("json"),
    };
    let connections = gather::all(system, asked).await?;
    if connections.is_empty() {
        crate::fail!("did not get results from any servers");
    }
    Ok(connections)
}

fn by_account(connections: Vec<Connection>) -> Vec<Account> {
    let mut accounts: BTreeMap<String, Account> = BTreeMap::new();
    for connection in connections {
        let info = &connection.info;
        let account = accounts.entry(info.account.clone()).or_default();
        account.account.clone_from(&info.account);
        account.connections += 1;
        account.in_msgs += info.in_msgs;
        account.out_msgs += info.out_msgs;
        account.in_bytes += info.in_bytes;
        account.out_bytes += info.out_bytes;
        account.subscriptions += u64::from(info.subscriptions);
        if account.server.iter().all(|server| server.id != connection.server.id) {
            account.server.push(connection.server.clone());
        }
        account.connection_info.push(connection);
    }
    accounts.into_values().collect()
}

fn one(call: &Call, name: &str, mut accounts: Vec<Account>) -> Outcome<String> {
    if accounts.len() != 1 {
        crate::fail!("received results for multiple accounts, expected {name}");
    }
    let account = accounts.remove(0);
    if account.account != name {
        crate::fail!("did not receive any results for account {name}");
    }
    if call.flag("json") {
        return Ok(term::json::pretty(&account)? + "\n");
    }
    let view = table::View::new(call, call.text("sort"), false);
    Ok(format!("\n{}", view.text(account.connection_info)))
}

fn all(call: &Call, mut accounts: Vec<Account>) -> Outcome<String> {
    accounts.sort_by(|a, b| order(call.text("sort"), a, b));
    let top = usize::try_from(call.int("top")).ok().filter(|top| *top > 0).unwrap_or(usize::MAX);
    // The greatest stay: at the end, or at the start in the opposite order.
    let cut = accounts.len().saturating_sub(top);
    accounts.drain(..cut);
    if call.flag("reverse") {
        accounts.reverse();
    }
    if call.flag("json") {
        return Ok(term::json::pretty(&accounts)? + "\n");
    }
    let headers = ["Account", "Connections", "In Msgs", "Out Msgs", "In Bytes", "Out Bytes", "Subs"];
    let mut table = call.table(format!("{} Accounts Overview", accounts.len())).headers(headers);
    for account in &accounts {
        table.row([
            account.account.clone(),
            commas(account.connections as u64),
            commas(account.in_msgs),
            commas(account.out_msgs),
            ibytes(account.in_bytes.max(0) as u64),
            ibytes(account.out_bytes.max(0) as u64),
            commas(account.subscriptions),
        ]);
    }
    Ok(format!("\n{}", table.render()))
}

fn order(by: &str, a: &Account, b: &Account) -> Ordering {
    match by {
        "in-bytes" => a.in_bytes.cmp(&b.in_bytes),
        "out-bytes" => a.out_bytes.cmp(&b.out_bytes),
        "in-msgs" => a.in_msgs.cmp(&b.in_msgs),
        "out-msgs" => a.out_msgs.cmp(&b.out_msgs),
        "conns" => a.connections.cmp(&b.connections),
        _ => a.subscriptions.cmp(&b.subscriptions),
    }
}
