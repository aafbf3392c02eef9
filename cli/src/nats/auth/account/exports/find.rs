//! Exports by their subject.

use schemas::claims::AccountClaims;

use crate::fail;
use crate::failure::Outcome;
use crate::nats::auth::store::Account;
use crate::term::prompt;

/// Where the export of this subject is in the list; streams come before services.
pub fn position(claims: &AccountClaims, subject: &str) -> Option<usize> {
    let exports = &claims.nats.exports;
    let of = |stream: bool| exports.iter().position(|e| e.is_stream() == stream && e.subject == subject);
    of(true).or_else(|| of(false))
}

/// The subject that is given, or one that is picked.
pub fn subject(account: &Account, wanted: &str) -> Outcome<String> {
    if !wanted.is_empty() {
        return Ok(wanted.to_string());
    }
    let mut known: Vec<&str> = account.claims.nats.exports.iter().map(|e| e.subject.as_str()).collect();
    known.sort_unstable();
    if known.is_empty() {
        fail!("no exports defined");
    }
    Ok(known[prompt::select("Select an Export", &known, "the argument subject")?].to_string())
}
