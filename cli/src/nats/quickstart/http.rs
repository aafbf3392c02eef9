//! One GET request to the server's monitoring.

use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use serde::de::DeserializeOwned;
use tokio::net::TcpStream;

use crate::failure::{Failure, Outcome};

/// The JSON document at `path` of an `http://host:port` URL.
pub async fn get<T: DeserializeOwned>(url: &str, path: &str) -> Outcome<T> {
    let failed = |what: &dyn std::fmt::Display| Failure::new(format!("GET {url}{path}: {what}"));
    let host = url.strip_prefix("http://").unwrap_or(url);
    let stream = TcpStream::connect(host).await.map_err(|e| failed(&e))?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|e| failed(&e))?;
    // Ends with the sender; an error is the request's error too.
    tokio::spawn(connection);
    let request = Request::get(path).header("Host", host).body(Empty::<Bytes>::new());
    let response = sender.send_request(request.map_err(|e| failed(&e))?).await.map_err(|e| failed(&e))?;
    let status = response.status();
    if !status.is_success() {
        return Err(failed(&status));
    }
    let body = response.into_body().collect().await.map_err(|e| failed(&e))?.to_bytes();
    serde_json::from_slice(&body).map_err(|e| failed(&e))
}
