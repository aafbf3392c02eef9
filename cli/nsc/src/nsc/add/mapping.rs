//! `nsc add mapping`.

use cli_term::spec::{Flag, Kind};
use cli_term::{Outcome, fail};
use schemas::claims::WeightedMapping;

use crate::nsc::shared::{issues, keep};
use crate::nsc::{Call, Command, Work};
use crate::report::Report;
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("mapping", "Add or change a mapping of subjects")
        .example("Map one subject to another", "add mapping --from a --to b")
        .example("Send half of it elsewhere", "add mapping --from a --to c --weight 50")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("cluster", "Cluster in which the mapping applies"))
        .flag(Flag::text("from", "Subject that is mapped (required)").short('f').placeholder("SUBJECT"))
        .flag(Flag::text("to", "Subject it is mapped to (required)").short('t').placeholder("SUBJECT"))
        .flag(Flag::new("weight", Kind::Uint8, "Share of the messages in percent, 100 without").default("0"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let before = work.account_claims()?;
    let (from, to) = (call.text("from"), call.text("to"));
    if from.is_empty() {
        fail!("from subject is required");
    }
    if to.is_empty() {
        fail!("to subject is required");
    }
    let weight = u8::try_from(call.uint("weight")).expect("the parser has checked it");
    let mapping = WeightedMapping { subject: to.into(), weight, cluster: call.text("cluster").into() };
    let percent = mapping.percent();
    let mut claims = before.clone();
    let targets = claims.nats.mappings.entry(from.to_string()).or_default();
    match targets.iter_mut().find(|t| t.subject == mapping.subject && t.cluster == mapping.cluster) {
        Some(known) => *known = mapping,
        None => targets.push(mapping),
    }
    issues::refuse(&before, &claims).map_err(|e| e.context("mapping validation failed"))?;
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&before.data.issuer).resolve(call, &work)?;
    let mut report = Report::details();
    keep::account(&work, &claims, &signer, &mut report)?;
    if !report.has_errors() {
        report.ok(format!("added mapping {from} -> {to}, weight {percent}%"));
    }
    report.finish()
}
