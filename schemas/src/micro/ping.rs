//! The answer to `$SRV.PING`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Identity, Verb};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
pub struct Ping {
    #[serde(flatten)]
    pub identity: Identity,
    #[serde(rename = "type")]
    pub kind: Cow<'static, str>,
}

impl Ping {
    pub fn new(identity: Identity) -> Ping {
        Ping { identity, kind: Cow::Borrowed(Verb::Ping.answer_type()) }
    }
}
