//! Connections as a table, and how many each server has.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use schemas::monitor::connz::ConnInfo;

use super::Connection;
use crate::nats::Call;
use crate::term::number::commas;
use crate::term::size::ibytes;

/// Longer names are cut.
const NAME: usize = 40;
/// Longer accounts are keys, of which the start will do.
const ACCOUNT: usize = 46;

/// How to show connections.
pub struct View<'c> {
    call: &'c Call,
    sort: &'c str,
    /// Whether to say why they were closed.
    reason: bool,
}

impl<'c> View<'c> {
    /// Takes `--top` and `--reverse` from the command line.
    pub fn new(call: &'c Call, sort: &'c str, reason: bool) -> View<'c> {
        View { call, sort, reason }
    }

    pub fn text(&self, mut connections: Vec<Connection>) -> String {
        connections.sort_by(|a, b| order(self.sort, &a.info, &b.info));
        if self.call.flag("reverse") {
            connections.reverse();
        }
        self.table(&connections) + &self.servers(&connections)
    }

    fn table(&self, connections: &[Connection]) -> String {
        let total = connections.len();
        let top = usize::try_from(self.call.int("top")).ok().filter(|top| *top > 0);
        let limit = top.unwrap_or(total).min(total);
        let title = format!("Top {limit} Connections out of {} by {}", commas(total as u64), self.sort);
        let mut headers = vec!["CID", "Name", "Server", "Cluster", "IP", "Account", "Uptime"];
        headers.extend(["In Msgs", "Out Msgs", "In Bytes", "Out Bytes", "Subs"]);
        headers.extend(self.reason.then_some("Reason"));
        let mut table = self.call.table(title).headers(headers);
        for connection in &connections[..limit] {
            let mut row = row(connection);
            row.extend(self.reason.then(|| connection.info.reason.clone()));
            table.row(row);
        }
        if total > 1 {
            table.footer(self.totals(connections));
        }
        table.render()
    }

    fn totals(&self, connections: &[Connection]) -> Vec<String> {
        let sum = |field: fn(&ConnInfo) -> i64| connections.iter().map(|c| field(&c.info)).sum::<i64>();
        let total = commas(connections.len() as u64);
        let mut footer = vec![String::new(), format!("Totals for {total} connections")];
        footer.resize(7, String::new());
        footer.extend([commas(sum(|c| c.in_msgs)), commas(sum(|c| c.out_msgs))]);
        footer.extend([size(sum(|c| c.in_bytes)), size(sum(|c| c.out_bytes))]);
        footer.push(commas(sum(|c| c.subscriptions.into())));
        footer.extend(self.reason.then(String::new));
        footer
    }

    fn servers(&self, connections: &[Connection]) -> String {
        let mut servers: BTreeMap<(&str, &str), u64> = BTreeMap::new();
        for connection in connections {
            *servers.entry((&connection.server.name, &connection.server.cluster)).or_default() += 1;
        }
        if servers.is_empty() {
            return String::new();
        }
        let mut rows: Vec<_> = servers.into_iter().collect();
        rows.sort_by_key(|(_, count)| *count);
        let headers = ["Server", "Cluster", "Connections"];
        let mut table = self.call.table("Connections per server").headers(headers).right([2]);
        rows.into_iter().for_each(|((name, cluster), count)| table.row([name, cluster, &count.to_string()]));
        format!("\n{}", table.render())
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

fn row(connection: &Connection) -> Vec<String> {
    let (c, server) = (&connection.info, &connection.server);
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
        size(c.in_bytes),
        size(c.out_bytes),
        commas(c.subscriptions),
    ]
}

fn size(bytes: i64) -> String {
    ibytes(bytes.max(0) as u64)
}
