//! The snapshot as fields with something between them.

use super::row::{COLUMNS, fields};
use super::size;
use crate::Model;

/// All of it. Rows show totals.
pub fn render(model: &Model, delimiter: &str) -> String {
    let mut lines = server(model);
    lines.push(vec![]);
    lines.push(vec!["Connections Polled:".into(), model.sample.polled.to_string()]);
    let mut head: Vec<String> =
        ["HOST", "CID", "NAME"].into_iter().chain(COLUMNS).map(String::from).collect();
    if model.query.subscriptions {
        head.push("SUBSCRIPTIONS".into());
    }
    lines.push(head);
    for conn in &model.sample.connections {
        let mut line = vec![model.host(conn), conn.cid.to_string(), conn.name.clone()];
        line.extend(fields(model, conn, false));
        if model.query.subscriptions {
            // A comma may be the delimiter.
            line.push(conn.subscriptions_list.join("  "));
        }
        lines.push(line);
    }
    lines.iter().map(|line| line.join(delimiter) + "\n").collect()
}

fn server(model: &Model) -> Vec<Vec<String>> {
    let varz = model.varz();
    let rates = &model.rates.server;
    let line = |words: &[&str]| words.iter().map(|word| word.to_string()).collect();
    let flow = |way: &str, msgs: i64, bytes: i64, msgs_rate: f64, bytes_rate: f64| {
        let msgs = size::count(model.raw, msgs);
        let bytes = size::bytes(model.raw, bytes);
        let bytes_rate = size::bytes(model.raw, bytes_rate as i64);
        line(&[
            way,
            "Msgs:",
            &msgs,
            "Bytes:",
            &bytes,
            "Msgs/Sec:",
            &format!("{msgs_rate:.1}"),
            "Bytes/Sec:",
            &bytes_rate,
        ])
    };
    let uptime = format!("(uptime: {})", varz.uptime);
    let memory = size::bytes(false, varz.mem);
    let slow = varz.slow_consumers.to_string();
    vec![
        line(&["NATS server version", &varz.version, &uptime, &model.error]),
        line(&["Server:"]),
        line(&["Load:", "CPU:", &format!("{:.1}%", varz.cpu), "Memory:", &memory, "Slow Consumers:", &slow]),
        flow("In:", varz.in_msgs, varz.in_bytes, rates.in_msgs, rates.in_bytes),
        flow("Out:", varz.out_msgs, varz.out_bytes, rates.out_msgs, rates.out_bytes),
    ]
}
