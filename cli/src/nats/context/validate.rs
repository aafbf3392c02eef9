//! `nats context validate [NAME]`: shows one or all contexts, and fails when something in them is not there.

use crate::failure::Outcome;
use crate::nats::context::show;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};
use crate::term::colour;

pub fn command() -> Command {
    Command::new("validate", "Check one or all contexts")
        .arg(Arg::optional("name", "The context to check, all of them when not given"))
        .flag(Flag::bool("connect", "Try to connect with each context"))
        .example("Check all contexts and their servers", "context validate --connect")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let names = match call.text("name") {
        "" => call.store()?.list()?,
        name => vec![name.to_string()],
    };
    let mut problems = 0;
    for name in names {
        match show::show(call, &name, call.flag("connect")) {
            Ok(found) => problems += found,
            Err(failure) => {
                problems += 1;
                let why = failure.message.unwrap_or_default();
                outln!("Could not load {name}: {}\n", colour::red(&why));
            }
        }
        outln!();
    }
    if problems > 0 {
        crate::fail!("validation failed");
    }
    Ok(())
}
