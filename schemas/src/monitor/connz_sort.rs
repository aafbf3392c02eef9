//! The orders in which `/connz` can list connections.

use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::connz::ConnzState;

/// The words of the `sort` parameter, in lower case only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ConnzSort {
    #[default]
    Cid,
    Start,
    Subs,
    Pending,
    MsgsTo,
    MsgsFrom,
    BytesTo,
    BytesFrom,
    Last,
    Idle,
    Uptime,
    Stop,
    Reason,
    Rtt,
}

/// Goes out as the body of a 400 answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SortError {
    #[error("invalid sorting option: {0}")]
    Unknown(String),
    /// `stop` or `reason` for connections that may be open.
    #[error("sort by {0} only valid on closed connections")]
    ClosedOnly(&'static str),
}

const NAMES: [(&str, ConnzSort); 14] = [
    ("cid", ConnzSort::Cid),
    ("start", ConnzSort::Start),
    ("subs", ConnzSort::Subs),
    ("pending", ConnzSort::Pending),
    ("msgs_to", ConnzSort::MsgsTo),
    ("msgs_from", ConnzSort::MsgsFrom),
    ("bytes_to", ConnzSort::BytesTo),
    ("bytes_from", ConnzSort::BytesFrom),
    ("last", ConnzSort::Last),
    ("idle", ConnzSort::Idle),
    ("uptime", ConnzSort::Uptime),
    ("stop", ConnzSort::Stop),
    ("reason", ConnzSort::Reason),
    ("rtt", ConnzSort::Rtt),
];

impl ConnzSort {
    /// All words, in the order in which tools list them.
    pub const WORDS: [&'static str; NAMES.len()] = {
        let mut words = [""; NAMES.len()];
        let mut at = 0;
        while at < words.len() {
            words[at] = NAMES[at].0;
            at += 1;
        }
        words
    };

    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, sort)| *sort == self).map_or("cid", |(name, _)| name)
    }

    /// Whether the largest comes first. Uptime ascends: the youngest connection first, as the reference lists them.
    pub fn is_descending(self) -> bool {
        !matches!(self, ConnzSort::Cid | ConnzSort::Start | ConnzSort::Uptime | ConnzSort::Reason)
    }

    /// Refuses the two orders that only closed connections have.
    pub fn check(self, state: ConnzState) -> Result<(), SortError> {
        match self {
            ConnzSort::Stop | ConnzSort::Reason if state != ConnzState::Closed => {
                Err(SortError::ClosedOnly(self.name()))
            }
            _ => Ok(()),
        }
    }
}

impl FromStr for ConnzSort {
    type Err = SortError;

    /// Nothing means by connection id.
    fn from_str(word: &str) -> Result<Self, SortError> {
        if word.is_empty() {
            return Ok(ConnzSort::Cid);
        }
        let found = NAMES.iter().find(|(name, _)| *name == word).map(|(_, sort)| *sort);
        found.ok_or_else(|| SortError::Unknown(word.to_owned()))
    }
}

impl Serialize for ConnzSort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for ConnzSort {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_read_and_print() {
        for (name, sort) in NAMES {
            assert_eq!(name.parse(), Ok(sort));
            assert_eq!(sort.name(), name);
        }
        assert_eq!("".parse(), Ok(ConnzSort::Cid));
    }

    #[test]
    fn four_orders_ascend() {
        let ascending: Vec<&str> =
            NAMES.iter().filter(|(_, s)| !s.is_descending()).map(|(n, _)| *n).collect();
        assert_eq!(ascending, ["cid", "start", "uptime", "reason"]);
    }

    #[test]
    fn refusals_are_the_words_of_the_reference() {
        let unknown = "foo".parse::<ConnzSort>().unwrap_err();
        assert_eq!(unknown.to_string(), "invalid sorting option: foo");
        for (sort, word) in [(ConnzSort::Stop, "stop"), (ConnzSort::Reason, "reason")] {
            for state in [ConnzState::Open, ConnzState::All] {
                let text = format!("sort by {word} only valid on closed connections");
                assert_eq!(sort.check(state).unwrap_err().to_string(), text);
            }
            assert_eq!(sort.check(ConnzState::Closed), Ok(()));
        }
    }
}
