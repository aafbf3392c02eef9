//! The rules of the moment: limits, timers, who may come in, and what INFO says. Replaced whole on reload.

use crate::auth::Auth;
use daemon_wire::Info;

/// Everything a session asks that configuration decides. Sizes in bytes, times in nanoseconds.
#[derive(Debug, Clone)]
pub struct Policy {
    pub max_control_line: usize,
    pub max_payload: usize,
    pub max_pending: usize,
    /// `None`: nobody may connect.
    pub max_connections: Option<usize>,
    /// 0 for no limit.
    pub max_subscriptions: usize,
    /// 0 for no limit.
    pub max_sub_tokens: usize,
    pub max_closed_clients: usize,
    pub ping_interval: u64,
    pub ping_max: u64,
    pub write_deadline: u64,
    pub auth_timeout: u64,
    /// A missed write deadline is forgiven as long as bytes get through.
    pub write_retry: bool,
    /// Matches are looked up anew for every message.
    pub no_cache: bool,
    /// Headers are spoken.
    pub headers: bool,
    /// Messages for a crowded client are dropped instead of slowing their publisher.
    pub no_stall: bool,
    /// Longest traced payload; 0 for no limit.
    pub max_traced: usize,
    /// Only header parts of payloads are traced.
    pub trace_headers: bool,
    pub auth: Auth,
    /// What every client is told; the rest is filled in per client.
    pub info: Info,
    /// Name of the system account.
    pub system_account: Option<String>,
}

impl Default for Policy {
    fn default() -> Self {
        const SECOND: u64 = 1_000_000_000;
        Policy {
            max_control_line: 4096,
            max_payload: 1024 * 1024,
            max_pending: 64 * 1024 * 1024,
            max_connections: Some(65536),
            max_subscriptions: 0,
            max_sub_tokens: 0,
            max_closed_clients: 10_000,
            ping_interval: 120 * SECOND,
            ping_max: 2,
            write_deadline: 10 * SECOND,
            auth_timeout: 2 * SECOND,
            write_retry: false,
            no_cache: false,
            headers: true,
            no_stall: false,
            max_traced: 0,
            trace_headers: false,
            auth: Auth::default(),
            info: Info { headers: true, max_payload: 1024 * 1024, proto: 1, ..Info::default() },
            system_account: Some(crate::account::SYSTEM.into()),
        }
    }
}
