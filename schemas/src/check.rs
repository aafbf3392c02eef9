//! Whether documents fit the schemas of [`catalogue`].

use std::collections::BTreeMap;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::catalogue;

/// The schemas, each made ready when it is first needed.
pub struct Checker {
    schemas: BTreeMap<String, Value>,
    ready: BTreeMap<String, Validator>,
}

impl Default for Checker {
    fn default() -> Checker {
        let schemas = catalogue::documents().into_iter().map(|d| (d.id, d.schema)).collect();
        Checker { schemas, ready: BTreeMap::new() }
    }
}

impl Checker {
    /// What is wrong with a document of this type, each with the path to it; empty when nothing is. None when there is no
    /// such type.
    pub fn mistakes(&mut self, id: &str, document: &Value) -> Option<Vec<String>> {
        if !self.ready.contains_key(id) {
            let options = jsonschema::options().should_validate_formats(true);
            let validator =
                options.build(self.schemas.get(id)?).expect("the schemas of the catalogue are schemas");
            self.ready.insert(id.to_owned(), validator);
        }
        let mut found = Vec::new();
        self.ready[id].iter_errors(document).for_each(|error| say(&error, &mut found));
        Some(found)
    }

    /// What is wrong with a message of JetStream or of a service. Nothing is with messages that do not say that they are one.
    pub fn of_message(&mut self, payload: &[u8]) -> Vec<String> {
        if !payload.starts_with(b"{") {
            return Vec::new();
        }
        let Ok(document) = serde_json::from_slice::<Value>(payload) else { return Vec::new() };
        let Some(id) = document["type"].as_str() else { return Vec::new() };
        if !["io.nats.jetstream.", "io.nats.micro."].iter().any(|ours| id.starts_with(ours)) {
            return Vec::new();
        }
        self.mistakes(id, &document).unwrap_or_else(|| vec![unknown(id)])
    }
}

/// What there is to say of a type that is not in the catalogue.
pub fn unknown(id: &str) -> String {
    format!("unknown schema type {id}")
}

/// Of a choice, everything that keeps the document from each of its ways.
fn say(error: &ValidationError<'_>, found: &mut Vec<String>) {
    use ValidationErrorKind::{AnyOf, OneOfNotValid};
    if let AnyOf { context } | OneOfNotValid { context } = error.kind() {
        context.iter().flatten().for_each(|error| say(error, found));
        return;
    }
    let path = error.instance_path().as_str();
    found.push(if path.is_empty() { error.to_string() } else { format!("{path}: {error}") });
}
