//! A small HTTP client, and a small NATS client to give the server something to tell about.

#[path = "client.rs"]
mod client;

pub use client::Client;

use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(20);

/// An HTTP answer; names of headers in lower case.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.body))
    }

    /// Reads one answer of a server that closes the connection behind it and does not use chunks (HTTP/1.0).
    pub fn read(mut from: impl Read) -> Answer {
        let mut text = Vec::new();
        // A TLS server may leave without saying goodbye.
        let _ = from.read_to_end(&mut text);
        let text = String::from_utf8(text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no HTTP: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|l| l.split(' ').nth(1)).and_then(|s| s.parse().ok()).unwrap();
        let headers = lines.filter_map(|l| l.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Answer { status, headers, body: body.to_owned() }
    }
}

pub fn request_line(method: &str, path: &str) -> String {
    format!("{method} {path} HTTP/1.0\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
}

pub fn ask(at: SocketAddr, method: &str, path: &str) -> Answer {
    ask_with(at, method, path, &[])
}

/// With further headers.
pub fn ask_with(at: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut socket = TcpStream::connect(at).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let line = request_line(method, path);
    let more: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    socket
        .write_all(format!("{}{more}\r\n", line.trim_end_matches("\r\n").to_owned() + "\r\n").as_bytes())
        .unwrap();
    Answer::read(socket)
}

pub fn get(at: SocketAddr, path: &str) -> Answer {
    ask(at, "GET", path)
}

/// Asks until `check` gives something.
#[track_caller]
pub fn eventually<T>(what: &str, mut check: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(found) = check() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("waited in vain for {what}");
}
