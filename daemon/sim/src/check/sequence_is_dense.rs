//! Every message that is taken in gets the sequence behind the last one, and a refused one gets none.

use crate::witness::{StreamSeen, Verdict, broken};

const RULE: &str = "sequence is dense";

pub fn taken(s: &StreamSeen, before: u64, after: u64, failed: bool) -> Verdict {
    let name = &s.config.name;
    if after != before && after != before + 1 {
        return broken(RULE, format!("{name} went from {before} to {after}"));
    }
    if failed && after != before {
        return broken(RULE, format!("{name} took in {after} after a failed write"));
    }
    if before != s.last && !failed && s.requests.is_empty() {
        return broken(RULE, format!("{name} was at {before}, the model at {}", s.last));
    }
    Ok(())
}
