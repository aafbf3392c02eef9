//! `nats errors ls`

use regex::Regex;

use super::entry::{self, Entry};
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

const SORTS: &[&str] = &["code", "http", "description", "descr", "d"];

pub fn command() -> Command {
    Command::new("ls", "List errors")
        .alias("list")
        .arg(Arg::optional("match", "Regular expression for any part of an error"))
        .arg(
            Arg::optional("sort", "What to sort by: code, http or description")
                .kind(Kind::OneOf(SORTS))
                .default("code"),
        )
        .flag(Flag::bool("reverse", "List in the opposite order").short('R').negatable())
        .example("Those with HTTP code 503, by their descriptions", "errors ls '^503$' description")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut entries = entry::load(call)?;
    if let Some(text) = call.maybe_text("match").filter(|m| !m.is_empty()) {
        let pattern = Regex::new(&text.to_lowercase()).map_err(|e| Failure::new(format!("match: {e}")))?;
        entries.retain(|entry| matches(entry, &pattern));
        if entries.is_empty() {
            crate::fail!("no errors found matching regular expression {pattern}");
        }
    }
    match call.text("sort") {
        "code" => entries.sort_by_key(|e| e.error_code),
        "http" => entries.sort_by_key(|e| e.code),
        _ => entries.sort_by(|a, b| a.description.cmp(&b.description)),
    }
    if call.flag("reverse") {
        entries.reverse();
    }
    let headers = ["NATS Code", "HTTP Error Code", "Description", "Comment", "Constant"];
    let mut table = call.table("NATS Errors").headers(headers).right([0, 1]);
    for e in entries {
        table.row([e.error_code.to_string(), e.code.to_string(), e.description, e.comment, e.constant]);
    }
    crate::out!("{}", table.render());
    Ok(())
}

fn matches(entry: &Entry, pattern: &Regex) -> bool {
    let texts = [&entry.description, &entry.help, &entry.constant, &entry.comment];
    let numbers = [entry.code, entry.error_code];
    texts.iter().any(|text| pattern.is_match(&text.to_lowercase()))
        || numbers.iter().any(|number| pattern.is_match(&number.to_string()))
}
