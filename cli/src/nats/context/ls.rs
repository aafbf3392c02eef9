//! `nats context ls`

use contexts::{Context, Overrides, System};

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::json;
use crate::{log, outln};

pub fn command() -> Command {
    Command::new("ls", "List the contexts")
        .alias("list")
        .alias("l")
        .flag(Flag::bool("completion", "List for shell completion: NAME:DESCRIPTION").hidden())
        .flag(Flag::json("Show the contexts as JSON"))
        .flag(Flag::bool("names", "Show the names only"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let current = store.selected().unwrap_or_default();
    let mut contexts = vec![];
    for name in store.list()? {
        match store.load(&name, &Overrides::default(), &System) {
            Ok(context) => contexts.push(context),
            Err(_) if call.flag("completion") => {}
            Err(error) => log!("Could not load context {name}: {error}"),
        }
    }
    if call.flag("completion") {
        completion(&contexts, &current);
    } else if call.flag("json") {
        json::print(&contexts.iter().map(Context::named_settings).collect::<Vec<_>>())?;
    } else if call.flag("names") {
        contexts.iter().for_each(|c| outln!("{}", c.name));
    } else {
        table(call, &contexts, &current);
    }
    Ok(())
}

fn completion(contexts: &[Context], current: &str) {
    for context in contexts {
        let mark = if context.name == current { "*" } else { "" };
        outln!("{}{mark}:{}", context.name.replace(':', r"\:"), context.settings.description);
    }
}

fn table(call: &Call, contexts: &[Context], current: &str) {
    if contexts.is_empty() {
        outln!("No known contexts");
        return;
    }
    let mut table = call.table("Known Contexts").headers(["Name", "Description"]);
    for context in contexts {
        let mark = if context.name == current { "*" } else { "" };
        table.row([format!("{}{mark}", context.name), context.settings.description.clone()]);
    }
    table.print();
}
