//! The other end of the console's WebSocket, without a browser: as much of the protocol as it takes.

use super::support::PATIENCE;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

pub const UPGRADE: &str = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n\
                           Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// A request for the WebSocket with these headers; what is left to read is the server's answer.
pub fn knock<S: Read + Write>(mut stream: S, path: &str, headers: &str) -> S {
    stream.write_all(format!("GET {path} HTTP/1.1\r\n{headers}\r\n").as_bytes()).unwrap();
    stream
}

pub fn socket(at: SocketAddr) -> TcpStream {
    let socket = TcpStream::connect(at).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
}

/// The head of an answer.
pub fn head(stream: &mut impl Read) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        assert_eq!(
            stream.read(&mut byte).unwrap(),
            1,
            "the server hung up: {:?}",
            String::from_utf8_lossy(&head)
        );
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// A WebSocket that carries NATS.
pub struct Wire<S> {
    stream: S,
    unread: String,
}

impl Wire<TcpStream> {
    /// As a page of the server at this address.
    pub fn open(at: SocketAddr) -> Self {
        Wire::over(socket(at), "/console/nats", &format!("Host: {at}\r\nOrigin: http://{at}\r\n"))
    }
}

impl<S: Read + Write> Wire<S> {
    pub fn over(stream: S, path: &str, headers: &str) -> Self {
        let mut stream = knock(stream, path, &format!("{headers}{UPGRADE}"));
        let head = head(&mut stream);
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        assert!(head.to_lowercase().contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo="), "{head}");
        Wire { stream, unread: String::new() }
    }

    /// Sends lines in one masked frame; the mask is all zeros.
    pub fn say(&mut self, lines: &str) {
        let text = format!("{}\r\n", lines.replace('\n', "\r\n"));
        let mut frame = vec![0x82, 0x80 | 126];
        frame.extend((text.len() as u16).to_be_bytes());
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        self.stream.write_all(&frame).unwrap();
    }

    /// The next line, or `None` when the server took its leave.
    pub fn line(&mut self) -> Option<String> {
        loop {
            if let Some((line, rest)) = self.unread.split_once("\r\n") {
                let line = line.to_owned();
                self.unread = rest.to_owned();
                return Some(line);
            }
            let mut head = [0; 2];
            self.stream.read_exact(&mut head).ok()?;
            let mut length = usize::from(head[1]);
            if length == 126 {
                let mut long = [0; 2];
                self.stream.read_exact(&mut long).unwrap();
                length = u16::from_be_bytes(long).into();
            }
            let mut payload = vec![0; length];
            self.stream.read_exact(&mut payload).unwrap();
            if head[0] & 0xF == 8 {
                return None;
            }
            self.unread.push_str(std::str::from_utf8(&payload).unwrap());
        }
    }

    #[track_caller]
    pub fn expect(&mut self, want: &str) {
        let got = self.line();
        assert!(got.as_ref().is_some_and(|line| line.starts_with(want)), "{got:?} is not {want}");
    }

    /// Says CONNECT and PING; what came of it.
    pub fn enter(&mut self, json: &str) -> Option<String> {
        self.expect("INFO ");
        let more = if json.is_empty() { String::new() } else { format!(",{json}") };
        self.say(&format!("CONNECT {{\"verbose\":false,\"pedantic\":false{more}}}\nPING"));
        self.line()
    }
}
