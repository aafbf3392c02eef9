//! A message id is stored once within the window. The window is counted on the wall: what left it once may be forgotten,
//! though the clock was set back since.

use crate::note::{Draft, Shot};
use crate::witness::{Broken, StreamSeen, Verdict, broken};
use daemon_jetstream::Now;
use std::collections::BTreeMap;

const RULE: &str = "duplicate window holds";

/// A message was handed in. Returns the sequence that it is a duplicate of, if that is why it was not stored.
pub fn taken(
    s: &StreamSeen,
    draft: &Draft,
    stored: bool,
    failed: bool,
    now: Now,
) -> Result<Option<u64>, Broken> {
    let Some(id) = draft.wish.id.as_ref().filter(|_| !failed) else { return Ok(None) };
    let window = s.config.duplicate_window;
    let known = s.ids.get(id).map_or(&[][..], Vec::as_slice);
    let last = known.iter().rfind(|(_, published, time)| (*published).max(*time) > now.wall - window);
    if !stored {
        return Ok(last.map(|(seq, ..)| *seq));
    }
    let must = last.filter(|(seq, published, _)| {
        s.live.get(seq).is_some_and(|m| !(s.may_have_gone(*seq, m) || s.may_be_over_limit(*seq, m)))
            && *published > s.latest.max(now.wall) - window
    });
    match must.filter(|_| s.requests.is_empty()) {
        Some((seq, ..)) => Err(Broken { rule: RULE, how: format!("{id} was stored again, it is at {seq}") }),
        None => Ok(None),
    }
}

/// Whether two messages that are there have one id.
pub fn sealed(s: &StreamSeen, shot: &Shot) -> Verdict {
    let mut last: BTreeMap<&str, (u64, i64)> = BTreeMap::new();
    for (seq, m) in s.live.iter().filter(|(seq, _)| shot.live.contains_key(seq)) {
        let Some(id) = &m.id else { continue };
        let before = last.insert(id, (*seq, m.published));
        if let Some((other, published)) = before
            && m.published >= published
            && m.latest - published < s.config.duplicate_window
        {
            return broken(RULE, format!("{} holds {id} at {other} and {seq}", s.config.name));
        }
    }
    Ok(())
}
