//! `nats context select [NAME]`

use crate::failure::Outcome;
use crate::nats::context::show;
use crate::nats::{Call, Command};
use crate::spec::Arg;
use crate::term::prompt;

pub fn command() -> Command {
    Command::new("select", "Select the context to use when none is named")
        .alias("switch")
        .alias("set")
        .arg(Arg::optional("name", "The context to select; asks when not given"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    select(call, call.text("name"))
}

/// Selects a context and shows it; an empty name asks which.
pub fn select(call: &Call, name: &str) -> Outcome {
    let store = call.store()?;
    let known = store.list()?;
    if known.is_empty() {
        crate::fail!("no context defined");
    }
    let name = match name {
        "" => known[prompt::select("Select a Context", &known, "nats context select NAME")?].clone(),
        name => name.to_string(),
    };
    store.select(&name)?;
    show::show(call, &name, false).map(drop)
}
