//! What the account uses of JetStream, and what it may use.

use schemas::jetstream::{AccountStats, Tier, errors};

use crate::nats::jetstream::CallError;
use crate::term::Columns;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn add(view: &mut Columns, account: Result<AccountStats, CallError>, max_payload: i64) {
    let stats = match account {
        Ok(stats) => stats,
        Err(error) => return failed(view, &error),
    };
    view.section(match stats.domain.as_str() {
        "" => "JetStream Account Information".to_string(),
        domain => format!("JetStream Account Information for domain {domain}"),
    });
    let total = &stats.total;
    view.section("Account Usage");
    view.row_if_not_empty("Domain", &stats.domain);
    view.row("Storage", ibytes(total.storage));
    view.row("Memory", ibytes(total.memory));
    view.number("Streams", total.streams);
    view.number("Consumers", total.consumers);
    view.section("Account Limits");
    view.row("Max Message Payload", ibytes(max_payload.max(0) as u64));
    if stats.tiers.is_empty() {
        tier(view, "Default", total);
    }
    stats.tiers.iter().for_each(|(name, limits)| tier(view, name, limits));
}

fn failed(view: &mut Columns, error: &CallError) {
    let is_off = error.is(errors::NOT_ENABLED_FOR_ACCOUNT) || error.is(errors::NOT_ENABLED);
    view.line("");
    view.line(match error {
        CallError::Timeout => "   No response from JetStream server".to_string(),
        _ if is_off => "   JetStream is not supported in this account".to_string(),
        CallError::NoResponders => "   JetStream is not supported in this account".to_string(),
        error => format!("   Could not obtain account information: {error}"),
    });
}

fn tier(view: &mut Columns, name: &str, tier: &Tier) {
    let limits = &tier.limits;
    view.indent(2);
    view.section(format!("Tier: {name}"));
    view.indent(6);
    view.section("Configuration Requirements");
    view.row("Stream Requires Max Bytes Set", limits.max_bytes_required);
    view.row("Consumer Maximum Ack Pending", positive(limits.max_ack_pending, commas));
    view.section("Stream Resource Usage Limits");
    view.row("Memory", used(tier.memory, limits.max_memory, tier.reserved_memory));
    view.row("Memory Per Stream", positive(limits.memory_max_stream_bytes, |n| ibytes(n as u64)));
    view.row("Storage", used(tier.storage, limits.max_storage, tier.reserved_storage));
    view.row("Storage Per Stream", positive(limits.storage_max_stream_bytes, |n| ibytes(n as u64)));
    let most = limit(limits.max_streams, commas);
    view.row("Streams", format!("{} of {most}", commas(tier.streams)));
    match limits.max_consumers {
        -1 => view.row("Consumers", "Unlimited"),
        most => view.row("Consumers", format!("Maximum {} per stream", commas(most))),
    }
    view.indent(0);
}

fn limit(limit: i64, show: impl Fn(i64) -> String) -> String {
    if limit == -1 { "Unlimited".into() } else { show(limit) }
}

/// For limits of which 0 is none either.
fn positive(limit: i64, show: impl Fn(i64) -> String) -> String {
    if limit <= 0 { "Unlimited".into() } else { show(limit) }
}

fn used(bytes: u64, most: i64, reserved: u64) -> String {
    let text = format!("{} of {}", ibytes(bytes), limit(most, |n| ibytes(n.max(0) as u64)));
    if reserved > 0 { format!("{text} ({} reserved)", ibytes(reserved)) } else { text }
}
