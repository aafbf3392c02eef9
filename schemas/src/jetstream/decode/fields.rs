//! The fields of a document, asked of its type itself.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};

/// Go's name of the document and the names of its fields, as `T` declares them. Both are empty where `T` is no struct.
pub fn known_fields<'de, T: Deserialize<'de>>() -> (&'static str, &'static [&'static str]) {
    match T::deserialize(Probe) {
        Err(Found(name, fields)) => (name, fields),
        Ok(_) => ("", &[]),
    }
}

struct Probe;

/// Not an error but the answer: nothing else leaves a deserializer without a value.
#[derive(Debug)]
struct Found(&'static str, &'static [&'static str]);

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0, self.1.join(", "))
    }
}

impl std::error::Error for Found {}

impl de::Error for Found {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Found("", &[])
    }
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Found;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Found> {
        Err(Found(name, fields))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Found> {
        Err(Found("", &[]))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
