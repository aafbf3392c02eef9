//! `nats context info [NAME]`: one context, with its credentials looked after.

use crate::failure::Outcome;
use crate::nats::context::show;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag};

pub fn command() -> Command {
    Command::new("info", "Show the selected or a named context")
        .alias("show")
        .alias("v")
        .alias("view")
        .arg(Arg::optional("name", "The context to show, the selected one when not given"))
        .flag(Flag::json("Show the context as JSON"))
        .flag(Flag::bool("connect", "Try to connect with the context"))
        .example("See whether the servers answer", "context info local --connect")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let selected = store.selected();
    let name = match call.maybe_text("name").filter(|n| !n.is_empty()) {
        Some(name) => name.to_string(),
        None => show::named_or_selected(selected)?,
    };
    if call.flag("json") {
        return show::show_json(call, &name);
    }
    show::show(call, &name, call.flag("connect")).map(drop)
}
