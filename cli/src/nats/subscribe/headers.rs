//! The headers of a received message as lines.

use async_nats::{HeaderMap, Message};

/// (name, value) of every header, sorted by name; values of one name keep their order. The status that a server puts into
/// the first line of the header block is shown as the headers `Status` and `Description`.
pub fn headers(message: &Message) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = vec![];
    for (name, values) in message.headers.iter().flat_map(HeaderMap::iter) {
        all.extend(values.iter().map(|value| (name.to_string(), value.to_string())));
    }
    all.extend(message.status.map(|status| ("Status".into(), status.as_u16().to_string())));
    let description = message.description.as_ref().filter(|d| !d.is_empty());
    all.extend(description.map(|description| ("Description".into(), description.clone())));
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn message(subject: &str, reply: Option<&str>, pairs: &[(&str, &str)]) -> Message {
        let mut headers = HeaderMap::new();
        pairs.iter().for_each(|(name, value)| headers.append(*name, *value));
        Message {
            subject: subject.into(),
            reply: reply.map(Into::into),
            payload: Default::default(),
            headers: (!pairs.is_empty()).then_some(headers),
            status: None,
            description: None,
            length: 0,
        }
    }

    #[test]
    fn names_are_sorted_and_values_are_not() {
        let mut message = message("s", None, &[("b", "2"), ("a", "x"), ("b", "1")]);
        message.status = Some(async_nats::StatusCode::NO_RESPONDERS);
        let lines: Vec<String> = headers(&message).iter().map(|(n, v)| format!("{n}:{v}")).collect();
        assert_eq!(lines, ["Status:503", "a:x", "b:2", "b:1"]);
    }
}
