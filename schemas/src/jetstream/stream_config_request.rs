//! The body of `STREAM.CREATE` and `STREAM.UPDATE`: a stream's configuration and one word about the request itself.

use std::fmt;
use std::sync::LazyLock;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::decode::{known_fields, rest_of_map};
use super::is_default;
use super::stream_config::StreamConfig;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct StreamConfigRequest {
    #[serde(flatten)]
    pub config: StreamConfig,
    /// Refuse what would otherwise be silently adjusted.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "json-schema", schemars(default))]
    pub pedantic: bool,
}

const PEDANTIC: &str = "pedantic";

static FIELDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let (_, config) = known_fields::<StreamConfig>();
    config.iter().copied().chain([PEDANTIC]).collect()
});

// Written out because a derived flatten hides from the decoder which fields are known.
impl<'de> Deserialize<'de> for StreamConfigRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("StreamConfigRequest", &FIELDS, RequestVisitor)
    }
}

struct RequestVisitor;

impl<'de> Visitor<'de> for RequestVisitor {
    type Value = StreamConfigRequest;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct StreamConfigRequest")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let mut pedantic = false;
        let config = rest_of_map(WithoutPedantic { map, pedantic: &mut pedantic })?;
        Ok(StreamConfigRequest { config, pedantic })
    }
}

/// Lets every member through but the one that is not the configuration's.
struct WithoutPedantic<'p, A> {
    map: A,
    pedantic: &'p mut bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WithoutPedantic<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        while let Some(name) = self.map.next_key::<String>()? {
            if name == PEDANTIC {
                *self.pedantic = self.map.next_value()?;
                continue;
            }
            return seed.deserialize(serde::de::value::StringDeserializer::new(name)).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
