//! `websocket {}` made ready for use: origins read, headers joined, certificates loaded.

use super::cookies::cookies;
use super::request::Request;
use crate::tls::{Tls, TlsError};
use daemon_broker::Credentials;
use daemon_config::options::{Origin, WebSocket, host_and_port};
use std::sync::Arc;
use std::time::Duration;

/// Time from accept to the end of the upgrade where none is configured: nobody may hold a place for nothing.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

/// See the module's introduction.
pub struct Settings {
    pub tls: Option<Arc<Tls>>,
    pub handshake_timeout: Duration,
    pub compression: bool,
    /// Lines for the upgrade's answer, each with its CRLF.
    pub headers: String,
    same_origin: bool,
    origins: Vec<Origin>,
    /// Names of the cookies for JWT, user, password and token; empty for none.
    cookies: [String; 4],
}

impl Settings {
    /// Reads the files that `options` name. The rest of them was checked before.
    pub fn load(options: &WebSocket) -> Result<Settings, TlsError> {
        let tls = match &options.tls {
            None => None,
            Some(tls) => Some(Arc::new(Tls::load(tls, false)?)),
        };
        let timeout = options.handshake_timeout;
        let cookies =
            [&options.jwt_cookie, &options.user_cookie, &options.pass_cookie, &options.token_cookie];
        Ok(Settings {
            tls,
            handshake_timeout: if timeout.is_zero() { HANDSHAKE_TIMEOUT } else { timeout },
            compression: options.compression,
            headers: options.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect(),
            same_origin: options.same_origin,
            origins: options.allowed_origins.iter().filter_map(|text| Origin::parse(text).ok()).collect(),
            cookies: cookies.map(Clone::clone),
        })
    }

    /// Whether a page may connect that came from where this request says. The error says why not; a request that does
    /// not come from a page says nothing, and is fine.
    pub fn check_origin(&self, request: &Request) -> Result<(), String> {
        if !self.same_origin && self.origins.is_empty() {
            return Ok(());
        }
        let text = match request.header("origin") {
            "" => request.header("sec-websocket-origin"),
            text => text,
        };
        if text.is_empty() {
            return Ok(());
        }
        let origin = Origin::parse(text)?;
        if self.same_origin {
            let tls = self.tls.is_some();
            let (host, port) = host_and_port(tls, &request.host)?;
            let scheme = if tls { "https" } else { "http" };
            if (origin.host.as_str(), origin.port.as_str()) != (&host, &port) || origin.scheme != scheme {
                return Err("not same origin".into());
            }
        }
        match self.origins.is_empty() || self.origins.contains(&origin) {
            true => Ok(()),
            false => Err("not in the allowed list".into()),
        }
    }

    /// What the cookies that were asked for say.
    pub fn credentials(&self, request: &Request) -> Credentials {
        let mut found = Credentials::default();
        let fields = [&mut found.jwt, &mut found.user, &mut found.pass, &mut found.token];
        let mut wanted: Vec<_> =
            self.cookies.iter().zip(fields).filter(|(name, _)| !name.is_empty()).collect();
        if wanted.is_empty() {
            return found;
        }
        for (name, value) in cookies(request.all("cookie")) {
            if let Some((_, field)) = wanted.iter_mut().find(|(wanted, _)| *wanted == name) {
                **field = value.into();
            }
        }
        found
    }
}
