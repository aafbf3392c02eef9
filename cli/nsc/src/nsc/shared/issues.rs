//! What is wrong with changed claims, apart from what was wrong before.

use cli_term::{Outcome, fail};
use daemon_keys::jwt::{self, Issue, Validate};

use crate::report::dates;

/// Issues of the claims as they are now that were not there before the change.
pub fn new<C: Validate>(before: &C, after: &C) -> Vec<Issue> {
    let now = dates::now();
    let known = jwt::validate(before, now).0;
    jwt::validate(after, now).0.into_iter().filter(|issue| !known.contains(issue)).collect()
}

/// Fails with the first error that the change brought.
pub fn refuse<C: Validate>(before: &C, after: &C) -> Outcome {
    match new(before, after).into_iter().find(Issue::is_blocking) {
        Some(issue) => fail!("{issue}"),
        None => Ok(()),
    }
}

/// Fails with the first error or warning that the change brought.
pub fn refuse_warnings<C: Validate>(before: &C, after: &C) -> Outcome {
    let mut found = new(before, after);
    found.sort_by_key(|issue| !issue.is_blocking());
    match found.into_iter().find(|issue| !issue.is_time_check()) {
        Some(issue) => fail!("{issue}"),
        None => Ok(()),
    }
}

/// Fails with the first error of a text that must be a plain subject.
pub fn subject(text: &str) -> Result<(), String> {
    match text {
        "" => Err("subject cannot be empty".into()),
        _ if text.contains(' ') => Err(format!("subject {text:?} cannot have spaces")),
        _ if text.starts_with('.') || text.ends_with('.') => {
            Err(format!("subject {text:?} cannot start or end with a `.`"))
        }
        _ if text.contains("..") => Err(format!("subject {text:?} cannot contain consecutive `.`")),
        _ => Ok(()),
    }
}
