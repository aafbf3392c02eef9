//! What an account's clients sent and received: the sum over those that are connected, and what those that left had.
//!
//! Nothing is counted on the road of a message but what each client counts anyway.

use crate::client::Client;
use crate::reason::CloseReason;
use std::ops::AddAssign;
use std::sync::atomic::{AtomicU64, Ordering};

/// Messages and bytes; `in` is what clients sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    pub in_msgs: u64,
    pub in_bytes: u64,
    pub out_msgs: u64,
    pub out_bytes: u64,
}

impl Traffic {
    /// Of one connection so far.
    pub fn of(client: &Client) -> Self {
        let (out_msgs, out_bytes, _) = client.outbox.sent();
        let read = |n: &AtomicU64| n.load(Ordering::Relaxed);
        Traffic { in_msgs: read(&client.in_msgs), in_bytes: read(&client.in_bytes), out_msgs, out_bytes }
    }
}

impl AddAssign for Traffic {
    fn add_assign(&mut self, more: Self) {
        self.in_msgs += more.in_msgs;
        self.in_bytes += more.in_bytes;
        self.out_msgs += more.out_msgs;
        self.out_bytes += more.out_bytes;
    }
}

/// Of the clients that left.
#[derive(Debug, Default)]
pub(super) struct Past {
    in_msgs: AtomicU64,
    in_bytes: AtomicU64,
    out_msgs: AtomicU64,
    out_bytes: AtomicU64,
    slow_consumers: AtomicU64,
}

impl Past {
    pub(super) fn add(&self, traffic: Traffic) {
        self.in_msgs.fetch_add(traffic.in_msgs, Ordering::Relaxed);
        self.in_bytes.fetch_add(traffic.in_bytes, Ordering::Relaxed);
        self.out_msgs.fetch_add(traffic.out_msgs, Ordering::Relaxed);
        self.out_bytes.fetch_add(traffic.out_bytes, Ordering::Relaxed);
    }

    pub(super) fn traffic(&self) -> Traffic {
        let read = |n: &AtomicU64| n.load(Ordering::Relaxed);
        Traffic {
            in_msgs: read(&self.in_msgs),
            in_bytes: read(&self.in_bytes),
            out_msgs: read(&self.out_msgs),
            out_bytes: read(&self.out_bytes),
        }
    }

    pub(super) fn note(&self, reason: CloseReason) {
        if reason.is_slow_consumer() {
            self.slow_consumers.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(super) fn slow_consumers(&self) -> u64 {
        self.slow_consumers.load(Ordering::Relaxed)
    }
}
