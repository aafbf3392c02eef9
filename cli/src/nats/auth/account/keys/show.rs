//! A signing key as people see it.

use schemas::claims::AccountClaims;

use crate::nats::Call;
use crate::nats::auth::limits;
use crate::outln;

pub fn print(call: &Call, claims: &AccountClaims, key: &str) {
    let mut view = call.columns(format!("Scoped Signing Key {key}"));
    view.section("Config");
    match claims.nats.signing_keys.scope(key) {
        Some(scope) => {
            view.row_if_not_empty("Description", &scope.description);
            view.row("Key", key);
            view.row("Role", &scope.role);
            limits::show(&mut view, &scope.template);
        }
        None => {
            view.row("Key", key);
            view.row("Role", "none: users have limits and permissions of their own");
        }
    }
    outln!("{}", view.render());
}
