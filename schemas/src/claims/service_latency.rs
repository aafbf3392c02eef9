//! How a service's response times are measured.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceLatency {
    /// Percent of the requests, 1 to 100; 0 means those that ask for it in a header.
    #[serde(serialize_with = "write_sampling", deserialize_with = "read_sampling")]
    pub sampling: i64,
    /// Where the results are published.
    pub results: String,
}

fn write_sampling<S: Serializer>(sampling: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    match *sampling {
        0 => serializer.serialize_str("headers"),
        percent @ 1..=100 => serializer.serialize_i64(percent),
        _ => Err(S::Error::custom("unknown sampling rate")),
    }
}

fn read_sampling<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sampling {
        Percent(i64),
        Name(String),
    }
    match Sampling::deserialize(deserializer)? {
        Sampling::Percent(percent) => Ok(percent),
        Sampling::Name(name) if name.eq_ignore_ascii_case("headers") => Ok(0),
        Sampling::Name(name) => Err(D::Error::custom(format_args!("unknown sampling rate {name:?}"))),
    }
}
