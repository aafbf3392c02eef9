//! `nats auth account keys ls [ACCOUNT]`

use crate::failure::Outcome;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;

pub fn command() -> Command {
    Command::new("ls", "List the signing keys")
        .alias("list")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .flag(flags::operator())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (_, account) = choose::account(call)?;
    let keys = &account.claims.nats.signing_keys.0;
    if keys.is_empty() {
        outln!("No Scoped Signing Keys or Roles defined");
        return Ok(());
    }
    let headers = ["Role", "Key", "Description", "Max Subscriptions", "Pub Perms", "Sub Perms"];
    let mut table = call.table("Scoped Signing Keys").headers(headers).right([3, 4, 5]);
    for (key, scope) in keys {
        let Some(scope) = scope else {
            table.row(["", key, "", "", "", ""]);
            continue;
        };
        let permissions = &scope.template.permissions;
        table.row([
            scope.role.clone(),
            key.clone(),
            scope.description.clone(),
            scope.template.limits.subs.to_string(),
            (permissions.publish.allow.len() + permissions.publish.deny.len()).to_string(),
            (permissions.subscribe.allow.len() + permissions.subscribe.deny.len()).to_string(),
        ]);
    }
    table.print();
    outln!();
    Ok(())
}
