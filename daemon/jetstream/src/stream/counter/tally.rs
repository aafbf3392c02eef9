//! What a counter has come to, and how much of it which source has counted.

use super::number;
use crate::stream::headers::COUNTER_SOURCES;
use num_bigint::BigInt;
use schemas::go::json;
use schemas::jetstream::ApiError;
use schemas::jetstream::counter::{CounterSources, CounterValue};
use schemas::jetstream::decode::unmarshal;
use schemas::jetstream::errors::MESSAGE_COUNTER_BROKEN;

/// See the module's introduction.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::stream) struct Tally {
    total: BigInt,
    sources: CounterSources,
}

/// The number in a counter's body.
fn value(payload: &[u8]) -> Result<BigInt, ApiError> {
    let plain = payload.strip_prefix(b"{\"val\":\"").and_then(|rest| rest.strip_suffix(b"\"}"));
    if let Some(number) = plain.and_then(number::parse) {
        return Ok(number);
    }
    let body: CounterValue = unmarshal(payload).map_err(|_| MESSAGE_COUNTER_BROKEN.error())?;
    Ok(number::lenient(&body.val))
}

impl Tally {
    /// What the last message of a counter says.
    pub(super) fn read(header: &[u8], payload: &[u8]) -> Result<Tally, ApiError> {
        let total = value(payload)?;
        let sources = match daemon_wire::headers::get(header, COUNTER_SOURCES) {
            Some(text) if !text.is_empty() => serde_json::from_slice::<Option<CounterSources>>(text)
                .map_err(|_| MESSAGE_COUNTER_BROKEN.error())?
                .unwrap_or_default(),
            _ => CounterSources::new(),
        };
        Ok(Tally { total, sources })
    }

    pub(super) fn add(&mut self, increment: &BigInt) {
        self.total += increment;
    }

    /// `subject` of `origin` has come to what `payload` says. Returns what that adds.
    pub(super) fn take_over(
        &mut self,
        origin: &str,
        subject: &str,
        payload: &[u8],
    ) -> Result<BigInt, ApiError> {
        let there = value(payload)?;
        let subjects = self.sources.entry(origin.to_owned()).or_default();
        let known = subjects.insert(subject.to_owned(), there.to_string());
        let grown = there - known.as_deref().map(number::lenient).unwrap_or_default();
        self.total += &grown;
        Ok(grown)
    }

    /// In decimal.
    pub(super) fn value(&self) -> String {
        self.total.to_string()
    }

    /// What each source has counted, as JSON; `None` without sources.
    pub(super) fn sources(&self) -> Result<Option<String>, ApiError> {
        if self.sources.is_empty() {
            return Ok(None);
        }
        json::to_string(&self.sources).map(Some).map_err(|_| MESSAGE_COUNTER_BROKEN.error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_were_written() {
        let table = [
            (r#"{"val":"12"}"#, Some("12")),
            (
                r#"{"val":"-340282366920938463463374607431768211457"}"#,
                Some("-340282366920938463463374607431768211457"),
            ),
            (r#" { "VAL" : "7", "x": 1 }"#, Some("7")),
            (r#"{"val":""}"#, Some("0")),
            (r#"{}"#, Some("0")),
            ("null", Some("0")),
            (r#"{"val":12}"#, None),
            ("12", None),
            ("", None),
        ];
        for (payload, expected) in table {
            let found = Tally::read(b"", payload.as_bytes()).map(|t| t.value());
            assert_eq!(found.as_deref().ok(), expected, "{payload}");
        }
        let broken = b"NATS/1.0\r\nNats-Counter-Sources: {\"A\":1}\r\n\r\n";
        assert!(Tally::read(broken, br#"{"val":"1"}"#).is_err());
    }

    #[test]
    fn a_source_adds_what_it_has_grown_by() {
        let mut tally = Tally::default();
        tally.add(&BigInt::from(5));
        for (origin, said, grown, total) in
            [("A", 3, 3, 8), ("A", 10, 7, 15), ("B", -4, -4, 11), ("A", 9, -1, 10), ("A", 9, 0, 10)]
        {
            let payload = format!("{{\"val\":\"{said}\"}}");
            let by = tally.take_over(origin, "s", payload.as_bytes()).unwrap();
            assert_eq!((by, tally.value()), (BigInt::from(grown), total.to_string()), "{origin} {said}");
        }
        assert_eq!(tally.sources().unwrap().unwrap(), r#"{"A":{"s":"9"},"B":{"s":"-4"}}"#);
    }
}
