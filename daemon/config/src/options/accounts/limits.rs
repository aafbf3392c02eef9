//! `limits {}` of an account.

use crate::diagnostic::Diagnostic;
use crate::language::Data;
use crate::options::section::{Field, Report, shown};

/// How much an account's clients may take together (connections, leaf nodes) or each (subscriptions, payload).
/// -1 is unlimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountLimits {
    /// Clients at once.
    pub max_connections: i32,
    /// Subscriptions of one client.
    pub max_subscriptions: i32,
    /// Bytes of a message.
    pub max_payload: i32,
    /// Leaf nodes at once.
    pub max_leafnodes: i32,
}

impl Default for AccountLimits {
    fn default() -> Self {
        Self { max_connections: -1, max_subscriptions: -1, max_payload: -1, max_leafnodes: -1 }
    }
}

pub(super) fn limits(field: &Field<'_>, report: &mut Report<'_>) -> Result<AccountLimits, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let found = shown(field.value);
        return Err(field.error(format!("Expected account limits to be a map/struct, got {found}")));
    };
    let mut limits = AccountLimits::default();
    report.each(map, |field, _| {
        match field.name {
            "max_connections" | "max_conn" => limits.max_connections = field.int32()?,
            "max_subscriptions" | "max_subs" => limits.max_subscriptions = field.int32()?,
            "max_payload" | "max_pay" => limits.max_payload = field.int32()?,
            "max_leafnodes" | "max_leafs" => limits.max_leafnodes = field.int32()?,
            _ => {
                let message = format!("Unknown field {:?} parsing account limits", field.written);
                return field.unknown(message, KEYS);
            }
        }
        Ok(())
    });
    Ok(limits)
}

const KEYS: &[&str] = &[
    "max_connections",
    "max_conn",
    "max_subscriptions",
    "max_subs",
    "max_payload",
    "max_pay",
    "max_leafnodes",
    "max_leafs",
];
