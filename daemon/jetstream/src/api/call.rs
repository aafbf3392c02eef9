//! One request while it is being answered.

use daemon_wire::headers;
use schemas::jetstream::decode;
use schemas::jetstream::errors::{INVALID_JSON, REQUIRED_API_LEVEL, STREAM_NOT_FOUND};
use serde::de::DeserializeOwned;

use super::answer::Fault;
use super::{Host, Request, body};
use crate::api_level;
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::Stream;

const REQUIRED_LEVEL: &str = "Nats-Required-Api-Level";

pub(super) struct Call<'a, H> {
    pub host: &'a mut H,
    pub request: &'a Request<'a>,
}

impl<H: Host> Call<'_, H> {
    /// Refuses what asks for more than this server's level of the API.
    pub fn level(&self) -> Result<(), Fault> {
        level(self.request)
    }

    pub fn header(&self, name: &str) -> Option<&[u8]> {
        headers::get(self.request.header, name)
    }

    /// Reads the body; none is a request with all fields at their default.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        let strict = self.host.settings().strict;
        decode::request(self.request.body, strict).map_err(|error| INVALID_JSON.with(error).into())
    }

    /// Reads the body if it is one; anything else is passed over.
    pub fn read_if_any<T: DeserializeOwned>(&self) -> Result<Option<T>, Fault> {
        body::is_object_or_array(self.request.body).then(|| self.read()).transpose()
    }

    /// Does something with a stream; what does not become safe is an error.
    pub fn stream<R>(
        &mut self,
        name: &str,
        f: impl FnOnce(&mut Stream, Now, &mut dyn Effects) -> R,
    ) -> Result<R, Fault> {
        let result = self.host.stream(name, f);
        match self.host.failure(name) {
            Some(error) => Err(error.into()),
            None => result.ok_or_else(|| STREAM_NOT_FOUND.into()),
        }
    }
}

/// Refuses what asks for more than this server's level of the API.
pub(super) fn level(request: &Request<'_>) -> Result<(), Fault> {
    let required = headers::get(request.header, REQUIRED_LEVEL).unwrap_or_default();
    let beyond = std::str::from_utf8(required).map_or(true, api_level::is_beyond);
    if beyond { Err(REQUIRED_API_LEVEL.into()) } else { Ok(()) }
}
