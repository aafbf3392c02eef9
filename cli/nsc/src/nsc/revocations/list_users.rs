//! `nsc revocations list-users`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};
use schemas::claims::ALL;

use crate::nsc::revocations::moment;
use crate::nsc::{Call, Command, Work};
use crate::report::Table;

pub fn command() -> Command {
    Command::new("list-users", "List the revoked users of an account")
        .alias("list_users")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let claims = work.account_claims()?;
    let name = &claims.data.name;
    if claims.nats.revocations.is_empty() {
        fail!("account {name} does not have revoked users");
    }
    let mut table =
        Table::new(&format!("Revoked Users for {name}")).headers(["Public Key", "Revoke Credentials Before"]);
    for (key, at) in &claims.nats.revocations.0 {
        let key = if key == ALL { "* [All Users]" } else { key };
        table.row([key, &moment::shown(*at)]);
    }
    outln!("{}", table.render());
    Ok(())
}
