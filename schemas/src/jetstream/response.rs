//! The envelope of every answer of `$JS.API`: a type, perhaps an error, and what the request asked for.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::error::ApiError;
use crate::go::json;

/// What an answer carries besides type and error. Its default is what stands beside an error.
pub trait Body: Default + Serialize {
    /// The full type, `io.nats.jetstream.api.v1.…`.
    const TYPE: &'static str;
}

/// Ties answers to their types: `body!(StreamNames = "stream_names_response");`.
macro_rules! body {
    ($($body:ty = $name:literal;)*) => {$(
        impl $crate::jetstream::response::Body for $body {
            const TYPE: &'static str = concat!("io.nats.jetstream.api.v1.", $name);
        }
    )*};
}
pub(super) use body;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Response<B> {
    #[serde(rename = "type")]
    pub kind: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ApiError>,
    #[serde(flatten)]
    pub body: B,
}

impl<B: Body> Response<B> {
    pub fn ok(body: B) -> Self {
        Response { kind: Cow::Borrowed(B::TYPE), error: None, body }
    }

    pub fn error(error: ApiError) -> Self {
        Response { kind: Cow::Borrowed(B::TYPE), error: Some(error), body: B::default() }
    }

    /// The answer as it goes out.
    pub fn to_json(&self) -> String {
        json::to_string(self).expect("answers have text keys only")
    }
}

/// Which part of a list an answer holds. All zero where nothing was counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Paged {
    /// The whole list.
    pub total: i64,
    pub offset: i64,
    /// The most that one answer holds.
    pub limit: i64,
}

/// Names of streams or consumers in one answer.
pub const NAMES_LIMIT: i64 = 1024;
/// Infos of streams or consumers in one answer.
pub const LIST_LIMIT: i64 = 256;
/// Subjects with their counts in one answer.
pub const SUBJECTS_LIMIT: i64 = 100_000;

/// The type of the answer to a request that was dropped because too many waited.
pub const SYSTEM_OVERLOADED_TYPE: &str = "io.nats.jetstream.api.v1.system_overloaded";

/// An answer given before a request reached its handler: it has nothing but an error.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct System {}

pub type SystemResponse = Response<System>;

body! {
    System = "system_response";
}
