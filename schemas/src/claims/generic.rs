//! Claims of no known kind: a map. The request to delete accounts is one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use super::{ClaimsData, Kind, VERSION};
use crate::go;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GenericClaims {
    #[serde(flatten)]
    pub data: ClaimsData,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nats: Option<Map<String, Value>>,
}

impl GenericClaims {
    pub fn new(subject: &str) -> Self {
        let data = ClaimsData { subject: subject.to_owned(), ..ClaimsData::default() };
        GenericClaims { data, nats: Some(Map::new()) }
    }

    /// What the map says it is: its `type`, or that of a `nats` inside it.
    pub fn kind(&self) -> Kind {
        let nats = self.nats.as_ref();
        let name = nats.and_then(|map| map.get("type").or_else(|| map.get("nats")?.get("type")));
        name.and_then(Value::as_str).map_or(Kind::Generic, Kind::of)
    }

    /// Sets the version, where there is a map to hold it.
    pub fn stamp(&mut self) {
        if let Some(map) = &mut self.nats {
            map.insert("version".to_owned(), VERSION.into());
        }
    }

    /// Keys in order, every number a float: what Go makes of a map.
    pub fn to_json(&self) -> serde_json::Result<String> {
        go::json::to_string(&self.arranged())
    }

    pub fn to_json_pretty(&self) -> serde_json::Result<String> {
        go::json::to_string_pretty(&self.arranged())
    }

    fn arranged(&self) -> GenericClaims {
        let mut sorted = self.clone();
        if let Some(map) = sorted.nats.take() {
            sorted.nats = Some(sorted_map(map));
        }
        sorted
    }
}

fn sorted_map(map: Map<String, Value>) -> Map<String, Value> {
    let mut members: Vec<(String, Value)> = map.into_iter().collect();
    members.sort_by(|a, b| a.0.cmp(&b.0));
    members.into_iter().map(|(name, value)| (name, arranged(value))).collect()
}

fn arranged(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(sorted_map(map)),
        Value::Array(items) => Value::Array(items.into_iter().map(arranged).collect()),
        Value::Number(number) => {
            let float = number.as_f64().and_then(Number::from_f64);
            Value::Number(float.unwrap_or(number))
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_are_sorted_and_numbers_are_floats() {
        let text = r#"{"sub":"S","nats":{"b":1,"a":{"d":9007199254740993,"c":[1.5,{"y":0,"x":null}]}}}"#;
        let claims: GenericClaims = serde_json::from_str(text).unwrap();
        assert_eq!(
            claims.to_json().unwrap(),
            r#"{"sub":"S","nats":{"a":{"c":[1.5,{"x":null,"y":0}],"d":9007199254740992},"b":1}}"#
        );
    }
}
