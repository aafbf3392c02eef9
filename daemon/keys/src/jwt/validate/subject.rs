//! Subjects, and local subjects that refer to the wildcards of another.

use schemas::claims::subject::{count_wildcards, reference};
use schemas::go::quote::quote;

use super::Issues;

pub(super) fn check(subject: &str, issues: &mut Issues) {
    if subject.is_empty() {
        issues.error("subject cannot be empty");
        return;
    }
    let quoted = quote(subject);
    if subject.contains(' ') {
        issues.error(format!("subject {quoted} cannot have spaces"));
    }
    if subject.starts_with('.') || subject.ends_with('.') {
        issues.error(format!("subject {quoted} cannot start or end with a `.`"));
    }
    if subject.contains("..") {
        issues.error(format!("subject {quoted} cannot contain consecutive `.`"));
    }
}

/// `local` renames `from`.
pub(super) fn check_renaming(local: &str, from: &str, issues: &mut Issues) {
    check(local, issues);
    if from.is_empty() {
        issues.error("subject cannot be empty");
    }
    if local.contains(' ') {
        issues.error(format!("subject {} cannot have spaces", quote(local)));
    }
    if is_open(local) != is_open(from) {
        issues.error("both, renaming subject and subject, need to end or not end in >");
    }
    let wildcards = count_wildcards(from);
    let mut referred = 0;
    for token in local.split('.') {
        match reference(token) {
            _ if token == "*" => referred += 1,
            Some(number) if number > wildcards as i64 => issues.error(format!(
                "Reference ${number} in {} reference * in {} that do not exist",
                quote(local),
                quote(from)
            )),
            Some(_) => referred += 1,
            None => {}
        }
    }
    if referred != wildcards {
        issues.error("subject does not contain enough * or reference wildcards $[0-9]");
    }
}

fn is_open(subject: &str) -> bool {
    subject == ">" || subject.ends_with(".>")
}
