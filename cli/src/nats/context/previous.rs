//! `nats context previous`: back to the context selected before.

use crate::failure::Outcome;
use crate::nats::context::show;
use crate::nats::{Call, Command};

pub fn command() -> Command {
    Command::new("previous", "Switch to the context selected before")
        .alias("-")
        .example("Switch back and forth", "context previous")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    if let Some(previous) = store.previous() {
        store.select(&previous)?;
    }
    let selected = store.selected();
    show::show(call, &show::named_or_selected(selected)?, false).map(drop)
}
