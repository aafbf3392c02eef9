//! What is answered over HTTP when there will be no WebSocket, to the byte as the reference does.

use super::request::{BadHttp, Request};
use super::upgrade::Refusal;

/// For a request that was not even HTTP: the connection ends with it.
pub fn bad_http(bad: &BadHttp) -> Vec<u8> {
    let text = bad.0;
    format!("HTTP/1.1 {text}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n{text}")
        .into_bytes()
}

/// For a request that is refused. `date`: now, as HTTP writes it.
pub fn refused(request: &Request, refusal: &Refusal, date: &str) -> Vec<u8> {
    let name = status_text(refusal.status);
    let body = format!("{name}\n");
    let head = format!(
        "Content-Type: text/plain; charset=utf-8\r\nSec-Websocket-Version: 13\r\nX-Content-Type-Options: nosniff\r\n\
         Date: {date}\r\nContent-Length: {}\r\n",
        body.len()
    );
    answer(request, refusal.status, &head, &body)
}

/// For a path that should be written otherwise.
pub fn redirected(request: &Request, to: &str, date: &str) -> Vec<u8> {
    let escaped = to.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&#34;");
    let body = match request.method.as_str() {
        "GET" => format!("<a href=\"{escaped}\">Temporary Redirect</a>.\n\n"),
        _ => String::new(),
    };
    let (mut head, date) = (String::new(), format!("Date: {date}\r\n"));
    if matches!(request.method.as_str(), "GET" | "HEAD") {
        head.push_str("Content-Type: text/html; charset=utf-8\r\n");
    }
    head.push_str(&format!("Location: {to}\r\n{date}"));
    if request.method != "HEAD" {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    answer(request, 307, &head, &body)
}

/// For a client that wants to be told to go on.
pub fn expectation_failed(date: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 417 Expectation Failed\r\nConnection: close\r\nDate: {date}\r\nContent-Length: 0\r\n\r\n"
    )
    .into_bytes()
}

fn answer(request: &Request, status: u16, head: &str, body: &str) -> Vec<u8> {
    let version = if request.old { "1.0" } else { "1.1" };
    let close = if request.is_last() && !request.old { "Connection: close\r\n" } else { "" };
    let body = if request.method == "HEAD" { "" } else { body };
    format!("HTTP/{version} {status} {}\r\n{head}{close}\r\n{body}", status_text(status)).into_bytes()
}

fn status_text(status: u16) -> &'static str {
    match status {
        307 => "Temporary Redirect",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    }
}
