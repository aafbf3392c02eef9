//! `nats auth operator keys list [NAME]`: public keys, one a line.

use crate::failure::Outcome;
use crate::nats::auth::choose;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("list", "List the signing keys")
        .alias("ls")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "The operator; the selected or only one when not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator(call.text("name"), "the argument name")?;
    operator.claims.nats.signing_keys.iter().for_each(|key| outln!("{key}"));
    Ok(())
}
