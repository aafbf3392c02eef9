//! Yes or no to a request for WebSocket, in the reference's order and words.

use super::request::Request;
use super::settings::Settings;
use aws_lc_rs::digest;
use daemon_broker::Credentials;
use data_encoding::{BASE64, Specification};
use std::net::IpAddr;

/// What every accept key is made with (RFC 6455, 1.3).
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Why not. The client sees the status; the log gets the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub text: String,
}

fn refuse<T>(status: u16, text: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { status, text: text.into() })
}

/// What was agreed on, and what the request told besides.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Upgrade {
    /// The client masks what it sends.
    pub masked: bool,
    pub deflate: bool,
    /// A browser sits at the other end; one that wants compressed messages whole.
    pub browser: bool,
    pub whole_deflated: bool,
    /// The address that a proxy speaks for; empty without one.
    pub forwarded_for: String,
    pub credentials: Credentials,
    /// The whole answer.
    pub answer: Vec<u8>,
}

impl Upgrade {
    /// Judges a request.
    pub fn of(request: &Request, settings: &Settings) -> Result<Upgrade, Refusal> {
        if request.path().ends_with("/mqtt") {
            return refuse(404, "mqtt websocket endpoint not enabled");
        }
        let key = check(request)?;
        if let Err(why) = settings.check_origin(request) {
            return refuse(403, format!("origin not allowed: {why}"));
        }
        if request.path().ends_with("/leafnode") {
            return refuse(404, "leafnode websocket endpoint not enabled");
        }
        let deflate = settings.compression && offers_deflate(request);
        let masked = request.header("nats-no-masking") != "true";
        let agent = request.header("user-agent");
        let browser = agent.starts_with("Mozilla/");
        let forwarded_for = request.header("x-forwarded-for");
        Ok(Upgrade {
            masked,
            deflate,
            browser,
            // Safari, which nothing but both words tells from the others.
            whole_deflated: browser && agent.contains("Version/") && agent.contains("Safari/"),
            forwarded_for: match forwarded_for.parse::<IpAddr>() {
                Ok(_) => forwarded_for.into(),
                Err(_) => String::new(),
            },
            credentials: settings.credentials(request),
            answer: answer(key, deflate, masked, &settings.headers),
        })
    }
}

/// What RFC 6455 wants of a request; its key.
fn check(request: &Request) -> Result<&str, Refusal> {
    if request.method != "GET" {
        return refuse(405, "request method must be GET");
    }
    if request.host.is_empty() {
        return refuse(400, "'Host' missing in request");
    }
    if !request.lists("upgrade", "websocket") {
        return refuse(400, "invalid value for header 'Upgrade'");
    }
    if !request.lists("connection", "upgrade") {
        return refuse(400, "invalid value for header 'Connection'");
    }
    let key = request.header("sec-websocket-key");
    if key.is_empty() {
        return refuse(400, "key missing");
    }
    if decoded_len(key) != Some(16) {
        return refuse(400, "invalid websocket key");
    }
    if !request.lists("sec-websocket-version", "13") {
        return refuse(400, "invalid version");
    }
    Ok(key)
}

/// How many bytes a key in base64 stands for. Bits behind the last byte may be anything, as in the reference.
pub fn decoded_len(key: &str) -> Option<usize> {
    let mut lenient: Specification = BASE64.specification();
    lenient.check_trailing_bits = false;
    let decoded = lenient.encoding().ok()?.decode(key.as_bytes()).ok()?;
    Some(decoded.len())
}

fn offers_deflate(request: &Request) -> bool {
    let parameters = request.all("sec-websocket-extensions").flat_map(|list| list.split([',', ';']));
    parameters.into_iter().any(|p| p.trim_matches([' ', '\t']).eq_ignore_ascii_case("permessage-deflate"))
}

/// What proves that a request with this key was understood.
pub fn accept_key(key: &str) -> String {
    let mut sha1 = digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY);
    sha1.update(key.as_bytes());
    sha1.update(GUID);
    BASE64.encode(sha1.finish().as_ref())
}

fn answer(key: &str, deflate: bool, masked: bool, headers: &str) -> Vec<u8> {
    let accept = accept_key(key);
    let mut answer = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n"
    );
    if deflate {
        answer.push_str(
            "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_no_context_takeover\r\n",
        );
    }
    if !masked {
        answer.push_str("Nats-No-Masking: true\r\n");
    }
    answer.push_str(headers);
    answer.push_str("\r\n");
    answer.into_bytes()
}
