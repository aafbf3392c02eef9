//! HTTP to account servers: one request, one answer, each bounded in time and size.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use cli_term::{Failure, Outcome, fail, runtime};
use http_body_util::{BodyExt, Full, Limited};
use hyper::header::{CONTENT_TYPE, HOST, LOCATION};
use hyper::{Method, Request, Uri};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes of an answer; more is an error.
const MOST: usize = 16 << 20;
/// How often an answer may send us elsewhere.
const REDIRECTS: usize = 10;

/// An answer.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    /// `404 Not Found`.
    pub fn status_text(&self) -> String {
        match hyper::StatusCode::from_u16(self.status) {
            Ok(status) => status.to_string(),
            Err(_) => self.status.to_string(),
        }
    }
}

/// True for `http://…` and `https://…`.
pub fn is_url(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with("http://") || text.starts_with("https://")
}

/// Reads a URL, going where it is sent on to.
pub fn get(url: &str) -> Outcome<Answer> {
    let mut url = url.to_string();
    for _ in 0..REDIRECTS {
        let (answer, location) = exchange(Method::GET, &url, None)?;
        match location {
            Some(next) if (300..400).contains(&answer.status) => url = absolute(&url, &next),
            _ => return Ok(answer),
        }
    }
    fail!("error loading {url:?}: stopped after {REDIRECTS} redirects")
}

/// Sends a body of this type.
pub fn post(url: &str, content_type: &str, body: Vec<u8>) -> Outcome<Answer> {
    Ok(exchange(Method::POST, url, Some((content_type, body)))?.0)
}

/// Adds path segments to a URL, before its query.
pub fn join(url: &str, segments: &[&str]) -> String {
    let (base, query) = url.split_once('?').map_or((url, None), |(base, query)| (base, Some(query)));
    let mut out = base.trim_end_matches('/').to_string();
    for segment in segments {
        out = out + "/" + segment;
    }
    query.map_or(out.clone(), |query| format!("{out}?{query}"))
}

fn absolute(from: &str, to: &str) -> String {
    if is_url(to) {
        return to.to_string();
    }
    let host_end = from.find("://").map_or(0, |at| at + 3);
    let end = from[host_end..].find('/').map_or(from.len(), |at| host_end + at);
    format!("{}/{}", &from[..end], to.trim_start_matches('/'))
}

fn exchange(method: Method, url: &str, body: Option<(&str, Vec<u8>)>) -> Outcome<(Answer, Option<String>)> {
    let uri: Uri = url.parse().map_err(|e| Failure::new(format!("error loading {url:?}: {e}")))?;
    let request = request(method, &uri, body)?;
    let failed = |e: String| Failure::new(format!("error loading {url:?}: {e}"));
    runtime::block_on(async {
        match tokio::time::timeout(PATIENCE, talk(&uri, request)).await {
            Ok(answer) => answer.map_err(|e| failed(e.message.unwrap_or_default())),
            Err(_) => Err(failed(format!("no answer within {PATIENCE:?}"))),
        }
    })
}

fn request(method: Method, uri: &Uri, body: Option<(&str, Vec<u8>)>) -> Outcome<Request<Full<Bytes>>> {
    let path = uri.path_and_query().map_or("/", |p| p.as_str());
    let authority = uri.authority().map_or("", |a| a.as_str());
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let mut request =
        Request::builder().method(method).uri(path).header(HOST, host).header("user-agent", "nsc");
    let bytes = match body {
        Some((content_type, bytes)) => {
            request = request.header(CONTENT_TYPE, content_type);
            bytes
        }
        None => vec![],
    };
    Ok(request.body(Full::new(Bytes::from(bytes)))?)
}

async fn talk(uri: &Uri, request: Request<Full<Bytes>>) -> Outcome<(Answer, Option<String>)> {
    let host = uri.host().unwrap_or("").trim_matches(['[', ']']).to_string();
    let secure = uri.scheme_str() == Some("https");
    let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let stream = TcpStream::connect((host.as_str(), port)).await?;
    if !secure {
        return over(stream, request).await;
    }
    let name = ServerName::try_from(host)?;
    over(TlsConnector::from(tls()?).connect(name, stream).await?, request).await
}

async fn over<S>(stream: S, request: Request<Full<Bytes>>) -> Outcome<(Answer, Option<String>)>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let answer = sender.send_request(request).await?;
    let status = answer.status().as_u16();
    let location = answer.headers().get(LOCATION).and_then(|l| l.to_str().ok()).map(str::to_string);
    let body = Limited::new(answer.into_body(), MOST).collect().await;
    let body = body.map_err(|e| Failure::new(format!("reading the answer: {e}")))?;
    Ok((Answer { status, body: body.to_bytes().to_vec() }, location))
}

fn tls() -> Outcome<Arc<rustls::ClientConfig>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(Arc::new(config.with_root_certificates(roots).with_no_client_auth()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_joined_before_their_query() {
        assert_eq!(join("http://h/jwt/v1/", &["accounts", "A"]), "http://h/jwt/v1/accounts/A");
        assert_eq!(join("http://h?x=1", &["operator"]), "http://h/operator?x=1");
        assert_eq!(absolute("http://h:1/a/b", "/c"), "http://h:1/c");
        assert_eq!(absolute("http://h", "https://x/"), "https://x/");
    }
}
