//! Users, and the scopes of signing keys.

use schemas::claims::{UserClaims, UserScope};

use crate::nsc::describe::text::{limits, standard};
use crate::report::{Table, yes};

pub fn describe(claims: &UserClaims) -> String {
    let mut table = Table::new("User");
    let (nats, may) = (&claims.nats, &claims.nats.may);
    standard(&mut table, "User ID", &claims.data, &nats.issuer_account, &nats.fields.tags);
    if may.is_empty() {
        table.pair("Issuer Scoped", "Yes");
        return table.render();
    }
    table.pair("Bearer Token", yes(may.bearer_token));
    limits::permissions(&mut table, &may.permissions);
    table.separator();
    limits::of_user(&mut table, may);
    connection_types(&mut table, &may.allowed_connection_types);
    table.render()
}

/// The scope of a signing key.
pub fn scope(scope: &UserScope) -> String {
    let mut table = Table::new("Scoped Signing Key - Details");
    table.pair("Key", &scope.key);
    table.pair("Role", &scope.role);
    table.pair("Description", &scope.description);
    limits::permissions(&mut table, &scope.template.permissions);
    limits::of_user(&mut table, &scope.template);
    table.pair("Bearer Token", yes(scope.template.bearer_token));
    connection_types(&mut table, &scope.template.allowed_connection_types);
    table.render()
}

fn connection_types(table: &mut Table, types: &[String]) {
    if !types.is_empty() {
        table.separator();
        table.list("Allowed Connection Types", types);
    }
}
