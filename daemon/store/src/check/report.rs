//! What a check found.

use crate::vault::AssetName;
use std::fmt;

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    pub problems: Vec<Problem>,
    pub streams: u64,
    pub consumers: u64,
    /// Messages in blocks; what is in the journal alone is not counted.
    pub messages: u64,
    /// Frames, entries and bytes of the journal.
    pub frames: u64,
    pub entries: u64,
    /// Bytes at the journal's end that were never committed, as a crash leaves them. No problem.
    pub torn: u64,
    /// Assets whose content could not be looked at for want of the right key.
    pub locked: Vec<AssetName>,
    /// What stands in `quarantine` from earlier.
    pub quarantined: Vec<String>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    pub path: String,
    /// First byte of the bad piece, and how many.
    pub offset: Option<u64>,
    pub len: Option<u64>,
    pub asset: Option<AssetName>,
    /// Sequences of the messages that are lost, as far as they are known.
    pub sequences: Vec<u64>,
    pub what: String,
    /// All of it is elsewhere, too: nothing is lost.
    pub saved: bool,
}

impl CheckReport {
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Problem {
    pub fn new(path: &str, what: impl fmt::Display) -> Self {
        Problem { path: path.into(), what: what.to_string(), ..Problem::default() }
    }

    pub fn at(self, offset: u64, len: u64) -> Self {
        Problem { offset: Some(offset), len: Some(len), ..self }
    }

    pub fn of(self, asset: &AssetName) -> Self {
        Problem { asset: Some(asset.clone()), ..self }
    }
}

/// `path, byte 96 (40 bytes): stream S of account A: what is wrong; messages 7 to 9 and 12`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if let Some(offset) = self.offset {
            write!(f, ", byte {offset}")?;
        }
        if let Some(len) = self.len {
            write!(f, " ({len} bytes)")?;
        }
        if let Some(asset) = &self.asset {
            write!(f, ": {asset}")?;
        }
        write!(f, ": {}", self.what)?;
        if !self.sequences.is_empty() {
            write!(f, "; messages {}", ranges(&self.sequences))?;
        }
        if self.saved { f.write_str(" (nothing is lost)") } else { Ok(()) }
    }
}

/// `7 to 9 and 12`; a long list is cut.
fn ranges(sequences: &[u64]) -> String {
    const SHOWN: usize = 8;
    let mut all: Vec<(u64, u64)> = Vec::new();
    for &seq in sequences {
        match all.last_mut() {
            Some((_, last)) if *last + 1 == seq => *last = seq,
            _ => all.push((seq, seq)),
        }
    }
    let more = all.len().saturating_sub(SHOWN);
    let one = |&(first, last): &(u64, u64)| match first == last {
        true => first.to_string(),
        false => format!("{first} to {last}"),
    };
    let mut parts: Vec<String> = all.iter().take(SHOWN).map(one).collect();
    if more > 0 {
        parts.push(format!("{more} more ranges"));
    }
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_in_words() {
        let mut problem = Problem::new("js/x", "the record is damaged").at(96, 40);
        assert_eq!(problem.to_string(), "js/x, byte 96 (40 bytes): the record is damaged");
        problem = problem.of(&AssetName::stream("A", "S"));
        problem.sequences = vec![7, 8, 9, 12];
        problem.saved = true;
        let want = "js/x, byte 96 (40 bytes): stream S of account A: the record is damaged; messages 7 to 9 and 12 \
                    (nothing is lost)";
        assert_eq!(problem.to_string(), want);
        assert_eq!(ranges(&[5]), "5");
        let odd: Vec<u64> = (0..20).map(|n| n * 2).collect();
        assert_eq!(ranges(&odd), "0, 2, 4, 6, 8, 10, 12, 14 and 12 more ranges");
    }
}
