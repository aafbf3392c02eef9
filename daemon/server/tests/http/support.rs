//! A small HTTP client, and a small NATS client to give the server something to tell about.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
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
    let mut socket = TcpStream::connect(at).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.write_all(request_line(method, path).as_bytes()).unwrap();
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

/// A NATS client that has been heard: CONNECT and everything it said since is done when a call returns.
pub struct Client {
    socket: BufReader<TcpStream>,
}

impl Client {
    /// `json` is laid over a quiet CONNECT.
    pub fn connect(at: SocketAddr, json: &str) -> Client {
        let socket = TcpStream::connect(at).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut client = Client { socket: BufReader::new(socket) };
        let mut info = String::new();
        client.socket.read_line(&mut info).unwrap();
        let more = if json.is_empty() { String::new() } else { format!(",{json}") };
        client.say(&format!("CONNECT {{\"verbose\":false,\"pedantic\":false{more}}}"));
        client
    }

    /// Says lines and waits until they are worked through.
    pub fn say(&mut self, lines: &str) {
        let socket = self.socket.get_mut();
        socket.write_all(format!("{}\r\nPING\r\n", lines.replace('\n', "\r\n")).as_bytes()).unwrap();
        let mut line = String::new();
        while line != "PONG\r\n" {
            line.clear();
            assert!(self.socket.read_line(&mut line).unwrap() > 0, "the server hung up");
        }
    }

    /// Asks over NATS and waits for the answer.
    #[allow(dead_code)] // Not every test that shares this file asks.
    pub fn request(&mut self, subject: &str, body: &str) -> Value {
        let socket = self.socket.get_mut();
        let text = format!("SUB _R 9\r\nUNSUB 9 1\r\nPUB {subject} _R {}\r\n{body}\r\n", body.len());
        socket.write_all(text.as_bytes()).unwrap();
        let mut line = String::new();
        while !line.starts_with("MSG _R 9 ") {
            line.clear();
            assert!(self.socket.read_line(&mut line).unwrap() > 0, "the server hung up");
            assert!(!line.starts_with("HMSG") && !line.starts_with("-ERR"), "{line}");
        }
        let size: usize = line.trim().rsplit(' ').next().unwrap().parse().unwrap();
        let mut payload = vec![0; size + 2];
        self.socket.read_exact(&mut payload).unwrap();
        serde_json::from_slice(&payload[..size]).unwrap()
    }
}
