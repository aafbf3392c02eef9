//! The fields of a connection, in the order of the columns.

use schemas::monitor::ConnInfo;

use super::{go_time, size};
use crate::Model;

/// The columns behind host, number and name.
pub const COLUMNS: [&str; 10] = [
    "SUBS",
    "PENDING",
    "MSGS_TO",
    "MSGS_FROM",
    "BYTES_TO",
    "BYTES_FROM",
    "LANG",
    "VERSION",
    "UPTIME",
    "LAST_ACTIVITY",
];

/// The values under [`COLUMNS`]: totals, or rates where `per_second`.
pub fn fields(model: &Model, conn: &ConnInfo, per_second: bool) -> [String; 10] {
    let rates = model.rates.connections.get(&conn.cid).copied().unwrap_or_default();
    let pick = |total: i64, rate: f64| if per_second { rate as i64 } else { total };
    let count = |number| size::count(model.raw, number);
    let bytes = |number| size::bytes(model.raw, number);
    [
        conn.subscriptions.to_string(),
        count(conn.pending_bytes),
        count(pick(conn.out_msgs, rates.out_msgs)),
        count(pick(conn.in_msgs, rates.in_msgs)),
        bytes(pick(conn.out_bytes, rates.out_bytes)),
        bytes(pick(conn.in_bytes, rates.in_bytes)),
        conn.lang.clone(),
        conn.version.clone(),
        conn.uptime.clone(),
        go_time(conn.last_activity),
    ]
}
