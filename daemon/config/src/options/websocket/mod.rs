//! `websocket {}`: the WebSocket listener. `origin` reads what a browser and `allowed_origins` call an origin, `rules`
//! holds what must be true of the block before a server starts.

mod origin;
mod rules;

pub use origin::{Origin, host_and_port};

use std::fmt;
use std::time::Duration;

use super::Options;
use super::keepalive;
use super::listen::address;
use super::section::{Field, Report, Section, Taken, map_of};
use super::tls::{self, Tls};
use crate::diagnostic::Diagnostic;
use crate::duration;
use crate::language::Data;

/// The WebSocket listener; off while `port` is 0.
#[derive(Clone, Default, PartialEq)]
pub struct WebSocket {
    /// Host or address to bind.
    pub host: String,
    /// TCP port: 0 off, `-1` a free one.
    pub port: i64,
    /// `host:port` told to clients in place of the bound address; empty when unset.
    pub advertise: String,
    /// Serve without TLS, which is an error otherwise.
    pub no_tls: bool,
    /// TLS of this listener; wins over `no_tls`.
    pub tls: Option<Tls>,
    /// A browser's page must come from the host it connects to.
    pub same_origin: bool,
    /// Origins a browser's page may come from; empty allows all.
    pub allowed_origins: Vec<String>,
    /// Agree to permessage-deflate where the client asks for it.
    pub compression: bool,
    /// Time from accept to the end of the upgrade; zero takes the server's own bound.
    pub handshake_timeout: Duration,
    /// Time between PINGs; zero takes that of the clients' listener.
    pub ping_interval: Duration,
    /// Cookies that may hold what CONNECT leaves out; empty for none.
    pub jwt_cookie: String,
    pub user_cookie: String,
    pub pass_cookie: String,
    pub token_cookie: String,
    /// Further headers of the upgrade's answer, in the order written.
    pub headers: Vec<(String, String)>,
    /// User for clients that send no credentials; empty when unset.
    pub no_auth_user: String,
    /// The single user of this listener's `authorization`; empty when unset.
    pub user: String,
    pub password: String,
    /// The token of this listener's `authorization`; empty when unset.
    pub token: String,
    /// Time allowed until CONNECT; zero takes that of the clients' listener.
    pub auth_timeout: Duration,
}

impl WebSocket {
    /// Whether there is a listener at all.
    pub fn enabled(&self) -> bool {
        self.port != 0
    }

    /// Whether this listener has its own say in who may come in.
    pub fn overrides_authorization(&self) -> bool {
        !self.user.is_empty() || !self.token.is_empty() || !self.no_auth_user.is_empty()
    }
}

impl fmt::Debug for WebSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebSocket")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("advertise", &self.advertise)
            .field("no_tls", &self.no_tls)
            .field("same_origin", &self.same_origin)
            .field("allowed_origins", &self.allowed_origins)
            .field("compression", &self.compression)
            .field("no_auth_user", &self.no_auth_user)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

pub(crate) const SECTION: Section = Section { keys: &["websocket", "ws"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    let Data::Map(map) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("Expected websocket to be a map, got {found}")));
    };
    let websocket = &mut options.websocket;
    report.each(map, |field, report| take_key(websocket, field, report));
    Ok(())
}

