//! Documents of other servers, over HTTP: one GET, or one POST, bounded in time and size. Answers that send elsewhere are not
//! followed.

use http_body_util::{BodyExt, Either, Empty, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONTENT_TYPE, HOST, USER_AGENT};
use hyper::http::request::Builder;
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// How documents are asked for.
pub struct Fetcher {
    pub tls: Arc<rustls::ClientConfig>,
    /// For everything: connection, handshake, answer.
    pub patience: Duration,
    /// Longest document, in bytes.
    pub max: usize,
    /// Header `User-Agent`.
    pub agent: String,
    /// Header `Accept`.
    pub accept: &'static str,
}

/// What was answered, with any status that means success.
pub struct Document {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

type Question = Request<Either<Empty<Bytes>, Full<Bytes>>>;

struct Target {
    tls: bool,
    /// As the header names it.
    authority: String,
    host: String,
    port: u16,
    path: String,
}

impl Fetcher {
    /// The document at an `http://` or `https://` URL. The error says what went wrong.
    pub async fn get(&self, url: &str) -> Result<Document, String> {
        self.ask(url, |request| request.body(Either::Left(Empty::new()))).await
    }

    /// Hands a document over, with headers of the caller's besides.
    pub async fn post(
        &self,
        url: &str,
        kind: &str,
        headers: &[(String, String)],
        body: Vec<u8>,
    ) -> Result<Document, String> {
        let ask = |request: Builder| {
            let request = request.method(Method::POST).header(CONTENT_TYPE, kind);
            let request = headers.iter().fold(request, |request, (name, value)| request.header(name, value));
            request.body(Either::Right(Full::new(Bytes::from(body))))
        };
        self.ask(url, ask).await
    }

    async fn ask(
        &self,
        url: &str,
        finish: impl FnOnce(Builder) -> hyper::http::Result<Question>,
    ) -> Result<Document, String> {
        let target = target(url).ok_or("unsupported protocol scheme")?;
        let question = Request::get(&target.path)
            .header(HOST, &target.authority)
            .header(USER_AGENT, &self.agent)
            .header(ACCEPT, self.accept);
        let question = finish(question).map_err(text)?;
        match tokio::time::timeout(self.patience, self.talk(&target, question)).await {
            Ok(document) => document,
            Err(_) => Err(format!("no answer within {:?}", self.patience)),
        }
    }

    async fn talk(&self, target: &Target, question: Question) -> Result<Document, String> {
        let socket = TcpStream::connect((target.host.as_str(), target.port)).await.map_err(text)?;
        if !target.tls {
            return self.put(socket, question).await;
        }
        let name = ServerName::try_from(target.host.clone()).map_err(text)?;
        let socket = TlsConnector::from(self.tls.clone()).connect(name, socket).await.map_err(text)?;
        self.put(socket, question).await
    }

    async fn put(
        &self,
        socket: impl AsyncRead + AsyncWrite + Unpin,
        question: Question,
    ) -> Result<Document, String> {
        let (mut sender, connection) = http1::handshake(TokioIo::new(socket)).await.map_err(text)?;
        let asked = async {
            let answer = sender.send_request(question).await.map_err(text)?;
            let status = answer.status();
            if !status.is_success() {
                return Err(status.to_string());
            }
            let body = Limited::new(answer.into_body(), self.max).collect().await;
            let body = body.map_err(|e| format!("reading the answer: {e}"))?.to_bytes().to_vec();
            Ok(Document { status, body })
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
}
