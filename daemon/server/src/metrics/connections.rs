//! Connections, what goes through them, what waits for them, and how close their limits are.

use super::families::Families;
use crate::state::State;
use daemon_broker::Totals;
use std::sync::atomic::{AtomicU64, Ordering};

pub fn add(state: &State, to: &mut Families) {
    let broker = &state.broker;
    let policy = broker.policy();
    let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let sum =
        |count: fn(&Totals) -> &AtomicU64| state.totals.iter().map(|t| read(count(t))).sum::<u64>() as f64;
    let connections = broker.connections();
    to.gauge("natter_connections", "Connections of clients").set(connections as f64);
    let limit = to.gauge("natter_connections_limit", "Most connections of clients that may be");
    if let Some(max) = policy.max_connections {
        limit.set(max as f64);
    }
    let opened = read(&broker.total_connections) as f64;
    to.counter("natter_connections_opened", "Connections that were ever accepted").set(opened);
    to.counter("natter_connections_stale", "Connections closed because the client was silent")
        .set(read(&broker.stale_connections) as f64);
    to.counter(
        "natter_slow_consumers",
        "Connections closed because too much waited for them, or for too long",
    )
    .set(sum(|t| &t.slow_consumers) + read(&broker.slow_deadlines) as f64);
    to.counter("natter_stalls", "Times a publisher had to wait for a receiver")
        .set(read(&broker.stalls) as f64);
    to.counter("natter_received_messages", "Messages from clients").set(sum(|t| &t.in_msgs));
    to.counter("natter_received_bytes", "Bytes of messages from clients").set(sum(|t| &t.in_bytes));
    to.counter("natter_sent_messages", "Messages to clients").set(sum(|t| &t.out_msgs));
    to.counter("natter_sent_bytes", "Bytes of messages to clients").set(sum(|t| &t.out_bytes));
    let (mut waiting, mut most) = (0, 0);
    for client in broker.clients() {
        let pending = client.outbox.pending();
        waiting += pending;
        most = most.max(pending);
    }
    to.gauge("natter_outbox_bytes", "Bytes that wait to be written to clients").set(waiting as f64);
    to.gauge("natter_outbox_largest_bytes", "Bytes that wait for the client for which most wait")
        .set(most as f64);
    to.gauge("natter_outbox_limit_bytes", "Bytes that may wait for one client")
        .set(policy.max_pending as f64);
}
