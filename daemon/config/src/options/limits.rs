//! `max_*`: how much one client, and all of them, may take.
use super::Options;
use super::section::{Field, Report, Section, Taken};

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

pub(crate) const SECTION: Section = Section {
    keys: &[
        "max_control_line",
        "max_payload",
        "max_pending",
        "max_connections",
        "max_conn",
        "max_subscriptions",
        "max_subs",
        "max_sub_tokens",
        "max_subscription_tokens",
        "max_closed_clients",
    ],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let limits = &mut options.limits;
    match field.name {
        "max_control_line" => limits.max_control_line = field.int32()?,
        "max_payload" => limits.max_payload = field.int32()?,
        "max_pending" => limits.max_pending = field.int()?,
        "max_connections" | "max_conn" => {
            limits.max_connections = match field.int()? {
                0 => -1,
                number => number,
            }
        }
        "max_subscriptions" | "max_subs" => limits.max_subscriptions = field.int()?,
        "max_closed_clients" => limits.max_closed_clients = field.int()?,
        _ => {
            limits.max_sub_tokens = match field.int()? {
                ..=0 => return Err(field.error(format!("{} value can not be negative", field.name))),
                number => u8::try_from(number)
                    .map_err(|_| field.error(format!("{} value is too big", field.name)))?,
            }
        }
    }
    Ok(())
}
