//! `nsc describe account`.

use cli_term::Outcome;
use cli_term::spec::{Arg, Flag};

use crate::nsc::describe::show;
use crate::nsc::shared::output;
use crate::nsc::{Call, Command, Work};

pub fn command() -> Command {
    Command::new("account", "Describe an account")
        .example(
            "Show how many connections an account may have",
            "describe account A --field nats.limits.conn",
        )
        .arg(Arg::optional("NAME", "Name or public key of the account"))
        .flag(Flag::text("name", "Name or public key of the account").short('n'))
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, &call.name())?;
    let raw = work.store.raw_account(work.account_name()?)?;
    show::run(call, &raw, "")
}
