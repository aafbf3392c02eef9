//! What all events begin with.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::go::{Time, json};

/// What an event tells.
pub trait EventBody: Serialize {
    /// The full type, `io.nats.jetstream.advisory.v1.…`.
    const TYPE: &'static str;
}

/// Ties events to their types: `event!("advisory" Nak = "nak";);`.
macro_rules! event {
    ($family:literal $($body:ty = $name:literal;)*) => {$(
        impl $crate::advisory::event::EventBody for $body {
            const TYPE: &'static str = concat!("io.nats.jetstream.", $family, ".v1.", $name);
        }
    )*};
}
pub(super) use event;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Event<B> {
    #[serde(rename = "type")]
    pub kind: Cow<'static, str>,
    /// Unique among all events; 22 letters and digits.
    pub id: String,
    #[serde(rename = "timestamp")]
    pub time: Time,
    #[serde(flatten)]
    pub body: B,
}

impl<B: EventBody> Event<B> {
    pub fn new(id: impl Into<String>, time: Time, body: B) -> Self {
        Event { kind: Cow::Borrowed(B::TYPE), id: id.into(), time, body }
    }

    /// The event as it goes out.
    pub fn to_json(&self) -> String {
        json::to_string(self).expect("events have text keys only")
    }
}
