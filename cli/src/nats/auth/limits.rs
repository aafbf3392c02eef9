//! What a user, or every user of a scoped signing key, may do: as rows of a view.

use schemas::claims::{NO_LIMIT, Permission, UserPermissionLimits};

use crate::term::Columns;

/// Adds the sections `Limits` and `Permissions`.
pub fn show(view: &mut Columns, may: &UserPermissionLimits) {
    view.row_if_not_empty("Locale", &may.user.locale);
    view.row("Bearer Token", may.bearer_token);
    view.section("Limits");
    view.number_or_unlimited("Max Payload", may.limits.payload, NO_LIMIT);
    view.number_or_unlimited("Max Data", may.limits.data, NO_LIMIT);
    view.number_or_unlimited("Max Subscriptions", may.limits.subs, NO_LIMIT);
    view.row_if_not_empty("Connection Types", &may.allowed_connection_types.join(", "));
    view.row_if_not_empty("Connection Sources", &may.user.src.0.join(", "));
    let times = may.user.times.iter().map(|range| format!("{} to {}", range.start, range.end));
    view.list("Connection Times", times);
    view.section("Permissions");
    view.indent(2);
    permission(view, "Publish", &may.permissions.publish);
    permission(view, "Subscribe", &may.permissions.subscribe);
    view.indent(0);
}

fn permission(view: &mut Columns, title: &str, permission: &Permission) {
    view.section(title);
    if permission.is_empty() {
        view.line("No permissions defined");
        return;
    }
    view.list("Allow", &permission.allow);
    view.list("Deny", &permission.deny);
}
