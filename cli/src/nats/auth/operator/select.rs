//! `nats auth operator select [NAME]`

use crate::failure::Outcome;
use crate::nats::auth::{choose, selected};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("select", "Select the operator to use when none is named")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::optional("name", "The operator; asks when not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let operator = choose::operator_to_select(call.text("name"), "the argument name")?;
    selected::save(operator.name())?;
    outln!("Selected operator {:?} as default", operator.name());
    Ok(())
}
