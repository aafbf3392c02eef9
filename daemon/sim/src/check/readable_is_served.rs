//! After bits flipped in files: every message that is served is as it was published, whatever is missing was reported, and
//! no file is gone.

use crate::note::hash;
use crate::shell::Opening;
use crate::witness::{Verdict, Witness, broken};
use daemon_store::stream::Reader;

const RULE: &str = "readable is served";

/// `before`: the files there were, `damaged`: those among them in which bits flipped.
pub fn opened(
    w: &Witness,
    before: &[(String, u64)],
    damaged: &[String],
    after: &[(String, u64)],
    opening: &Opening,
) -> Verdict {
    // The journal lets go of whole segments that nobody needs. What was never finished (`.new`) is nothing that was stored.
    let kept = |path: &str| !path.contains("/journal/") && !path.contains("/trash/");
    let before = before.iter().filter(|(path, _)| !path.ends_with(".new"));
    let there = |path: &str| after.iter().any(|(p, _)| p == path);
    for (path, _) in before.filter(|(path, _)| kept(path) || damaged.contains(path)) {
        if !there(path) && !is_copied(path, opening, &there) {
            return broken(RULE, format!("{path} is gone"));
        }
    }
    let mut told = !opening.report.is_clean() || !opening.failed.is_empty() || opening.repaired;
    told |= opening.report.journal.torn > 0;
    let mut missing = Vec::new();
    for key in w.keys() {
        let Some(s) = w.stream(&key).filter(|s| s.is_file()) else { continue };
        let Some(cell) = opening.shell.cell(key.0, &key.1) else {
            missing.push(format!("{key:?}"));
            continue;
        };
        let stream = cell.stream.borrow();
        let mut reader = Reader::default();
        for (seq, m) in &s.live {
            match stream.store().get(&mut reader, *seq) {
                Ok(Some(found)) if hash(&[found.subject, found.header, found.payload]) == m.hash => {}
                Ok(Some(_)) => return broken(RULE, format!("{key:?} serves something else at {seq}")),
                Ok(None) => missing.push(format!("{key:?} {seq}")),
                Err(_) => told = true,
            }
        }
        told |= !stream.store().lost().is_empty();
    }
    if missing.is_empty() || told {
        return Ok(());
    }
    broken(RULE, format!("nobody told that these are missing: {missing:?}"))
}

/// Whether everything that could not be read in a segment of the journal stands in the quarantine. Then the segment may go
/// like any other when nobody needs the rest of it: what is promised is that nothing unreadable is unlinked, and a journal
/// that kept every damaged segment, and all that come after it, would grow for ever.
fn is_copied(path: &str, opening: &Opening, there: &dyn Fn(&str) -> bool) -> bool {
    let journal = &opening.report.journal;
    let mut pieces = journal.damage.iter().chain(&journal.unsynced).filter(|d| d.path == path).peekable();
    pieces.peek().is_some() && pieces.all(|d| there(&d.aside))
}
