//! Whoever listens in one account never gets what was published in another, though streams bear the same names.

use crate::note::Letter;
use crate::shell::ACCOUNTS;
use crate::witness::{Verdict, broken};

const RULE: &str = "accounts stay apart";

/// Payloads begin with the account that they were published in.
pub fn delivered(letter: &Letter) -> Verdict {
    let account = ACCOUNTS[letter.account];
    match letter.payload.split(':').next() {
        Some(from) if from == account => Ok(()),
        _ => broken(RULE, format!("{account} was handed {:?}", letter.payload)),
    }
}
