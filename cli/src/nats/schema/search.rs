//! `nats schema search`: the ids of the schemas there are.

use regex::Regex;
use schemas::catalogue;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("search", "List the schemas whose ids match a pattern")
        .alias("find")
        .alias("list")
        .alias("ls")
        .arg(Arg::optional("pattern", "Regular expression for their ids").default("."))
        .flag(Flag::bool("json", "Show the ids as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let text = call.text("pattern");
    let pattern = Regex::new(text).map_err(|e| Failure::new(e).context("search failed"))?;
    let ids = catalogue::documents().into_iter().map(|document| document.id);
    let found: Vec<String> = ids.filter(|id| pattern.is_match(id)).collect();
    if call.flag("json") {
        return Ok(json::print(&found)?);
    }
    if found.is_empty() {
        outln!("No schemas matched {text:?}");
        return Ok(());
    }
    outln!("Matched Schemas:\n\n  {}", found.join("\n  "));
    Ok(())
}
