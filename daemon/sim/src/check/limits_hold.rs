//! No stream holds more than its limits allow, and it counts right what it holds.

use crate::note::Shot;
use crate::witness::{StreamSeen, Verdict, broken, limited};

const RULE: &str = "limits hold";

pub fn sealed(s: &StreamSeen, shot: &Shot) -> Verdict {
    let mut live = s.live.clone();
    live.retain(|seq, _| shot.live.contains_key(seq));
    let bytes: u64 = live.values().map(|m| m.size).sum();
    let name = &s.config.name;
    if (shot.messages, shot.bytes) != (live.len() as u64, bytes) {
        let said = (shot.messages, shot.bytes);
        return broken(
            RULE,
            format!("{name} says {said:?}, it holds {} messages of {bytes} bytes", live.len()),
        );
    }
    let left = limited(live.clone(), &shot.config);
    match live.keys().find(|seq| !left.contains_key(seq)) {
        Some(seq) => broken(RULE, format!("{name} holds {seq}, which is over a limit")),
        None => Ok(()),
    }
}
