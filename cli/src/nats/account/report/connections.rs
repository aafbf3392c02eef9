//! `nats account report connections`: who is connected.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use regex::Regex;
use schemas::monitor::connz::{ConnInfo, Connz};
use serde_json::json;

use crate::failure::{Failure, Outcome};
use crate::nats::account::gather::{ServerInfo, gather};
use crate::nats::jetstream::Api;
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::{out, outln};

/// Connections in one answer of a server.
const PAGE: i64 = 1024;
/// Longer names are cut.
const NAME: usize = 40;
/// Longer accounts are keys, of which the start will do.
const ACCOUNT: usize = 46;

const SORTS: &[&str] = &["in-bytes", "out-bytes", "in-msgs", "out-msgs", "uptime", "cid", "subs"];

/// A connection and the server it is to.
type Connection = (ConnInfo, ServerInfo);

pub fn command() -> Command {
    Command::new("connections", "Report on connections")
        .alias("conn")
        .alias("connz")
        .alias("conns")
        .tag("scope:user")
        .tag("impact:ro")
        .flag(Flag::one_of("sort", SORTS, "What to sort by").default("subs"))
        .flag(Flag::int("top", "How many to show").default("1000"))
        .flag(Flag::text("subject", "Connections with a subscription that matches"))
        .flag(Flag::text("username", "Connections of this user"))
        .flag(Flag::bool("reverse", "Sort in the opposite order").short('R'))
        .flag(Flag::one_of("state", &["open", "closed", "all"], "Connections in this state").default("open"))
        .flag(
            Flag::text(
                "closed-reason",
                "Connections that were closed for a reason that matches, in small letters",
            )
            .placeholder("REASON"),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let reason = match call.text("closed-reason") {
        "" => None,
        text => Some(Regex::new(text).map_err(|e| Failure::new(format!("--closed-reason: {e}")))?),
    };
    let mut connections = block_on(async {
        let api = Api::open(call).await?;
        all(call, &api).await
    })?;
    connections.retain(|(c, _)| reason.as_ref().is_none_or(|r| r.is_match(&c.reason.to_lowercase())));
    connections.sort_by(|(a, _), (b, _)| order(call.text("sort"), a, b));
    if call.flag("reverse") {
        connections.reverse();
    }
    outln!();
    print(call, &connections);
    print_servers(call, &connections);
    Ok(())
}

/// The connections of all servers, page after page.
async fn all(call: &Call, api: &Api) -> Outcome<Vec<Connection>> {
    let state = match call.text("state") {
        "closed" => 1,
        "all" => 2,
        _ => 0,
    };
    let (mut found, mut offset) = (vec![], 0);
    loop {
        let request = json!({
            "auth": true,
            "subscriptions": true,
            "state": state,
            "user": call.text("username"),
            "filter_subject": call.text("subject"),
            "limit": PAGE,
            "offset": offset,
        });
        let answers: Vec<(ServerInfo, Connz)> =
            gather(api, "$SYS.REQ.ACCOUNT.PING.CONNZ", request.to_string()).await?;
        let more = answers.iter().any(|(_, connz)| connz.offset + connz.limit < connz.total);
        for (server, connz) in answers {
            found.extend(connz.connections.into_iter().flatten().map(|c| (c, server.clone())));
        }
        if !more {
            return Ok(found);
        }
        offset += PAGE;
    }
}

fn order(by: &str, a: &ConnInfo, b: &ConnInfo) -> Ordering {
    match by {
        "in-bytes" => a.in_bytes.cmp(&b.in_bytes),
        "out-bytes" => a.out_bytes.cmp(&b.out_bytes),
        "in-msgs" => a.in_msgs.cmp(&b.in_msgs),
        "out-msgs" => a.out_msgs.cmp(&b.out_msgs),
        "uptime" => b.start.cmp(&a.start),
        "cid" => a.cid.cmp(&b.cid),
        _ => a.subscriptions.cmp(&b.subscriptions),
    }
}

fn print(call: &Call, connections: &[Connection]) {
    let total = connections.len();
    let limit = usize::try_from(call.int("top")).ok().filter(|top| *top > 0).unwrap_or(total).min(total);
    let title = format!("Top {limit} Connections out of {} by {}", commas(total as u64), call.text("sort"));
    let mut headers = vec!["CID", "Name", "Server", "Cluster", "IP", "Account", "Uptime"];
    headers.extend(["In Msgs", "Out Msgs", "In Bytes", "Out Bytes", "Subs"]);
    let with_reason = call.text("state") != "open";
    headers.extend(with_reason.then_some("Reason"));
    let mut table = call.table(title).headers(headers);
    for (connection, server) in &connections[..limit] {
        let mut row = row(connection, server);
        row.extend(with_reason.then(|| connection.reason.clone()));
        table.row(row);
    }
    if total > 1 {
        let sum = |field: fn(&ConnInfo) -> i64| connections.iter().map(|(c, _)| field(c)).sum::<i64>();
        let mut footer = vec![String::new(), format!("Totals for {} connections", commas(total as u64))];
        footer.resize(7, String::new());
        let (in_bytes, out_bytes) = (sum(|c| c.in_bytes), sum(|c| c.out_bytes));
        footer.extend([commas(sum(|c| c.in_msgs)), commas(sum(|c| c.out_msgs))]);
        footer.extend([ibytes(in_bytes.max(0) as u64), ibytes(out_bytes.max(0) as u64)]);
        footer.push(commas(sum(|c| c.subscriptions.into())));
        footer.extend(with_reason.then(String::new));
        table.footer(footer);
    }
    out!("{}", table.render());
}

fn row(connection: &ConnInfo, server: &ServerInfo) -> Vec<String> {
    let c = connection;
    let name = if c.name.is_empty() { &c.mqtt_client } else { &c.name };
    let cut = |text: &str, most: usize, kept: usize| match text.chars().count() > most {
        true => text.chars().take(kept).collect::<String>() + " ..",
        false => text.to_string(),
    };
    let kind = c.kind.chars().next().filter(|_| c.kind != "Client");
    vec![
        kind.map(String::from).unwrap_or_default() + &c.cid.to_string(),
        cut(name, NAME, NAME),
        server.name.clone(),
        server.cluster.clone(),
        format!("{}:{}", c.ip, c.port),
        cut(&c.account, ACCOUNT, 12),
        c.uptime.clone(),
        commas(c.in_msgs),
        commas(c.out_msgs),
        ibytes(c.in_bytes.max(0) as u64),
        ibytes(c.out_bytes.max(0) as u64),
        commas(c.subscriptions),
    ]
}

fn print_servers(call: &Call, connections: &[Connection]) {
    let mut servers: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for (_, server) in connections {
        *servers.entry((&server.name, &server.cluster)).or_default() += 1;
    }
    if servers.is_empty() {
        return;
    }
    let mut rows: Vec<_> = servers.into_iter().collect();
    rows.sort_by_key(|(_, count)| *count);
    outln!();
    let headers = ["Server", "Cluster", "Connections"];
    let mut table = call.table("Connections per server").headers(headers).right([2]);
    rows.into_iter().for_each(|((name, cluster), count)| table.row([name, cluster, &count.to_string()]));
    out!("{}", table.render());
}
