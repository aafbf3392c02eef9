//! The tree a configuration parses into; every value knows where it was written.

use std::collections::BTreeMap;

use super::Span;

/// A map of the language, in the order of its keys.
pub type Map = BTreeMap<String, Value>;

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// What it is.
    pub data: Data,
    /// Where it is: the key's place for a value of a map, its own place for one of an array.
    pub span: Span,
    /// Whether a `$name` somewhere took this value.
    pub used: bool,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Data {
    /// Text, bare or quoted.
    String(String),
    /// A whole number with its unit applied.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// `true`, `yes`, `on` and their opposites.
    Bool(bool),
    /// `2026-11-22T01:02:03Z`, kept as written.
    Datetime(String),
    /// `[ … ]`
    Array(Vec<Value>),
    /// `{ … }`
    Map(Map),
}

impl Data {
    /// This value and all inside it.
    pub(super) fn count(&self) -> usize {
        match self {
            Data::Array(array) => 1 + array.iter().map(|value| value.data.count()).sum::<usize>(),
            Data::Map(map) => 1 + map.values().map(|value| value.data.count()).sum::<usize>(),
            _ => 1,
        }
    }

    /// The name the reference gives this type in its messages.
    pub fn type_name(&self) -> &'static str {
        match self {
            Data::String(_) => "string",
            Data::Integer(_) => "int64",
            Data::Float(_) => "float64",
            Data::Bool(_) => "bool",
            Data::Datetime(_) => "time.Time",
            Data::Array(_) => "[]interface {}",
            Data::Map(_) => "map[string]interface {}",
        }
    }
}
