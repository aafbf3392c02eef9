//! `nsc list`.

mod accounts;
mod keys;
mod operators;
mod users;

use cli_term::spec::Flag;
use serde::Serialize;

use crate::nsc::Command;
use crate::report::Table;

pub fn command() -> Command {
    Command::new("list", "List assets such as operators, accounts, users and keys")
        .flag(Flag::bool("json", "List as JSON").short('J'))
        .command(accounts::command())
        .command(keys::command())
        .command(operators::command())
        .command(users::command())
}

/// One line of a list.
struct Entry {
    /// Of the directory or file.
    name: String,
    /// Of the claims, and their public key; or why they cannot be read.
    claims: Result<(String, String), String>,
}

impl Entry {
    fn new(name: &str, claims: crate::store::Result<schemas::claims::ClaimsData>) -> Entry {
        let claims = claims.map(|data| (data.name, data.subject)).map_err(|e| e.to_string());
        Entry { name: name.to_string(), claims }
    }
}

/// Prints the list where the reference prints it, on stderr.
fn print(title: &str, entries: &[Entry], current: &str, json: bool) -> cli_term::Outcome {
    let text = if json { as_json(entries)? } else { as_table(title, entries, current).render() };
    eprintln!("{text}");
    Ok(())
}

fn as_json(entries: &[Entry]) -> cli_term::Outcome<String> {
    #[derive(Serialize)]
    struct Line<'a> {
        name: &'a str,
        public_key: String,
    }
    let key = |entry: &Entry| entry.claims.as_ref().map(|(_, key)| key.clone()).unwrap_or_default();
    let lines: Vec<Line<'_>> = entries.iter().map(|e| Line { name: &e.name, public_key: key(e) }).collect();
    // Go writes a list without entries as null.
    if lines.is_empty() { Ok("null".into()) } else { crate::nsc::shared::json::indented(&lines) }
}

fn as_table(title: &str, entries: &[Entry], current: &str) -> Table {
    let mut table = Table::new(title);
    if entries.is_empty() {
        table.row(["No entries defined"]);
        return table;
    }
    table = table.headers(["Name", "Public Key"]);
    for entry in entries {
        let (name, key) = match &entry.claims {
            Ok((own, key)) if *own == entry.name => (entry.name.clone(), key.clone()),
            Ok((own, key)) => (format!("{} ({own})", entry.name), key.clone()),
            Err(error) => (entry.name.clone(), format!("error loading jwt - {error}")),
        };
        match name == current {
            true => table.row([bold(&name), bold(&key)]),
            false => table.row([name, key]),
        }
    }
    table
}

fn bold(text: &str) -> String {
    format!("\u{1b}[1m{text}\u{1b}[0m")
}
