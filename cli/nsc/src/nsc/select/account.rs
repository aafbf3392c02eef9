//! `nsc select account`.

use cli_term::Outcome;
use cli_term::spec::Arg;

use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("account", "Set the current account")
        .arg(Arg::required("NAME", "Name of the account"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    config.set_account(call.text("NAME"))?;
    Ok(config.save()?)
}
