//! A client that costs next to nothing: it writes publishes by the window and counts answers.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Publishes that may wait for their acknowledgement.
const WINDOW: usize = 1_000;

pub struct Client {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
}

impl Client {
    pub fn connect(port: u16) -> Client {
        let writer = TcpStream::connect(("127.0.0.1", port)).expect("a server");
        writer.set_nodelay(true).expect("a socket");
        let reader = BufReader::with_capacity(1 << 18, writer.try_clone().expect("a socket"));
        let mut client = Client { reader, writer };
        client.line();
        client.write(b"CONNECT {\"verbose\":false}\r\nSUB _i.* 1\r\nPING\r\n");
        while client.line() != "PONG" {}
        client
    }

    pub fn write(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).expect("a connection");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).expect("a connection");
        assert!(!line.is_empty(), "the server closed the connection");
        line.truncate(line.trim_end().len());
        line
    }

    /// The payload of the next message.
    fn answer(&mut self) -> Vec<u8> {
        loop {
            let line = self.line();
            let header = line.starts_with("HMSG ");
            if line == "PING" {
                self.write(b"PONG\r\n");
            } else if header || line.starts_with("MSG ") {
                let size = line.rsplit(' ').next().and_then(|n| n.parse::<usize>().ok()).expect("a size");
                let mut body = vec![0; size + 2];
                self.reader.read_exact(&mut body).expect("a connection");
                body.truncate(size);
                return body;
            } else {
                assert!(!line.starts_with("-ERR"), "{line}");
            }
        }
    }

    pub fn listen(&mut self, subject: &str) {
        self.write(format!("SUB {subject} 2\r\nPING\r\n").as_bytes());
        while self.line() != "PONG" {}
    }

    /// Takes messages and makes nothing of them.
    pub fn skip(&mut self, count: usize) {
        (0..count).for_each(|_| drop(self.answer()));
    }

    pub fn request(&mut self, subject: &str, body: &str) -> String {
        self.write(format!("PUB {subject} _i.1 {}\r\n{body}\r\n", body.len()).as_bytes());
        let answer = String::from_utf8_lossy(&self.answer()).into_owned();
        assert!(!answer.contains("\"error\""), "{subject}: {answer}");
        answer
    }

    pub fn add_stream(&mut self, name: &str) {
        let body = format!("{{\"name\":\"{name}\",\"subjects\":[\"{name}.>\"],\"storage\":\"file\"}}");
        self.request(&format!("$JS.API.STREAM.CREATE.{name}"), &body);
    }

    pub fn add_consumer(&mut self, stream: &str, name: &str, filter: &str) {
        let body = format!(
            "{{\"stream_name\":\"{stream}\",\"config\":{{\"durable_name\":\"{name}\",\"ack_policy\":\"explicit\",\
             \"deliver_policy\":\"all\",\"filter_subject\":\"{filter}\"}}}}"
        );
        self.request(&format!("$JS.API.CONSUMER.CREATE.{stream}.{name}"), &body);
    }

    /// Publishes `count` messages of `size` bytes, each acknowledged, and says how long that took.
    pub fn publish(
        &mut self,
        count: usize,
        size: usize,
        mut subject: impl FnMut(usize, &mut String),
    ) -> Duration {
        let body = "x".repeat(size);
        let (mut sent, mut done, mut text) = (0, 0, String::new());
        let since = Instant::now();
        while done < count {
            text.clear();
            while sent < count && sent - done < WINDOW {
                text.push_str("PUB ");
                subject(sent, &mut text);
                write!(text, " _i.2 {size}\r\n{body}\r\n").expect("memory");
                sent += 1;
            }
            self.write(text.as_bytes());
            let wait = if sent < count { WINDOW / 2 } else { sent - done };
            for _ in 0..wait {
                let answer = self.answer();
                assert!(!answer.starts_with(b"{\"error\""), "{}", String::from_utf8_lossy(&answer));
                done += 1;
            }
        }
        since.elapsed()
    }
}
