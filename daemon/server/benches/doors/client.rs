//! A client that costs next to nothing, over TCP or TLS: it writes in large pieces and counts what comes.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

pub struct Client {
    stream: Box<dyn Stream>,
    /// What was read and not looked at yet: `buf[at..end]`.
    buf: Vec<u8>,
    at: usize,
    end: usize,
}

impl Client {
    pub fn connect(port: u16, user: &str, tls: Option<Arc<rustls::ClientConfig>>) -> Client {
        let socket = TcpStream::connect(("127.0.0.1", port)).expect("a server");
        socket.set_nodelay(true).expect("a socket");
        let mut client = Client { stream: Box::new(socket), buf: vec![0; 1 << 18], at: 0, end: 0 };
        client.line();
        if let Some(config) = tls {
            client = client.upgrade(port, config);
        }
        client.write(
            format!("CONNECT {{\"verbose\":false,\"user\":\"{user}\",\"pass\":\"p\"}}\r\n").as_bytes(),
        );
        client.sync();
        client
    }

    /// Goes on over TLS: INFO has come, and nothing behind it.
    fn upgrade(self, port: u16, config: Arc<rustls::ClientConfig>) -> Client {
        drop(self.stream);
        let mut socket = TcpStream::connect(("127.0.0.1", port)).expect("a server");
        socket.set_nodelay(true).expect("a socket");
        let mut byte = [0];
        while byte != *b"\n" {
            socket.read_exact(&mut byte).expect("INFO");
        }
        let name = "localhost".try_into().expect("a name");
        let session = rustls::ClientConnection::new(config, name).expect("a session");
        Client { stream: Box::new(rustls::StreamOwned::new(session, socket)), buf: self.buf, at: 0, end: 0 }
    }

    pub fn write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).and_then(|()| self.stream.flush()).expect("a connection");
    }

    pub fn subscribe(&mut self, subject: &str) {
        self.write(format!("SUB {subject} 1\r\n").as_bytes());
        self.sync();
    }

    /// Returns when the server has seen everything.
    pub fn sync(&mut self) {
        self.write(b"PING\r\n");
        loop {
            let line = self.line();
            assert!(!line.starts_with(b"-ERR"), "{}", String::from_utf8_lossy(&line));
            if line == b"PONG" {
                return;
            }
        }
    }

    fn fill(&mut self) {
        self.buf.copy_within(self.at..self.end, 0);
        (self.at, self.end) = (0, self.end - self.at);
        let n = self.stream.read(&mut self.buf[self.end..]).expect("a connection");
        assert!(n > 0, "the server closed the connection");
        self.end += n;
    }

    fn line(&mut self) -> Vec<u8> {
        loop {
            let have = &self.buf[self.at..self.end];
            if let Some(length) = have.iter().position(|&b| b == b'\n') {
                let line = have[..length].trim_ascii_end().to_vec();
                self.at += length + 1;
                return line;
            }
            self.fill();
        }
    }

    /// Takes the next message; what stands between its subject's line and its payload is passed over. Returns its reply.
    pub fn message(&mut self) -> Vec<u8> {
        loop {
            let line = self.line();
            if line == b"PING" {
                self.write(b"PONG\r\n");
                continue;
            }
            assert!(!line.starts_with(b"-ERR"), "{}", String::from_utf8_lossy(&line));
            let header = line.starts_with(b"HMSG ");
            if header || line.starts_with(b"MSG ") {
                let words: Vec<&[u8]> = line.split(|&b| b == b' ').collect();
                let size = words.last().and_then(|n| std::str::from_utf8(n).ok()?.parse::<usize>().ok());
                self.skip(size.expect("a size") + 2);
                let reply = words.len() > 4 + usize::from(header);
                return if reply { words[3].to_vec() } else { Vec::new() };
            }
        }
    }

    fn skip(&mut self, mut bytes: usize) {
        loop {
            let have = bytes.min(self.end - self.at);
            self.at += have;
            bytes -= have;
            if bytes == 0 {
                return;
            }
            self.fill();
        }
    }

    /// Nothing is left to look at without another read.
    pub fn is_empty(&self) -> bool {
        self.at == self.end
    }
}
