//! Documents of other servers, over HTTP: one GET, bounded in time and size. Answers that send elsewhere are not followed.

use crate::tls::{self, TlsError};
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::header::{ACCEPT, HOST, USER_AGENT};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// See the module's introduction.
pub struct Fetcher {
    tls: Arc<rustls::ClientConfig>,
    patience: Duration,
    /// Longest document, in bytes.
    max: usize,
}

impl Fetcher {
    /// Trusts the authorities in `ca_file`, or without one the system's.
    pub fn new(ca_file: &str, patience: Duration, max: usize) -> Result<Fetcher, TlsError> {
        Ok(Fetcher { tls: tls::client_config(ca_file)?, patience, max })
    }

    /// The document at an `http://` or `https://` URL. The error says what went wrong.
    pub async fn get(&self, url: &str) -> Result<Vec<u8>, String> {
        match tokio::time::timeout(self.patience, self.talk(url)).await {
            Ok(document) => document,
            Err(_) => Err(format!("no answer within {:?}", self.patience)),
        }
    }

    async fn talk(&self, url: &str) -> Result<Vec<u8>, String> {
        let uri: Uri = url.parse().map_err(|e| format!("no URL: {e}"))?;
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let secure = uri.scheme_str() == Some("https");
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let stream = TcpStream::connect((host.as_str(), port)).await.map_err(|e| e.to_string())?;
        if !secure {
            return self.ask(stream, &uri).await;
        }
        let name = ServerName::try_from(host).map_err(|e| e.to_string())?;
        let stream = TlsConnector::from(self.tls.clone()).connect(name, stream).await;
        self.ask(stream.map_err(|e| e.to_string())?, &uri).await
    }

    async fn ask<S>(&self, stream: S, uri: &Uri) -> Result<Vec<u8>, String>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (mut sender, connection) = handshake.map_err(|e| e.to_string())?;
        // Ends with the sender; its error is the request's, too.
        tokio::spawn(connection);
        let request = Request::get(uri.path_and_query().map_or("/", |p| p.as_str()))
            .header(HOST, uri.authority().map_or("", |a| a.as_str()))
            .header(USER_AGENT, format!("natter/{}", crate::NATTER_VERSION))
            .header(ACCEPT, "application/json")
            .body(Empty::<Bytes>::new());
        let answer =
            sender.send_request(request.map_err(|e| e.to_string())?).await.map_err(|e| e.to_string())?;
        if !answer.status().is_success() {
            return Err(answer.status().to_string());
        }
        let body = Limited::new(answer.into_body(), self.max).collect().await;
        Ok(body.map_err(|e| format!("reading the answer: {e}"))?.to_bytes().to_vec())
    }
}
