//! Accounts.

use schemas::claims::{Account, AccountClaims};

use crate::nsc::describe::show::Names;
use crate::nsc::describe::text::{jetstream, limits, shares, standard, user};
use crate::report::Table;

pub fn describe(claims: &AccountClaims, names: &Names) -> String {
    let nats = &claims.nats;
    let mut out = details(claims).render();
    let mut add = |wanted: bool, text: &dyn Fn() -> String| {
        if wanted {
            out += "\n";
            out += &text();
        }
    };
    add(!nats.exports.is_empty(), &|| shares::exports(&nats.exports));
    add(!nats.imports.is_empty(), &|| shares::imports(&nats.imports, names));
    add(!nats.mappings.is_empty(), &|| shares::mappings(&nats.mappings));
    for scope in nats.signing_keys.0.values().flatten() {
        add(true, &|| user::scope(scope));
    }
    out
}

fn details(claims: &AccountClaims) -> Table {
    let mut table = Table::new("Account Details");
    let nats = &claims.nats;
    standard(&mut table, "Account ID", &claims.data, "", &nats.fields.tags);
    table.separator();
    if !nats.description.is_empty() {
        table.pair("Description", nats.description.replace('\n', " "));
    }
    if !nats.info_url.is_empty() {
        table.pair("Info Url", &nats.info_url);
    }
    if !nats.description.is_empty() || !nats.info_url.is_empty() {
        table.separator();
    }
    if !nats.signing_keys.is_empty() {
        table.list("Signing Keys", nats.signing_keys.keys());
        table.separator();
    }
    callout(&mut table, nats);
    limits_of(&mut table, nats);
    limits::permissions(&mut table, &nats.default_permissions);
    table.separator();
    jetstream::describe(&mut table, &nats.limits);
    table.separator();
    if nats.imports.is_empty() {
        table.pair("Imports", "None");
    }
    if nats.exports.is_empty() {
        table.pair("Exports", "None");
    }
    if !nats.revocations.is_empty() {
        table.separator();
        table.pair("Revocations", nats.revocations.0.len());
    }
    table.separator();
    tracing(&mut table, nats);
    table
}

fn callout(table: &mut Table, nats: &Account) {
    let callout = &nats.authorization;
    if callout.auth_users.is_empty() {
        return;
    }
    table.list("Auth Callout Users", &callout.auth_users);
    table.list("Allowed Accounts", &callout.allowed_accounts);
    if !callout.xkey.is_empty() {
        table.pair("Encrypt For", &callout.xkey);
    }
    table.separator();
}

fn limits_of(table: &mut Table, nats: &Account) {
    let (own, shared) = (&nats.limits.account, &nats.limits.nats);
    limits::number(table, "Max Connections", own.conn);
    match own.leaf {
        0 => table.pair("Max Leaf Node Connections", "Not Allowed"),
        leaf => limits::number(table, "Max Leaf Node Connections", leaf),
    }
    limits::size(table, "Max Data", shared.data);
    limits::number(table, "Max Exports", own.exports);
    limits::number(table, "Max Imports", own.imports);
    limits::size(table, "Max Msg Payload", shared.payload);
    limits::number(table, "Max Subscriptions", shared.subs);
    let truth = |value| if value { "True" } else { "False" };
    table.pair("Exports Allows Wildcards", truth(own.wildcards));
    table.pair("Disallow Bearer Token", truth(own.disallow_bearer));
}

fn tracing(table: &mut Table, nats: &Account) {
    let Some(trace) = &nats.trace else { return table.pair("Tracing Context", "Disabled") };
    table.pair("Tracing Context", "Enabled");
    table.pair("Subject", &trace.destination);
    let sampling = if trace.sampling == 0 { 100 } else { trace.sampling };
    table.pair("Sampling", format!("{sampling}%"));
}
