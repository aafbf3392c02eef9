//! A client that sees every byte: it sends what it is told and reads lines.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;

use super::{PATIENCE, QUIET};

pub trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

pub struct Client {
    stream: Box<dyn Stream>,
    /// The same socket, for what a wrapped stream cannot do.
    socket: TcpStream,
    buffer: Vec<u8>,
    /// The JSON of the first INFO; null before it came.
    pub info: Value,
}

impl Client {
    /// Connects and reads nothing.
    pub fn dial(address: SocketAddr) -> Self {
        let socket = TcpStream::connect(address).expect("connect");
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        socket.set_write_timeout(Some(PATIENCE)).unwrap();
        socket.set_nodelay(true).unwrap();
        let stream = Box::new(socket.try_clone().unwrap());
        Self { stream, socket, buffer: Vec::new(), info: Value::Null }
    }

    /// Connects and reads the INFO.
    pub fn connect(address: SocketAddr) -> Self {
        let mut client = Self::dial(address);
        client.read_info();
        client
    }

    pub fn read_info(&mut self) {
        let line = self.line();
        let json = line.strip_prefix("INFO ").unwrap_or_else(|| panic!("not an INFO: {line}"));
        self.info = serde_json::from_str(json).expect("INFO holds JSON");
    }

    /// Puts another layer between the socket and the client.
    pub fn wrap(mut self, layer: impl FnOnce(TcpStream) -> Box<dyn Stream>) -> Self {
        assert!(self.buffer.is_empty(), "bytes before the layer");
        self.stream = layer(self.socket.try_clone().unwrap());
        self
    }

    pub fn socket(&self) -> &TcpStream {
        &self.socket
    }

    /// Sends bytes as they are. A connection that is already closed is for the reader to find.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref()).and_then(|()| self.stream.flush());
    }

    /// Sends a line and its CRLF.
    pub fn say(&mut self, line: &str) {
        self.send(format!("{line}\r\n"));
    }

    /// Says [`QUIET`] and waits until the server has taken it.
    pub fn quiet(mut self) -> Self {
        self.say(QUIET);
        self.ping();
        self
    }

    /// The next line without its CRLF; None when the connection is closed. A server's PING is answered and skipped.
    pub fn next(&mut self) -> Option<String> {
        loop {
            let line = self.next_raw()?;
            if line != "PING" {
                return Some(line);
            }
            self.say("PONG");
        }
    }

    /// As [`Client::next`], but a PING is a line like any other.
    pub fn next_raw(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.buffer.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                let line = line.strip_suffix(b"\r\n").expect("the server ends lines with CRLF");
                return Some(String::from_utf8_lossy(line).into_owned());
            }
            if !self.fill() {
                return None;
            }
        }
    }

    /// Reads what there is; false when the connection is closed.
    fn fill(&mut self) -> bool {
        let mut bytes = [0; 65536];
        match self.stream.read(&mut bytes) {
            Ok(0) => false,
            Ok(count) => {
                self.buffer.extend_from_slice(&bytes[..count]);
                true
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                panic!("nothing came; unread: {:?}", String::from_utf8_lossy(&self.buffer))
            }
            Err(_) => false,
        }
    }

    pub fn line(&mut self) -> String {
        self.next().expect("a line, but the connection was closed")
    }

    #[track_caller]
    pub fn expect(&mut self, line: &str) {
        assert_eq!(self.next().as_deref().unwrap_or("(closed)"), line);
    }

    /// Exactly `count` bytes and the CRLF after them.
    pub fn payload(&mut self, count: usize) -> Vec<u8> {
        while self.buffer.len() < count + 2 {
            assert!(self.fill(), "closed within a payload");
        }
        let mut payload: Vec<u8> = self.buffer.drain(..count + 2).collect();
        assert_eq!(payload.split_off(count), b"\r\n");
        payload
    }

    /// A message: its subject and payload (headers included).
    pub fn message(&mut self) -> (String, Vec<u8>) {
        let line = self.line();
        let fields: Vec<&str> = line.split(' ').collect();
        assert!(matches!(fields[0], "MSG" | "HMSG"), "not a message: {line}");
        let payload = self.payload(fields.last().unwrap().parse().unwrap());
        (fields[1].to_owned(), payload)
    }

    /// Asserts that the connection is open and that nothing but the PONG is on its way.
    #[track_caller]
    pub fn ping(&mut self) {
        self.say("PING");
        self.expect("PONG");
    }

    /// Sends PING and returns the lines that came before the PONG, INFO left out.
    pub fn flush(&mut self) -> Vec<String> {
        self.say("PING");
        let mut lines = Vec::new();
        loop {
            match self.line() {
                line if line == "PONG" => return lines,
                line if line.starts_with("INFO ") => {}
                line => lines.push(line),
            }
        }
    }

    /// Asserts that nothing more comes but the end.
    #[track_caller]
    pub fn expect_close(&mut self) {
        if let Some(line) = self.next() {
            panic!("expected the end, got {line}");
        }
        assert!(self.buffer.is_empty(), "half a line before the end");
    }

    /// Reads to the end and returns the last line, if there was one.
    pub fn last_words(&mut self) -> Option<String> {
        let mut last = None;
        while let Some(line) = self.next() {
            last = Some(line);
        }
        last
    }
}
