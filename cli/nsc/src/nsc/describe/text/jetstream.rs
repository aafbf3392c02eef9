//! Rows of JetStream's limits.

use schemas::claims::{JetStreamLimits, OperatorLimits};

use crate::nsc::describe::text::limits::{number, size};
use crate::report::{Table, bytes};

pub fn describe(table: &mut Table, limits: &OperatorLimits) {
    if !limits.is_jetstream_enabled() {
        table.pair("Jetstream", "Disabled");
        return;
    }
    if limits.tiers.is_empty() {
        table.pair("Jetstream", "Enabled");
        return tier(table, &limits.jetstream);
    }
    for (n, (name, of_tier)) in limits.tiers.iter().enumerate() {
        if n > 0 {
            table.separator();
        }
        table.pair("Jetstream Tier", name);
        tier(table, of_tier);
    }
}

fn tier(table: &mut Table, limits: &JetStreamLimits) {
    storage(table, "Max Disk Storage", limits.disk_storage);
    storage(table, "Max Mem Storage", limits.mem_storage);
    // Here 0 is no limit, too.
    let none_is_unlimited = |limit: i64| if limit > 0 { limit } else { -1 };
    number(table, "Max Streams", none_is_unlimited(limits.streams));
    number(table, "Max Consumers", none_is_unlimited(limits.consumer));
    match limits.max_ack_pending {
        pending if pending > 0 => table.pair("Max Ack Pending", pending),
        _ => table.pair("Max Ack Pending", "Consumer Setting"),
    }
    let required = if limits.max_bytes_required { "required" } else { "optional" };
    table.pair("Max Bytes", format!("{required} (Stream setting)"));
    size(table, "Max Memory Stream", none_is_unlimited(limits.mem_max_stream_bytes));
    size(table, "Max Disk Stream", none_is_unlimited(limits.disk_max_stream_bytes));
}

fn storage(table: &mut Table, label: &str, limit: i64) {
    match u64::try_from(limit) {
        Ok(0) => table.pair(label, "Disabled"),
        Ok(limit) => table.pair(label, bytes::human(limit)),
        Err(_) => table.pair(label, "Unlimited"),
    }
}
