//! The grid: six lines about the server, a table of its connections.

use super::row::{COLUMNS, fields};
use super::size;
use crate::Model;

/// Least width of the column of hosts.
const HOST_WIDTH: usize = 15;
/// What a wider value gets on top.
const PADDING: usize = 2;
/// Widths of [`COLUMNS`].
const WIDTHS: [usize; 10] = [6, 10, 10, 10, 10, 10, 7, 7, 7, 40];

/// All of it.
pub fn render(model: &Model) -> String {
    let mut text = server(model).join("\n");
    text.push_str("\n\n");
    text.push_str(&polled(model));
    for line in std::iter::once(head(model)).chain(rows(model, model.sample.connections.len())) {
        text.push('\n');
        text.push_str(&line);
    }
    text.push('\n');
    text
}

/// The lines about the server.
pub fn server(model: &Model) -> [String; 6] {
    let varz = model.varz();
    let rates = &model.rates.server;
    let name = if varz.server_name == varz.server_id { "" } else { &varz.server_name };
    let flow = |msgs: i64, bytes: i64, msgs_rate: f64, bytes_rate: f64| {
        format!(
            "Msgs: {}  Bytes: {}  Msgs/Sec: {msgs_rate:.1}  Bytes/Sec: {}",
            size::count(model.raw, msgs),
            size::bytes(model.raw, bytes),
            size::bytes(model.raw, bytes_rate as i64),
        )
    };
    [
        format!("NATS server version {} (uptime: {}) {}", varz.version, varz.uptime, model.error),
        format!("Server: {name}"),
        format!("  ID:   {}", varz.server_id),
        format!(
            "  Load: CPU:  {:.1}%  Memory: {}  Slow Consumers: {}",
            varz.cpu,
            size::bytes(false, varz.mem),
            varz.slow_consumers
        ),
        format!("  In:   {}", flow(varz.in_msgs, varz.in_bytes, rates.in_msgs, rates.in_bytes)),
        format!("  Out:  {}", flow(varz.out_msgs, varz.out_bytes, rates.out_msgs, rates.out_bytes)),
    ]
}

/// How many connections the server listed.
pub fn polled(model: &Model) -> String {
    format!("Connections Polled: {}", model.sample.polled)
}

/// The heads of the columns.
pub fn head(model: &Model) -> String {
    let widths = Widths::of(model);
    let mut line = widths.line("HOST", "CID", "NAME", &COLUMNS.map(str::to_string));
    if model.query.subscriptions {
        line.push_str("SUBSCRIPTIONS");
    }
    line
}

/// The rows of at most `most` connections from the first one that is shown.
pub fn rows(model: &Model, most: usize) -> impl Iterator<Item = String> + '_ {
    let widths = Widths::of(model);
    model.sample.connections.iter().skip(model.first_row).take(most).map(move |conn| {
        let fields = fields(model, conn, model.per_second);
        let mut line = widths.line(&model.host(conn), &conn.cid.to_string(), &conn.name, &fields);
        if model.query.subscriptions {
            line.push_str(&conn.subscriptions_list.join(", "));
        }
        line
    })
}

struct Widths {
    host: usize,
    /// 0 while no connection has a name: the column is left out.
    name: usize,
}

impl Widths {
    fn of(model: &Model) -> Widths {
        let mut widths = Widths { host: HOST_WIDTH, name: 0 };
        for conn in &model.sample.connections {
            let (host, name) = (model.host(conn).len(), conn.name.len());
            if host > widths.host {
                widths.host = host + PADDING;
            }
            if name > widths.name {
                widths.name = (name + PADDING).max("NAME".len());
            }
        }
        widths
    }

    fn line(&self, host: &str, cid: &str, name: &str, fields: &[String; 10]) -> String {
        let mut line = format!("  {host:<width$}  {cid:<6} ", width = self.host);
        if self.name > 0 {
            line.push_str(&format!("{name:<width$} ", width = self.name));
        }
        let padded: Vec<_> =
            fields.iter().zip(WIDTHS).map(|(field, width)| format!("{field:<width$}")).collect();
        line.push_str(&padded.join("  "));
        line
    }
}
