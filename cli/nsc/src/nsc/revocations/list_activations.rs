//! `nsc revocations list_activations`.

use cli_term::{Outcome, fail, outln};
use schemas::claims::ALL;

use crate::nsc::revocations::{exports, moment};
use crate::nsc::{Call, Command, Work};
use crate::report::Table;

pub fn command() -> Command {
    Command::new("list_activations", "List the accounts revoked in an export")
        .alias("list-activations")
        .flags(exports::flags())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let claims = work.account_claims()?;
    let (index, kind) = exports::index(call, &work, &claims)?;
    let export = &claims.nats.exports[index];
    let name = if export.name.is_empty() { &export.subject } else { &export.name };
    if export.revocations.is_empty() {
        fail!("{kind} {name} has no revocations");
    }
    let title = format!("Revoked Accounts for {kind} {name}");
    let mut table = Table::new(&title).headers(["Public Key", "Revoke Credentials Before"]);
    for (key, at) in &export.revocations.0 {
        let key = if key == ALL { "* [All Accounts]" } else { key };
        table.row([key, &moment::shown(*at)]);
    }
    outln!("{}", table.render());
    Ok(())
}
