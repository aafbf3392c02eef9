//! Connections that are no more: kept in a ring for `connz?state=closed`.

use crate::auth::Admission;
use crate::client::{Client, Profile};
use crate::reason::CloseReason;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What is remembered of a connection that ended.
#[derive(Clone)]
pub struct ClosedClient {
    pub cid: u64,
    pub profile: Profile,
    /// Name of the account it was bound to, if it got that far.
    pub account: Option<String>,
    /// What let it in, if something did.
    pub admission: Option<Arc<Admission>>,
    pub reason: CloseReason,
    /// Unix nanoseconds, as are the other times.
    pub start: i64,
    pub stop: i64,
    pub last_activity: i64,
    /// Nanoseconds; 0 when never measured.
    pub rtt: u64,
    pub in_msgs: u64,
    pub in_bytes: u64,
    pub out_msgs: u64,
    pub out_bytes: u64,
    pub stalls: u64,
    /// Bytes that were never written to it.
    pub pending: usize,
    /// Number of subscriptions it had at the end.
    pub subscriptions: usize,
    /// The first of them, up to `KEPT`.
    pub subscription_list: Vec<ClosedSubscription>,
}

/// One subscription of a connection that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedSubscription {
    pub subject: String,
    pub queue: Option<String>,
    pub sid: String,
    pub msgs: u64,
    /// 0 for no limit.
    pub max: u64,
}

/// Subscriptions remembered of one connection.
const KEPT: usize = 256;

impl ClosedClient {
    /// Takes the last picture of a client. Call it before its subscriptions are ended.
    pub(crate) fn of(client: &Arc<Client>, reason: CloseReason, stop: i64) -> Self {
        let (out_msgs, out_bytes, _) = client.outbox.sent();
        ClosedClient {
            cid: client.cid,
            profile: client.profile(),
            account: client.account().map(|a| a.name.clone()),
            admission: client.admission(),
            reason,
            start: client.start,
            stop,
            last_activity: client.last_activity.load(Ordering::Relaxed),
            rtt: client.rtt.load(Ordering::Relaxed),
            in_msgs: client.in_msgs.load(Ordering::Relaxed),
            in_bytes: client.in_bytes.load(Ordering::Relaxed),
            out_msgs,
            out_bytes,
            stalls: client.stalls.load(Ordering::Relaxed),
            pending: client.outbox.pending(),
            subscriptions: client.subscriptions(),
            subscription_list: subscriptions_of(client),
        }
    }
}

fn subscriptions_of(client: &Client) -> Vec<ClosedSubscription> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut list = Vec::new();
    client.for_each_subscription(|s| {
        if list.len() < KEPT {
            list.push(ClosedSubscription {
                subject: text(s.subject()),
                queue: s.queue().map(text),
                sid: text(s.sid()),
                msgs: s.delivered(),
                max: s.max(),
            });
        }
    });
    list
}

/// The ring. Bound: `max` entries; overflow forgets the oldest.
#[derive(Default)]
pub(crate) struct Ring {
    entries: VecDeque<Arc<ClosedClient>>,
    /// Ever put in.
    total: u64,
}

impl Ring {
    pub(crate) fn push(&mut self, c: ClosedClient, max: usize) {
        self.total += 1;
        if max == 0 {
            return;
        }
        while self.entries.len() >= max {
            self.entries.pop_front();
        }
        self.entries.push_back(Arc::new(c));
    }

    pub(crate) fn list(&self) -> Vec<Arc<ClosedClient>> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn total(&self) -> u64 {
        self.total
    }
}
