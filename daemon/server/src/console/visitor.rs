//! Who asks, as far as a request shows it, and what follows for those who show no credentials.
//!
//! A server without users lets in everybody who reaches its client port. Its monitoring port may be open to many more, so
//! there only visitors from this machine are as welcome, unless the configuration says otherwise. And a page of anybody's can
//! have a browser believe that its own name belongs to this address; it cannot have it show another name, nor a password.

use crate::http::Peer;
use axum::extract::Request;
use axum::http::{HeaderName, header};
use daemon_config::options::{Console, Origin, host_and_port};
use std::net::IpAddr;

/// See the module's introduction.
pub struct Visitor<'a> {
    request: &'a Request,
    peer: Option<Peer>,
}

impl<'a> Visitor<'a> {
    pub fn of(request: &'a Request, peer: Option<Peer>) -> Self {
        Visitor { request, peer }
    }

    /// Whether a session without credentials may be asked for. The server's own rules have their say besides.
    pub fn may_be_anonymous(&self, console: &Console) -> bool {
        let encrypted = self.peer.is_some_and(|peer| peer.tls);
        let named_well = encrypted || is_beyond_rebinding(&self.host());
        named_well && (console.anonymous || self.is_local())
    }

    /// Comes from this machine, and for itself.
    fn is_local(&self) -> bool {
        let proxied = ["x-forwarded-for", "forwarded", "x-real-ip", "via"];
        let forwarded = proxied
            .into_iter()
            .any(|name| self.request.headers().contains_key(HeaderName::from_static(name)));
        let loopback = self.peer.is_some_and(|peer| peer.address.ip().to_canonical().is_loopback());
        loopback && !forwarded
    }

    /// `Host` without its port, in lower case.
    fn host(&self) -> String {
        let host = self.header(header::HOST);
        host_and_port(false, host).map(|(host, _)| host).unwrap_or_default()
    }

    /// Whether the request comes from a page of this very server: a WebSocket is open to every page otherwise. Which of http
    /// and https it is says nothing here, for a proxy may have taken the encryption off.
    pub fn is_same_origin(&self) -> bool {
        let host = self.header(header::HOST);
        let Ok(origin) = Origin::parse(self.header(header::ORIGIN)) else { return false };
        let own = host_and_port(origin.scheme == "https", host);
        matches!(origin.scheme.as_str(), "http" | "https")
            && own.is_ok_and(|own| !own.0.is_empty() && own == (origin.host, origin.port))
    }

    fn header(&self, name: HeaderName) -> &str {
        self.request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// Whether nobody can own this name in the world's directory: an address, `localhost`, or a name without a dot.
fn is_beyond_rebinding(host: &str) -> bool {
    let local = host == "localhost" || host.ends_with(".localhost");
    let plain = !host.is_empty() && !host.contains('.');
    local || plain || host.parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use std::net::SocketAddr;

    fn request(headers: &[(&str, &str)]) -> Request {
        let mut request = axum::http::Request::builder();
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Body::empty()).unwrap()
    }

    fn peer(ip: &str, tls: bool) -> Option<Peer> {
        Some(Peer { address: SocketAddr::new(ip.parse().unwrap(), 9), tls })
    }

    #[test]
    fn only_visitors_of_this_machine_are_anonymous() {
        let quiet = Console::default();
        let open = Console { anonymous: true, ..Console::default() };
        for (ip, tls, host, more, by_default, when_open) in [
            ("127.0.0.1", false, "127.0.0.1:8222", None, true, true),
            ("127.0.0.1", false, "localhost:8222", None, true, true),
            ("::1", false, "[::1]:8222", None, true, true),
            ("::ffff:127.0.0.1", false, "Localhost", None, true, true),
            ("127.0.0.1", false, "evil.example.com:8222", None, false, false),
            ("127.0.0.1", false, "127.0.0.1.nip.example", None, false, false),
            ("127.0.0.1", true, "nats.example.com", None, true, true),
            ("127.0.0.1", false, "", None, false, false),
            ("127.0.0.1", false, "localhost", Some(("x-forwarded-for", "10.0.0.1")), false, true),
            ("10.0.0.1", false, "10.0.0.2:8222", None, false, true),
            ("10.0.0.1", false, "nats:8222", None, false, true),
            ("10.0.0.1", false, "nats.example.com:8222", None, false, false),
        ] {
            let mut headers = vec![("host", host)];
            headers.extend(more);
            let request = request(&headers);
            let visitor = Visitor::of(&request, peer(ip, tls));
            assert_eq!(visitor.may_be_anonymous(&quiet), by_default, "{ip} {host}");
            assert_eq!(visitor.may_be_anonymous(&open), when_open, "{ip} {host}, open");
        }
    }

    #[test]
    fn pages_of_others_are_told_by_their_origin() {
        for (host, origin, same) in [
            ("localhost:8222", "http://localhost:8222", true),
            ("LocalHost:8222", "http://localhost:8222", true),
            ("nats.example.com", "https://nats.example.com", true),
            ("nats.example.com", "http://nats.example.com:80", true),
            ("[::1]:8222", "http://[::1]:8222", true),
            ("localhost:8222", "http://localhost:8080", false),
            ("localhost:8222", "http://127.0.0.1:8222", false),
            ("localhost:8222", "http://evil.example.com", false),
            ("localhost:8222", "null", false),
            ("localhost:8222", "", false),
            ("", "http://", false),
            ("localhost:8222", "file://localhost:8222", false),
        ] {
            let request = request(&[("host", host), ("origin", origin)]);
            assert_eq!(Visitor::of(&request, None).is_same_origin(), same, "{host} {origin}");
        }
    }
}
