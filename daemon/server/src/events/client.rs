//! Clients that come, go, and are turned away.

use crate::state::State;
use daemon_broker::{Account, Client, CloseReason, Context, Now, request_info, server_info};
use schemas::advisory::{ClientConnect, ClientDisconnect, ClientInfo, Event};
use schemas::go::Time;
use schemas::monitor::DataStats;
use std::sync::Arc;
use std::sync::atomic::Ordering;

const MILLISECOND: i64 = 1_000_000;
const MICROSECOND: i64 = 1000;

/// What was seen of a client, at the time it was seen.
pub struct ClientEvent {
    pub subject: String,
    /// Where it is told.
    pub account: Arc<Account>,
    pub client: ClientInfo,
    /// `None` for one that came.
    pub end: Option<End>,
    pub at: i64,
}

/// How it ended.
pub struct End {
    /// As the client sees it.
    pub sent: DataStats,
    pub received: DataStats,
    pub reason: &'static str,
}

impl End {
    pub fn of(client: &Client, reason: CloseReason) -> End {
        let read = |n: &std::sync::atomic::AtomicU64| n.load(Ordering::Relaxed) as i64;
        let (msgs, bytes, _) = client.outbox.sent();
        End {
            sent: DataStats::new(read(&client.in_msgs), read(&client.in_bytes)),
            received: DataStats::new(msgs as i64, bytes as i64),
            reason: reason.text(),
        }
    }
}

/// A client as events describe it: `account` is what it is bound to, or would be. `ended`: it is on its way out.
pub fn describe(client: &Client, account: &Account, ended: Option<Now>) -> ClientInfo {
    let rtt = ended.map_or(0, |_| round_trip(client.rtt.load(Ordering::Relaxed) as i64));
    ClientInfo {
        account: account.name.clone(),
        name_tag: account.name_tag(),
        rtt,
        stop: ended.map(|now| Time::from_unix_nanos(now.wall)),
        ..request_info::describe(client)
    }
}

/// Short ones in whole microseconds, as the reference tells them.
fn round_trip(nanos: i64) -> i64 {
    if (MICROSECOND..MILLISECOND).contains(&nanos) { nanos / MICROSECOND * MICROSECOND } else { nanos }
}

impl ClientEvent {
    pub fn publish(self, state: &State, cx: &mut Context) {
        let server = server_info(&state.broker, &state.broker.policy(), state.clock.now());
        let (id, time) = (state.broker.event_id(cx), Time::from_unix_nanos(self.at));
        let client = self.client;
        let json = match self.end {
            None => Event::new(id, time, ClientConnect { server, client }).to_json(),
            Some(End { sent, received, reason }) => {
                let reason = reason.into();
                Event::new(id, time, ClientDisconnect { server, client, sent, received, reason }).to_json()
            }
        };
        super::send(state, &self.account, &self.subject, &json, cx);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_are_told_as_the_reference_tells_them() {
        for (nanos, told) in [(0, 0), (999, 999), (738_999, 738_000), (3_164_609, 3_164_609)] {
            assert_eq!(round_trip(nanos), told);
        }
    }
}
