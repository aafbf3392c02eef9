//! `nats context rm NAME`

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};
use crate::term::prompt;

pub fn command() -> Command {
    Command::new("rm", "Remove a context")
        .alias("remove")
        .arg(Arg::required("name", "The context to remove"))
        .flag(Flag::force("Remove without asking, and the selected context too"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let (name, force) = (call.text("name"), call.flag("force"));
    if store.selected().as_deref() == Some(name) {
        if !force {
            crate::fail!(
                "cannot remove the selected context, select another one or use the unselect command"
            );
        }
        store.unselect()?;
    }
    if !force {
        let question = format!("Really delete context {name:?}");
        let sure =
            prompt::confirm(&question, false).map_err(|f| f.context("could not obtain confirmation"))?;
        if !sure {
            return Ok(());
        }
    }
    Ok(store.delete(name)?)
}
