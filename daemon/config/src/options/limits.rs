//! `max_*`: how much one client, and all of them, may take.

/// Limits on connections, subscriptions and bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the argument part of one protocol line.
    pub max_control_line: i32,
    /// Bytes of one message, headers included.
    pub max_payload: i32,
    /// Outbound bytes that may wait for one client.
    pub max_pending: i64,
    /// Connections at once; `-1` when the configuration says 0, which lets nobody in.
    pub max_connections: i64,
    /// Subscriptions per connection; 0 is unlimited.
    pub max_subscriptions: i64,
    /// Tokens in a subscribed subject; 0 is unlimited.
    pub max_sub_tokens: u8,
    /// Closed connections remembered for `connz?state=closed`.
    pub max_closed_clients: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_control_line: 4096,
            max_payload: 1024 * 1024,
            max_pending: 64 * 1024 * 1024,
            max_connections: 65536,
            max_subscriptions: 0,
            max_sub_tokens: 0,
            max_closed_clients: 10_000,
        }
    }
}
