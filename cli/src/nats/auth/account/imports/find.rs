//! Imports by the subject they have inside the importing account.

use schemas::claims::{AccountClaims, Import};

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::store::Account;
use crate::term::prompt;

/// The subject inside the importing account.
pub fn local(import: &Import) -> &str {
    let older = if import.is_stream() { import.to.as_str() } else { "" };
    [import.local_subject.as_str(), older].into_iter().find(|s| !s.is_empty()).unwrap_or(&import.subject)
}

/// Where the import of this local subject is in the list; streams come before services.
pub fn position(claims: &AccountClaims, subject: &str) -> Option<usize> {
    let imports = &claims.nats.imports;
    let of = |stream: bool| imports.iter().position(|i| i.is_stream() == stream && local(i) == subject);
    of(true).or_else(|| of(false))
}

/// The subject that is given, or one that is picked.
pub fn subject(account: &Account, wanted: &str) -> Outcome<String> {
    if !wanted.is_empty() {
        return Ok(wanted.to_string());
    }
    let mut known: Vec<&str> = account.claims.nats.imports.iter().map(local).collect();
    known.sort_unstable();
    if known.is_empty() {
        fail!("no imports defined");
    }
    Ok(known[prompt::select("Select an Import", &known, "the argument subject")?].to_string())
}
