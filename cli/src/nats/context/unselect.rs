//! `nats context unselect`

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;

pub fn command() -> Command {
    Command::new("unselect", "Select no context").run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let Some(current) = store.selected() else {
        outln!("No context currently selected");
        return Ok(());
    };
    store.unselect()?;
    outln!("Unselected the {current:?} context");
    Ok(())
}
