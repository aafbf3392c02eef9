//! A small NATS client: it says lines, waits until they are worked through, and asks.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);

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
