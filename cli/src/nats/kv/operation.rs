//! What a revision of a key says: a value, or that there is none any more.

use async_nats::HeaderMap;

/// The header by which clients mark deletes and purges.
pub const OPERATION: &str = "KV-Operation";
/// The header by which servers mark what their limits took away.
const MARKER_REASON: &str = "Nats-Marker-Reason";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Put,
    Delete,
    Purge,
}

impl Operation {
    /// Reads the headers of a stored message.
    pub fn of(headers: &HeaderMap) -> Operation {
        let said = |name: &str| headers.get(name).map(|value| value.as_str()).filter(|v| !v.is_empty());
        match (said(OPERATION), said(MARKER_REASON)) {
            (Some("DEL"), _) => Operation::Delete,
            (Some("PURGE"), _) => Operation::Purge,
            (None, Some("Remove")) => Operation::Delete,
            (None, Some("MaxAge" | "Purge")) => Operation::Purge,
            _ => Operation::Put,
        }
    }

    /// The word for it in reports.
    pub fn word(self) -> &'static str {
        match self {
            Operation::Put => "PUT",
            Operation::Delete => "DELETE",
            Operation::Purge => "PURGE",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_say_what_happened() {
        let cases: [(&[(&str, &str)], Operation); 8] = [
            (&[], Operation::Put),
            (&[("A", "DEL")], Operation::Put),
            (&[("KV-Operation", "DEL")], Operation::Delete),
            (&[("KV-Operation", "PURGE"), ("Nats-Rollup", "sub")], Operation::Purge),
            (&[("KV-Operation", "PUT"), ("Nats-Marker-Reason", "MaxAge")], Operation::Put),
            (&[("Nats-Marker-Reason", "MaxAge"), ("Nats-TTL", "1m")], Operation::Purge),
            (&[("Nats-Marker-Reason", "Purge")], Operation::Purge),
            (&[("Nats-Marker-Reason", "Remove")], Operation::Delete),
        ];
        for (headers, want) in cases {
            let mut map = HeaderMap::new();
            headers.iter().for_each(|(name, value)| map.insert(*name, *value));
            assert_eq!(Operation::of(&map), want, "{headers:?}");
        }
    }
}
