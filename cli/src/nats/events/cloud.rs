//! Events as CloudEvents 1.0.

use serde_json::json;

use super::document::Document;
use crate::term::json;

/// Where the schemas of all documents are.
const SCHEMAS: &str = "https://raw.githubusercontent.com/nats-io/jsm.go/master/schemas";

/// The JSON; None for events of no known type.
pub fn text(event: &Document) -> Option<String> {
    super::compact::text(event)?;
    let kind = event.kind();
    let mut parts = kind.split('.').skip(2);
    let (source, subject) = (parts.next()?, parts.next()?);
    let path = kind.strip_prefix("io.nats.")?.replace('.', "/");
    let cloud = json!({
        "type": kind,
        "time": event.text("timestamp"),
        "id": event.text("id"),
        "source": format!("urn:nats:{source}"),
        "dataschema": format!("{SCHEMAS}/{path}.json"),
        "specversion": "1.0",
        "subject": subject,
        "data": event.0,
    });
    json::pretty(&cloud).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_event_is_the_data() {
        let body = r#"{"type":"io.nats.jetstream.advisory.v1.stream_action","id":"I","timestamp":"2024-02-29T10:11:12Z","stream":"S","action":"create"}"#;
        let cloud = text(&Document::read(body.as_bytes()).unwrap()).unwrap();
        let cloud: serde_json::Value = serde_json::from_str(&cloud).unwrap();
        let want = json!({
            "type": "io.nats.jetstream.advisory.v1.stream_action", "time": "2024-02-29T10:11:12Z", "id": "I",
            "source": "urn:nats:jetstream", "specversion": "1.0", "subject": "advisory",
            "dataschema": "https://raw.githubusercontent.com/nats-io/jsm.go/master/schemas/jetstream/advisory/v1/stream_action.json",
            "data": serde_json::from_str::<serde_json::Value>(body).unwrap(),
        });
        assert_eq!(cloud, want);
    }
}
