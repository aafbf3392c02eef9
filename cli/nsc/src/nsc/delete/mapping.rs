//! `nsc delete mapping`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};

use crate::nsc::shared::keep;
use crate::nsc::{Call, Command, Work};
use crate::report::{Report, quote};
use crate::signer::Permitted;

pub fn command() -> Command {
    Command::new("mapping", "Delete a mapping of subjects")
        .example("Delete all mappings of a subject", "delete mapping --from a")
        .example("Delete one target of it", "delete mapping --from a --to b")
        .flag(Flag::text("account", "Account: name or public key").short('a'))
        .flag(Flag::text("cluster", "Cluster of the target"))
        .flag(Flag::text("from", "Subject that is mapped (required)").short('f').placeholder("SUBJECT"))
        .flag(Flag::text("to", "Target; all targets without").short('t').placeholder("SUBJECT"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let work = Work::with_account(call, call.text("account"))?;
    let mut claims = work.account_claims()?;
    let (from, to, cluster) = (call.text("from"), call.text("to"), call.text("cluster"));
    if from.is_empty() {
        fail!("from subject is required");
    }
    let Some(targets) = claims.nats.mappings.get_mut(from) else {
        fail!("no mapping for {} found", quote(from));
    };
    let before = targets.len();
    let all = to.is_empty() && cluster.is_empty();
    targets.retain(|t| !all && (t.cluster != cluster || (!to.is_empty() && t.subject != to)));
    if targets.len() == before {
        fail!("no mapping {from} -> {to} found{}", in_cluster(cluster));
    }
    if targets.is_empty() {
        claims.nats.mappings.remove(from);
    }
    let signer =
        Permitted::for_account(&work, Some(&claims))?.prefer(&claims.data.issuer).resolve(call, &work)?;
    let mut report = Report::jobs();
    report.ok(match (to, cluster) {
        ("", "") => format!("deleted all mapping for {from}"),
        ("", cluster) => format!("deleted all mapping in cluster {cluster} for {from}"),
        (to, cluster) => format!("deleted mapping {from} -> {to}{}", in_cluster(cluster)),
    });
    keep::account(&work, &claims, &signer, &mut report)?;
    report.finish()
}

fn in_cluster(cluster: &str) -> String {
    if cluster.is_empty() { String::new() } else { format!(" in cluster {cluster}") }
}
