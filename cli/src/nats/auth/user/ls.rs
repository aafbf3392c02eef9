//! `nats auth user ls [ACCOUNT]`

use schemas::claims::{NO_LIMIT, Permission};

use crate::failure::Outcome;
use crate::nats::auth::{choose, flags};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;

pub fn command() -> Command {
    Command::new("ls", "List the users")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(flags::account())
        .flag(flags::operator())
        .flag(Flag::bool("names", "Show the names only"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (operator, account) = choose::account(call)?;
    let users = operator.users(&account)?;
    if users.is_empty() {
        outln!("No users found");
        return Ok(());
    }
    if call.flag("names") {
        users.iter().for_each(|user| outln!("{}", user.name));
        return Ok(());
    }
    let title = format!("Users in account {}", account.name);
    let headers = ["Name", "Subject", "Scoped", "Sub Perms", "Pub Perms", "Max Subscriptions"];
    let mut table = call.table(title).headers(headers);
    let mark = |permission: &Permission| if permission.is_empty() { "" } else { "✓" }.to_string();
    for user in &users {
        let scope = account.scope_of(user);
        let may = scope.map_or(&user.claims.nats.may, |scope| &scope.template);
        let subs = may.limits.subs;
        table.row([
            user.name.clone(),
            user.claims.data.subject.clone(),
            scope.is_some().to_string(),
            mark(&may.permissions.subscribe),
            mark(&may.permissions.publish),
            if subs == NO_LIMIT { "Unlimited".into() } else { subs.to_string() },
        ]);
    }
    table.print();
    Ok(())
}
