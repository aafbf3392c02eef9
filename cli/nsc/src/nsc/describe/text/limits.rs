//! Rows of limits and permissions.

use schemas::claims::{Permissions, UserPermissionLimits};
use schemas::go::duration;

use crate::report::{Table, bytes};

/// A number, `Unlimited` below 0.
pub fn number(table: &mut Table, label: &str, limit: i64) {
    match u64::try_from(limit) {
        Ok(limit) => table.pair(label, limit),
        Err(_) => table.pair(label, "Unlimited"),
    }
}

/// A number of bytes, `Unlimited` below 0.
pub fn size(table: &mut Table, label: &str, limit: i64) {
    match u64::try_from(limit) {
        Ok(limit) => table.pair(label, format!("{} ({limit} bytes)", bytes::human(limit))),
        Err(_) => table.pair(label, "Unlimited"),
    }
}

pub fn permissions(table: &mut Table, permissions: &Permissions) {
    let Permissions { publish, subscribe, responses } = permissions;
    if !publish.is_empty() || !subscribe.is_empty() {
        table.separator();
        table.list("Pub Allow", &publish.allow);
        table.list("Pub Deny", &publish.deny);
        table.list("Sub Allow", &subscribe.allow);
        table.list("Sub Deny", &subscribe.deny);
    }
    match responses {
        None => table.pair("Response Permissions", "Not Set"),
        Some(responses) => {
            table.pair("Max Responses", responses.max_msgs);
            table.pair("Response Permission TTL", duration::to_string(responses.expires));
        }
    }
}

/// What a user may use, and from where and when.
pub fn of_user(table: &mut Table, may: &UserPermissionLimits) {
    let sized = |limit: i64| match u64::try_from(limit) {
        Ok(limit) if limit > 0 => format!("{limit} bytes (≈{})", bytes::human(limit)),
        _ => "Unlimited".to_string(),
    };
    table.pair("Max Msg Payload", sized(may.limits.payload));
    table.pair("Max Data", sized(may.limits.data));
    match may.limits.subs {
        subs if subs > 0 => table.pair("Max Subs", subs),
        _ => table.pair("Max Subs", "Unlimited"),
    }
    match may.user.src.is_empty() {
        true => table.pair("Network Src", "Any"),
        false => table.pair("Network Src", format!("[{}]", may.user.src.0.join(" "))),
    }
    if may.user.times.is_empty() {
        table.pair("Time", "Any");
    }
    table.list("Time", may.user.times.iter().map(|range| format!("{}-{}", range.start, range.end)));
    if !may.user.locale.is_empty() {
        table.pair("Time Locale", &may.user.locale);
    }
}
