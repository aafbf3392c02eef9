//! What was acknowledged to its publisher is stored, whole, under the sequence that was named; and a stream that comes back
//! comes back as it was at one of its frames, none before the last one that was promised.

use crate::note::{Letter, Shot};
use crate::witness::{Asked, Broken, StreamSeen, Verdict, Witness, broken};
use daemon_store::journal::FrameNumber;

const RULE: &str = "acked is stored";

/// A publisher was answered.
pub fn answered(w: &mut Witness, asked: &Asked, letter: &Letter) -> Verdict {
    let Ok(answer) = serde_json::from_str::<serde_json::Value>(&letter.payload) else {
        return broken(RULE, format!("{:?} is no answer to a publisher", letter.payload));
    };
    if !answer["error"].is_null() {
        w.count("refused");
        return Ok(());
    }
    w.count("stored");
    let (seq, duplicate) = (answer["seq"].as_u64(), answer["duplicate"].as_bool().unwrap_or(false));
    let (key, number) = (&asked.key, asked.number);
    if seq != asked.seq || duplicate != asked.duplicate {
        return broken(RULE, format!("message {number} of {key:?} was answered {answer}, not {asked:?}"));
    }
    let (Some(seq), Some(s)) = (seq, w.stream_mut(key)) else { return Ok(()) };
    if seq > s.visible {
        let visible = s.visible;
        return broken(RULE, format!("{key:?} {seq} was acknowledged, but only {visible} is safe"));
    }
    if duplicate {
        return Ok(());
    }
    match s.acked.insert(seq, number) {
        Some(other) if other != number => broken(
            "sequence is dense",
            format!("{key:?} {seq} was acknowledged for message {other} and for {number}"),
        ),
        _ => Ok(()),
    }
}

/// In which of its versions a stream came back. `exact`: as it was at `bound` and no later.
pub fn which_version(s: &StreamSeen, shot: &Shot, bound: FrameNumber, exact: bool) -> Result<usize, Broken> {
    let wrong = |how: String| Broken { rule: RULE, how };
    if let Some(trouble) = &shot.trouble {
        return Err(wrong(format!("stream {} cannot be read: {trouble}", s.config.name)));
    }
    let first = s.versions.iter().rposition(|v| v.frame <= bound && !v.void).unwrap_or(0);
    let mut differences = Vec::new();
    for at in (first..s.versions.len()).rev() {
        let version = &s.versions[at];
        if at != first && (exact || version.frame <= bound) {
            continue;
        }
        match difference(version, shot) {
            None => return Ok(at),
            Some(d) => differences.push(format!("frame {}{}: {d}", version.frame, void(version.void))),
        }
    }
    let name = &s.config.name;
    Err(wrong(format!(
        "stream {name} is not as it was at frame {bound} or later: {}",
        differences.join("; ")
    )))
}

fn void(void: bool) -> &'static str {
    if void { " (void)" } else { "" }
}

/// What distinguishes what is there from what was.
fn difference(version: &crate::witness::Version, shot: &Shot) -> Option<String> {
    if let Some((seq, m)) = version.live.iter().find(|(seq, m)| !shot.live.get(seq).is_some_and(|l| m.is(l)))
    {
        let instead = shot.live.get(seq);
        return Some(format!("message {} at {seq} is {instead:?}, last is {}", m.number, shot.last));
    }
    if let Some(seq) = shot.live.keys().find(|seq| !version.live.contains_key(seq)) {
        return Some(format!("sequence {seq} is there"));
    }
    if version.last != shot.last {
        return Some(format!("last sequence was {} and is {}", version.last, shot.last));
    }
    (version.config != shot.config)
        .then(|| format!("its configuration was {:?} and is {:?}", version.config, shot.config))
}
