//! Account JWTs over HTTP: `GET <url>/<account>`, the body is the token.

use super::ResolverError;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, HOST, USER_AGENT};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// For everything: connection, handshake, answer.
const PATIENCE: Duration = Duration::from_millis(1900);

/// A place that answers with tokens.
pub struct Url {
    /// With a slash at its end.
    base: String,
    tls: Arc<ClientConfig>,
}

struct Target {
    tls: bool,
    /// As the header names it.
    authority: String,
    host: String,
    port: u16,
    path: String,
}

impl Url {
    pub fn new(base: &str, tls: Arc<ClientConfig>) -> Self {
        let slash = if base.ends_with('/') { "" } else { "/" };
        Url { base: format!("{base}{slash}"), tls }
    }

    /// The token of an account; with an empty key, whether anybody is home.
    pub async fn fetch(&self, key: &str) -> Result<String, ResolverError> {
        let url = format!("{}{key}", self.base);
        let failed = |why: String| ResolverError::Fetch { url: without_password(&url), why };
        let target = target(&url).ok_or_else(|| failed("unsupported protocol scheme".into()))?;
        let answer = tokio::time::timeout(PATIENCE, self.get(&target)).await;
        answer.unwrap_or_else(|_| Err("no answer in time".into())).map_err(failed)
    }

    async fn get(&self, target: &Target) -> Result<String, String> {
        let socket = TcpStream::connect((target.host.as_str(), target.port)).await.map_err(text)?;
        if !target.tls {
            return ask(socket, target).await;
        }
        let name = ServerName::try_from(target.host.clone()).map_err(text)?;
        let socket = TlsConnector::from(self.tls.clone()).connect(name, socket).await.map_err(text)?;
        ask(socket, target).await
    }
}

async fn ask(socket: impl AsyncRead + AsyncWrite + Unpin, target: &Target) -> Result<String, String> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(socket)).await.map_err(text)?;
    let request = Request::get(&target.path)
        .header(HOST, &target.authority)
        .header(USER_AGENT, "nats-server")
        .header(ACCEPT, "*/*")
        .body(Empty::<Bytes>::new())
        .map_err(text)?;
    let asked = async {
        let response = sender.send_request(request).await.map_err(text)?;
        if response.status() != StatusCode::OK {
            return Err(response.status().to_string());
        }
        let body = Limited::new(response.into_body(), daemon_keys::jwt::MAX_TOKEN_SIZE);
        let body = body.collect().await.map_err(text)?.to_bytes();
        String::from_utf8(body.into()).map_err(text)
    };
    // The connection moves only while it is looked after.
    tokio::pin!(connection);
    tokio::pin!(asked);
    tokio::select! {
        answer = &mut asked => answer,
        ended = &mut connection => match ended {
            Ok(()) => asked.await,
            Err(why) => Err(text(why)),
        },
    }
}

fn text(why: impl std::fmt::Display) -> String {
    why.to_string()
}

/// `http` and `https` only.
fn target(url: &str) -> Option<Target> {
    let (scheme, rest) = url.split_once("://")?;
    let tls = match scheme.to_ascii_lowercase().as_str() {
        "http" => false,
        "https" => true,
        _ => return None,
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let authority = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port.parse().ok()?),
        _ => (authority, if tls { 443 } else { 80 }),
    };
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let path = if path.is_empty() { "/" } else { path };
    (!host.is_empty()).then(|| Target {
        tls,
        authority: authority.to_owned(),
        host,
        port,
        path: path.to_owned(),
    })
}

fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}:xxxxx@{host}{}", &rest[authority.len()..])
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_taken_apart() {
        for (url, expected) in [
            ("http://h/jwt/v1/A", Some((false, "h", 80, "/jwt/v1/A"))),
            ("HTTPS://u:p@h:8443/", Some((true, "h", 8443, "/"))),
            ("http://[::1]:9/x", Some((false, "::1", 9, "/x"))),
            ("http://[::1]", Some((false, "::1", 80, "/"))),
            ("ftp://h/", None),
            ("http:///x", None),
            ("h/x", None),
        ] {
            let found = target(url);
            let found = found.as_ref().map(|t| (t.tls, t.host.as_str(), t.port, t.path.as_str()));
            assert_eq!(found, expected, "{url}");
        }
    }

    #[test]
    fn passwords_are_not_told() {
        assert_eq!(without_password("http://u:secret@h/x"), "http://u:xxxxx@h/x");
        assert_eq!(without_password("http://h/x@y"), "http://h/x@y");
    }
}