fn take_key(websocket: &mut WebSocket, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    match field.name {
        "listen" => {
            let address = address(field)?;
            websocket.host = address.host.unwrap_or_default();
            websocket.port = address.port;
        }
        "port" => websocket.port = field.int()?,
        "host" | "net" => websocket.host = field.string()?,
        "advertise" => websocket.advertise = field.string()?,
        "no_tls" => websocket.no_tls = field.bool()?,
        "tls" => {
            if let Some(tls) = tls::tls(field, report)? {
                websocket.tls = Some(tls);
            }
        }
        "same_origin" => websocket.same_origin = field.bool()?,
        "allowed_origins" | "allowed_origin" | "allow_origins" | "allow_origin" | "origins" | "origin" => {
            websocket.allowed_origins = strings(field, "allowed origins", report)?;
        }
        "handshake_timeout" => websocket.handshake_timeout = handshake_timeout(field)?,
        "compress" | "compression" => websocket.compression = field.bool()?,
        "authorization" | "authentication" => authorization(websocket, field, report)?,
        "jwt_cookie" => websocket.jwt_cookie = field.string()?,
        "user_cookie" => websocket.user_cookie = field.string()?,
        "pass_cookie" => websocket.pass_cookie = field.string()?,
        "token_cookie" => websocket.token_cookie = field.string()?,
        "no_auth_user" => websocket.no_auth_user = field.string()?,
        "headers" => websocket.headers = headers(field, report)?,
        "ping_interval" => websocket.ping_interval = keepalive::duration(field, report)?,
        _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
    }
    Ok(())
}

/// Whole seconds, or a duration string.
fn handshake_timeout(field: &Field<'_>) -> Result<Duration, Diagnostic> {
    match &field.value.data {
        Data::Integer(seconds) => Ok(Duration::from_secs(u64::try_from(*seconds).unwrap_or(0))),
        Data::String(text) => duration::parse_positive(text).map_err(|cause| field.error(cause)),
        other => {
            let found = other.type_name();
            Err(field.error(format!("error parsing handshake timeout: unsupported type {found}")))
        }
    }
}

/// One string or a list of them.
fn strings(field: &Field<'_>, what: &str, report: &mut Report<'_>) -> Result<Vec<String>, Diagnostic> {
    match &field.value.data {
        Data::String(one) => Ok(vec![one.clone()]),
        Data::Array(many) => {
            let mut texts = Vec::new();
            for entry in many {
                match &entry.data {
                    Data::String(text) => texts.push(text.clone()),
                    other => report.errors.push(Diagnostic::at(
                        &entry.span,
                        format!("error parsing {what}: unsupported type in array {}", other.type_name()),
                    )),
                }
            }
            Ok(texts)
        }
        other => Err(field.error(format!("error parsing {what}: unsupported type {}", other.type_name()))),
    }
}

/// User, password, token and timeout: what a listener of its own may say of who comes in.
fn authorization(websocket: &mut WebSocket, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    report.each(map_of(field.value)?, |field, _| {
        match field.name {
            "user" | "username" => websocket.user = field.string()?,
            "pass" | "password" => websocket.password = field.string()?,
            "token" => websocket.token = field.string()?,
            "timeout" => websocket.auth_timeout = tls::seconds(field, "authorization")?,
            _ => return field.unknown(format!("unknown field {:?}", field.written), AUTHORIZATION_KEYS),
        }
        Ok(())
    });
    Ok(())
}

fn headers(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<(String, String)>, Diagnostic> {
    let Data::Map(map) = &field.value.data else {
        let found = field.value.data.type_name();
        return Err(field.error(format!("error parsing headers: unsupported type {found}")));
    };
    let mut headers = Vec::new();
    report.each(map, |field, _| {
        let Data::String(value) = &field.value.data else {
            let (name, found) = (field.written, field.value.data.type_name());
            return Err(field.error(format!("error parsing header key {name}: unsupported type {found}")));
        };
        headers.push((field.written.to_owned(), value.clone()));
        Ok(())
    });
    Ok(headers)
}

/// What an unknown key may have meant.
const KEYS: &[&str] = &[
    "listen",
    "port",
    "host",
    "net",
    "advertise",
    "no_tls",
    "tls",
    "same_origin",
    "allowed_origins",
    "handshake_timeout",
    "compression",
    "authorization",
    "jwt_cookie",
    "user_cookie",
    "pass_cookie",
    "token_cookie",
    "no_auth_user",
    "headers",
    "ping_interval",
];

const AUTHORIZATION_KEYS: &[&str] = &["user", "username", "pass", "password", "token", "timeout"];
