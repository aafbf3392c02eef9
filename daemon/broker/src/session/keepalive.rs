//! PING, PONG and the time allowed to say who one is.

use super::Session;
use crate::auth::Refusal;
use crate::client::Client;
use crate::connection_type::ConnectionType;
use crate::context::{Context, Level};
use crate::policy::Policy;
use crate::reason::CloseReason;
use crate::time::Now;
use daemon_wire::encode;
use std::sync::atomic::Ordering;

/// A round trip is measured again after this long, in nanoseconds.
const RTT_EVERY: u64 = 3600 * 1_000_000_000;
/// The first PING comes after this long at the latest.
const FIRST_PING: u64 = 2_000_000_000;

/// The timers of one session. Times are nanoseconds of the monotonic clock.
pub(super) struct Keepalive {
    interval: u64,
    max: u64,
    /// When to look whether a PING is due.
    ping_at: u64,
    /// When patience with an unauthorized client ends.
    auth_by: Option<u64>,
    /// When the right to be here ends.
    expires: Option<u64>,
    last_in: u64,
    unanswered: u64,
    /// When the PING left that measures the round trip, and when one was last measured.
    rtt_from: Option<u64>,
    rtt_at: Option<u64>,
}

impl Keepalive {
    pub(super) fn new(policy: &Policy, from: ConnectionType, now: Now, jitter: u32, ask: bool) -> Self {
        let interval = policy.ping_interval_of(from);
        let first = interval.min(FIRST_PING);
        Keepalive {
            interval,
            max: policy.ping_max,
            ping_at: now.mono + first + (first / 5).saturating_mul(u64::from(jitter)) / u64::from(u32::MAX),
            auth_by: ask.then_some(now.mono + policy.auth_timeout_of(from)),
            expires: None,
            last_in: now.mono,
            unanswered: 0,
            rtt_from: None,
            rtt_at: None,
        }
    }

    pub(super) fn set_policy(&mut self, policy: &Policy, from: ConnectionType) {
        self.interval = policy.ping_interval_of(from);
        self.max = policy.ping_max;
        self.ping_at = self.ping_at.min(self.last_in + self.interval);
    }

    #[inline]
    pub(super) fn on_input(&mut self, now: Now) {
        self.last_in = now.mono;
    }

    pub(super) fn on_authorized(&mut self) {
        self.auth_by = None;
    }

    /// Somebody else is asked about the client; that may take so many nanoseconds.
    pub(super) fn on_question(&mut self, patience: u64, now: Now) {
        self.auth_by = Some(now.mono.saturating_add(patience));
    }

    /// The right to be here ends at `expires`, in Unix nanoseconds. `now` is any moment not long ago.
    pub(super) fn set_expires(&mut self, expires: Option<i64>, now: Now) {
        let left = |end: i64| u64::try_from(end.saturating_sub(now.wall)).unwrap_or(0);
        self.expires = expires.map(|end| now.mono.saturating_add(left(end)));
    }

    pub(super) fn on_pong(&mut self, client: &Client, now: Now) {
        self.unanswered = 0;
        if let Some(from) = self.rtt_from.take() {
            client.rtt.store((now.mono - from).max(1), Ordering::Relaxed);
            self.rtt_at = Some(now.mono);
        }
    }

    pub(super) fn next_wakeup(&self) -> u64 {
        self.ping_at.min(self.auth_by.unwrap_or(u64::MAX)).min(self.expires.unwrap_or(u64::MAX))
    }
}

/// What the timers ask for.
enum Due {
    Nothing,
    Ping,
    Stale,
    Unauthorized,
    Expired,
}

impl Keepalive {
    fn on_timer(&mut self, now: Now) -> Due {
        if self.auth_by.is_some_and(|t| t <= now.mono) {
            return Due::Unauthorized;
        }
        if self.expires.is_some_and(|t| t <= now.mono) {
            return Due::Expired;
        }
        if now.mono < self.ping_at {
            return Due::Nothing;
        }
        self.ping_at = now.mono + self.interval.max(1_000_000);
        // Whoever was heard of lately needs no PING, unless it is to measure the round trip.
        let measure = self.rtt_at.is_none_or(|t| now.mono - t > RTT_EVERY);
        if now.mono - self.last_in < self.interval && !measure {
            return Due::Nothing;
        }
        if self.unanswered + 1 > self.max {
            return Due::Stale;
        }
        self.unanswered += 1;
        self.rtt_from = Some(now.mono);
        Due::Ping
    }
}

impl Session {
    /// Does what is due. `Some` ends the connection.
    pub fn on_timer(&mut self, now: Now, cx: &mut Context) -> Option<CloseReason> {
        self.enter(cx);
        self.seen = now;
        match self.keepalive.on_timer(now) {
            Due::Nothing => {}
            Due::Ping => {
                self.complain(Level::Debug, format_args!("Client Ping Timer"), cx);
                self.send(encode::PING, cx);
            }
            Due::Stale => {
                self.complain(Level::Debug, format_args!("Stale Client Connection - Closing"), cx);
                self.broker.stale_connections.fetch_add(1, Ordering::Relaxed);
                self.fail("Stale Connection", CloseReason::StaleConnection, cx);
            }
            Due::Unauthorized => {
                self.complain(Level::Debug, format_args!("Authorization timeout"), cx);
                self.fail("Authentication Timeout", CloseReason::AuthenticationTimeout, cx);
            }
            Due::Expired => self.turn_out(&Refusal::Expired, cx),
        }
        self.closing
    }

    pub(super) fn on_ping(&mut self, cx: &mut Context) {
        self.send(encode::PONG, cx);
        if self.connected && !self.first_pong {
            self.first_pong = true;
            if self.connect.protocol >= 1 {
                self.client.set_informed();
                let account = self.account.name.clone();
                let system = self.policy.system_account.as_ref() == Some(&account);
                self.send_info(cx, |i| {
                    i.connect_info = true;
                    i.remote_account = account;
                    i.acc_is_sys = system;
                });
            }
        }
    }
}
