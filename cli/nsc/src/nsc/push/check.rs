//! Accounts that must not be pushed: what servers would refuse.

use cli_term::{Failure, Outcome, fail};
use daemon_keys::jwt;

use crate::nsc::Work;
use crate::report::{dates, quote};

pub fn account(work: &Work, name: &str) -> Outcome {
    let quoted = quote(name);
    let claims = work.store.account(name);
    let claims = claims.map_err(|e| Failure::new(format!("unable to push account {quoted}: {e}")))?;
    let issues = jwt::validate(&claims, dates::now()).0;
    if let Some(issue) = issues.iter().find(|issue| issue.is_blocking() || issue.is_time_check()) {
        fail!("unable to push account {quoted} as it has validation issues: {issue}");
    }
    if !work.store.is_managed() && !work.store.operator()?.did_sign(&claims.data) {
        fail!(
            "unable to push account {quoted} as it is not signed by the operator {}",
            quote(work.store.name())
        );
    }
    Ok(())
}
