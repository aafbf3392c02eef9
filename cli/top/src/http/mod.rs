//! Answers over the monitoring port.

mod tls;

pub use tls::{Tls, TlsError};

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::header::{HOST, USER_AGENT};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use schemas::monitor::{Connz, Varz};
use serde_json::from_slice;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::{Query, Source};

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes of an answer; more is an error.
const MOST: usize = 256 << 20;
/// Characters of an error's body that are shown.
const SHOWN: usize = 80;

/// A server's monitoring port.
pub struct Http {
    pub host: String,
    pub port: u16,
    /// HTTPS with this.
    pub tls: Option<Arc<rustls::ClientConfig>>,
}

impl Source for Http {
    async fn varz(&mut self) -> Result<Varz, String> {
        read(&self.get("/varz").await?)
    }

    async fn connz(&mut self, query: Query) -> Result<Connz, String> {
        let subs = if query.subscriptions { "&subs=1" } else { "" };
        let path = format!("/connz?limit={}&sort={}{subs}", query.limit, query.sort.name());
        read(&self.get(&path).await?)
    }
}

fn read<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    from_slice(body).map_err(|e| format!("could not unmarshal statz json: {e}"))
}

impl Http {
    /// The body of an answer with status 200.
    async fn get(&self, path: &str) -> Result<Bytes, String> {
        let failed = |why: String| format!("could not get stats from server: {}{path}: {why}", self.url());
        let exchange = tokio::time::timeout(PATIENCE, self.exchange(path)).await;
        let (status, body) = exchange
            .map_err(|_| failed(format!("no answer within {PATIENCE:?}")))?
            .map_err(|e| failed(e.to_string()))?;
        if status != StatusCode::OK {
            let text = String::from_utf8_lossy(&body);
            let first: String = text.lines().next().unwrap_or_default().chars().take(SHOWN).collect();
            return Err(format!("stats request failed {}: {first:?}", status.as_u16()));
        }
        Ok(body)
    }

    fn url(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.authority())
    }

    fn authority(&self) -> String {
        // An address of IPv6 has colons of its own.
        if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    async fn exchange(&self, path: &str) -> Result<(StatusCode, Bytes), Error> {
        let request = Request::get(path).header(HOST, self.authority()).header(USER_AGENT, "nats-top");
        let request = request.body(Empty::new())?;
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        let Some(tls) = &self.tls else { return over(stream, request).await };
        let name = ServerName::try_from(self.host.clone())?;
        over(TlsConnector::from(tls.clone()).connect(name, stream).await?, request).await
    }
}

type Error = Box<dyn std::error::Error + Send + Sync>;

async fn over<S>(stream: S, request: Request<Empty<Bytes>>) -> Result<(StatusCode, Bytes), Error>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let answer = sender.send_request(request).await?;
    let status = answer.status();
    Ok((status, Limited::new(answer.into_body(), MOST).collect().await?.to_bytes()))
}
