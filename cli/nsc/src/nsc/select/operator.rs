//! `nsc select operator`.

use cli_term::Outcome;
use cli_term::spec::Arg;

use crate::nsc::{Call, Command};

pub fn command() -> Command {
    Command::new("operator", "Set the current operator")
        .arg(Arg::required("NAME", "Name of the operator"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut config = call.config();
    config.set_operator(call.text("NAME"))?;
    Ok(config.save()?)
}
