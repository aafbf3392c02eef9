//! `nats auth operator keys add [NAME]`

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("add", "Make a signing key and print its public key")
        .alias("new")
        .alias("create")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::optional("name", "The operator; the selected or only one when not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut operator = choose::operator(call.text("name"), "the argument name")?;
    outln!("{}", operator.add_signing_key()?);
    Ok(())
}
