//! `nsc generate diagram component`: which accounts export and import what.

use cli_term::Outcome;
use cli_term::spec::Flag;
use daemon_keys::jwt;
use schemas::claims::{AccountClaims, Export, Import, subject};

use crate::nsc::generate::diagram::{finish, footer, mermaid, mermaid_flag, note, origin};
use crate::nsc::shared::output;
use crate::nsc::{Call, Command};
use crate::report::dates;

const RENAMED: &str = "<&resize-width>";
const HEAD: &str = "\
@startuml
skinparam component {
  ArrowFontName Arial
  ArrowFontColor #636363
  ArrowSize 10pt
}
skinparam interface {
  backgroundColor<<not-found public service>> Red
  backgroundColor<<not-found private service>> Red
  backgroundColor<<not-found public stream>> Red
  backgroundColor<<not-found private stream>> Red
}
";

pub fn command() -> Command {
    Command::new("component", "Generate a component diagram: exports and imports of the accounts")
        .flag(Flag::bool("detail", "Add notes with descriptions"))
        .flag(mermaid_flag())
        .flag(output::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = call.work()?;
    let operator = work.store.operator()?;
    let names = work.store.accounts()?;
    let accounts: Vec<AccountClaims> =
        names.iter().map(|n| work.store.account(n)).collect::<Result<_, _>>()?;
    if call.flag("mermaid") {
        let mut out = mermaid::component(&operator.data.name, &accounts, call.flag("detail"));
        mermaid::footer(&mut out, &origin(&work.store.dir));
        return finish(call, &out.join("\n"));
    }
    let title = format!("title Component Diagram of Accounts - Operator {}", operator.data.name);
    let mut out = vec![HEAD.to_string(), title];
    for account in accounts.iter().filter(|a| !a.nats.exports.is_empty() || !a.nats.imports.is_empty()) {
        exporter(&mut out, account, call.flag("detail"));
    }
    for account in &accounts {
        account.nats.imports.iter().for_each(|import| importer(&mut out, account, import, &accounts));
        issues(&mut out, account);
    }
    out.push(format!("legend\n\"{RENAMED}X\", the imported subject is rewritten to X\nend legend"));
    footer(&mut out, &work.store.dir);
    finish(call, &out.join("\n"))
}

fn exporter(out: &mut Vec<String>, account: &AccountClaims, detail: bool) {
    let (name, key) = (&account.data.name, &account.data.subject);
    out.push(format!("component [{name}] as {key} <<account>>"));
    if detail {
        note(out, key, &account.nats.description, &account.nats.info_url);
    }
    for export in &account.nats.exports {
        let id = id(key, export);
        out.push(format!("interface \"{}\" << {} {} >> as {id}", shown(export), access(export), export.kind));
        out.push(format!("{id} -- {key} : \"\"{}\"\"", escaped(&export.subject)));
        if detail {
            note(out, &id, &export.description, &export.info_url);
        }
    }
    out.push(String::new());
}

fn importer(out: &mut Vec<String>, account: &AccountClaims, import: &Import, accounts: &[AccountClaims]) {
    let (local, remote) = subjects(import);
    let crossing = crossing(import, accounts);
    let export = &crossing.export;
    let id = id(&import.account, export);
    if crossing.place.is_none() {
        out.push(format!("interface \" \" << not-found {} {} >> as {id}", access(export), export.kind));
    }
    let key = &account.data.subject;
    let renamed = if local == remote { String::new() } else { format!("\"{RENAMED}{local}\" ") };
    out.push(format!("{key} {renamed}..> {id} : \"{}\"", escaped(remote)));
    issue_note(out, &id, &account.data.name, &crossing.wrong);
}

/// An import, and what it meets in the exporting account.
pub struct Crossing {
    /// Which export of the account it is; None where there is none.
    pub place: Option<usize>,
    /// The export, or what it would have to be.
    pub export: Export,
    pub wrong: Vec<String>,
}

pub fn crossing(import: &Import, accounts: &[AccountClaims]) -> Crossing {
    let (_, remote) = subjects(import);
    let exporter = accounts.iter().find(|a| a.data.subject == import.account);
    let fits = |e: &Export| e.kind == import.kind && subject::is_contained_in(remote, &e.subject);
    let place = exporter.and_then(|a| a.nats.exports.iter().position(fits));
    let known = exporter.zip(place).map(|(account, place)| account.nats.exports[place].clone());
    let export = known.unwrap_or_else(|| Export {
        subject: remote.to_string(),
        kind: import.kind,
        token_req: !import.token.is_empty(),
        ..Export::default()
    });
    let mut wrong = vec![];
    match (export.token_req, import.token.is_empty()) {
        (true, true) => wrong.push("Export is private but no activation token".to_string()),
        (false, false) => wrong.push("Export is public but import has activation token".to_string()),
        _ => {}
    }
    if exporter.is_none() {
        wrong.push(format!("Exporting account not present: {}", import.account));
    }
    Crossing { place, export, wrong }
}

/// What is wrong with an account as a whole.
fn issues(out: &mut Vec<String>, account: &AccountClaims) {
    let drawn = !account.nats.exports.is_empty() || !account.nats.imports.is_empty();
    if drawn {
        issue_note(out, &account.data.subject, &account.data.name, &validation(account));
    }
}

/// What is wrong with the claims of an account.
pub fn validation(account: &AccountClaims) -> Vec<String> {
    jwt::validate(account, dates::now()).errors().map(str::to_string).collect()
}

fn issue_note(out: &mut Vec<String>, element: &str, name: &str, issues: &[String]) {
    if issues.is_empty() {
        return;
    }
    out.push(format!("note left of {element}\n\n** Validation Issues by {name}**\n"));
    out.extend(issues.iter().map(|issue| format!("* {issue}\n")));
    out.push("end note".into());
}

/// Subject in the importing account, and in the exporting one.
pub fn subjects(import: &Import) -> (&str, &str) {
    match (import.local_subject.as_str(), import.to.as_str()) {
        ("", "") => (&import.subject, &import.subject),
        ("", to) if import.is_service() => (&import.subject, to),
        ("", to) => (to, &import.subject),
        (local, _) => (local, &import.subject),
    }
}

pub fn shown(export: &Export) -> &str {
    if export.name.is_empty() { &export.subject } else { &export.name }
}

pub fn access(export: &Export) -> &'static str {
    if export.token_req { "private" } else { "public" }
}

/// PlantUML reads `*` at the beginning as a list.
fn escaped(subject: &str) -> String {
    if subject.starts_with('*') { format!(" {subject}") } else { subject.to_string() }
}

fn id(account: &str, export: &Export) -> String {
    let name = shown(export).replace(' ', "_").replace('*', "_A_").replace('>', "_G_");
    format!("{account}_{}", name.replace('$', "_D_").replace('-', "_M_"))
}
