//! What is wrong with changed claims, apart from what was wrong before.

use daemon_keys::jwt::{self, Issue, Validate};
use jiff::Timestamp;

use crate::fail;
use crate::failure::Outcome;

/// Fails with the first error that the change from `before` (None for what is new) brought.
pub fn refuse<C: Validate>(before: Option<&C>, after: &C) -> Outcome {
    let now = Timestamp::now().as_second();
    let known = before.map(|claims| jwt::validate(claims, now).0).unwrap_or_default();
    let mut new = jwt::validate(after, now).0.into_iter().filter(|issue| !known.contains(issue));
    match new.find(Issue::is_blocking) {
        Some(issue) => fail!("{issue}"),
        None => Ok(()),
    }
}
