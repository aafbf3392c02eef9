//! Which accounts are on the servers, and deleting them there.

use std::collections::BTreeMap;

use cli_term::{Failure, Outcome};
use schemas::claims::GenericClaims;

use crate::nsc::link::{Link, gather};
use crate::nsc::push::Task;
use crate::nsc::{Call, Work};
use crate::report::Report;
use crate::signer::Permitted;
use crate::store::token;

/// Deletes on the servers what is not in the store.
pub async fn run(call: &Call, work: &Work, link: &Link, task: &Task) -> Outcome<Report> {
    let mut told = Report::labelled("prune nats-server with nats account resolver");
    let (servers, strangers) = list(work, link, task, &mut told).await?;
    // Who did not answer is not known to lack anything: without answers nothing is deleted.
    if servers > 0 {
        delete(call, work, link, task, &strangers, Some(servers), &mut told).await?;
    }
    Ok(told)
}

/// Lists the accounts of every server; how many servers answered, and the accounts that are not in the store.
pub async fn list(work: &Work, link: &Link, task: &Task, told: &mut Report) -> Outcome<(usize, Vec<String>)> {
    let mut names = BTreeMap::new();
    for name in work.store.accounts()? {
        // An account that cannot be read must not count as a stranger.
        names.insert(work.store.account(&name)?.data.subject, name);
    }
    let answers = gather::all(link, task.wait, "list accounts", "$SYS.REQ.CLAIMS.LIST", "", told).await?;
    let mut strangers: Vec<String> = vec![];
    for answer in &answers {
        let accounts: Vec<String> = serde_json::from_value(answer.data.clone())
            .map_err(|e| Failure::new(format!("server {} sent no list of accounts: {e}", answer.server)))?;
        let label = format!("list {} accounts from nats-server {}", accounts.len(), answer.server);
        let mut of_server = Report::labelled(label);
        for account in accounts {
            match names.get(&account) {
                Some(name) => of_server.ok(format!("account {account} named {name} exists")),
                None => {
                    of_server.ok(format!("account {account} only exists in server"));
                    strangers.push(account);
                }
            }
        }
        told.add(of_server);
    }
    told.ok(format!("listed accounts from a total of {} nats-server", answers.len()));
    strangers.sort();
    strangers.dedup();
    Ok((answers.len(), strangers))
}

/// Deletes accounts on the servers. `expected` is how many servers should answer.
pub async fn delete(
    call: &Call,
    work: &Work,
    link: &Link,
    task: &Task,
    accounts: &[String],
    expected: Option<usize>,
    told: &mut Report,
) -> Outcome {
    if accounts.is_empty() {
        told.ok("nothing to prune");
        return Ok(());
    }
    let request = match request(call, work, accounts) {
        Ok(request) => request,
        Err(failure) => {
            let why = failure.message.unwrap_or_default();
            told.err(format!("Could not obtain Operator key to sign the delete request (err:{why})"));
            return Ok(());
        }
    };
    let answers = gather::all(link, task.wait, "prune", "$SYS.REQ.CLAIMS.DELETE", &request, told).await?;
    for answer in &answers {
        told.ok(format!("pruned nats-server {}: {}", answer.server, answer.message()));
    }
    let count = answers.len();
    match expected {
        Some(expected) if count < expected => told.err(format!(
            "Fewer server responded to 'prune' ({count}) than to 'list' ({expected}). Accounts may not be completely pruned."
        )),
        Some(expected) if count > expected => told.err(format!(
            "More servers responded to 'prune' ({count}) than to 'list' ({expected}). Not every Account may have been \
             included for pruning."
        )),
        _ => {}
    }
    Ok(())
}

/// What an operator's key says to servers that are to delete accounts.
fn request(call: &Call, work: &Work, accounts: &[String]) -> Outcome<String> {
    let key = Permitted::for_account(work, None)?.resolve(call, work)?;
    let mut claims = GenericClaims::new(&key.public());
    claims.nats.get_or_insert_default().insert("accounts".into(), accounts.into());
    Ok(token::sign(&claims, &key)?)
}
