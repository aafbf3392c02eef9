//! A way to a server that listens in: every JSON document of JetStream that the server sends is held to its schema before the
//! client gets it. It adds no interest of its own, so the server cannot tell.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use schemas::check::Checker;

/// The way. Dropping it fails the test whose server sent a document that does not fit.
pub struct Tap {
    pub address: SocketAddr,
    server: SocketAddr,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    checker: Mutex<Checker>,
    misfits: Mutex<Vec<String>>,
    closed: AtomicBool,
}

impl Tap {
    /// A way to the server at this address.
    pub fn before(server: SocketAddr) -> Tap {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Seen::default());
        let watched = seen.clone();
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                if watched.closed.load(Ordering::Relaxed) {
                    return;
                }
                // Without a server the client finds its connection closed.
                let Ok(upstream) = TcpStream::connect(server) else { continue };
                join(client, upstream, watched.clone());
            }
        });
        Tap { address, server, seen }
    }

    /// What was sent and does not fit.
    pub fn misfits(&self) -> Vec<String> {
        self.seen.misfits.lock().unwrap().clone()
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        self.seen.closed.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address);
        let misfits = self.misfits();
        if !misfits.is_empty() && !thread::panicking() {
            panic!(
                "the server at {} sent what does not fit its schema:\n{}",
                self.server,
                misfits.join("\n")
            );
        }
    }
}

fn join(client: TcpStream, server: TcpStream, seen: Arc<Seen>) {
    for stream in [&client, &server] {
        stream.set_nodelay(true).unwrap();
    }
    let (from, to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
    thread::spawn(move || forward(from, to));
    thread::spawn(move || {
        listen(&server, &client, &seen);
        let _ = client.shutdown(Shutdown::Both);
    });
}

fn forward(mut from: TcpStream, mut to: TcpStream) {
    let _ = std::io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}

/// Passes on what the server sends, message by message, until one side has had enough.
fn listen(mut server: &TcpStream, mut client: &TcpStream, seen: &Seen) {
    let mut input = BufReader::with_capacity(64 * 1024, &mut server);
    let mut part = Vec::new();
    loop {
        part.clear();
        if !matches!(input.read_until(b'\n', &mut part), Ok(1..)) {
            return;
        }
        let Some(line) = Line::parse(&part) else {
            // TLS, of which nothing can be understood.
            let known = [&b"INFO"[..], b"PING", b"PONG", b"+OK", b"-ERR"];
            if client.write_all(&part).is_err() {
                return;
            }
            if known.iter().any(|word| part.starts_with(word)) {
                continue;
            }
            let _ = std::io::copy(&mut input, &mut client);
            return;
        };
        let start = part.len();
        part.resize(start + line.size + 2, 0);
        if input.read_exact(&mut part[start..]).is_err() {
            return;
        }
        seen.hold(&part[start + line.header..start + line.size]);
        if client.write_all(&part).is_err() {
            return;
        }
    }
}

impl Seen {
    fn hold(&self, payload: &[u8]) {
        if !payload.starts_with(b"{") {
            return;
        }
        let mistakes = self.checker.lock().unwrap().of_message(payload);
        if !mistakes.is_empty() {
            let document = String::from_utf8_lossy(payload);
            self.misfits.lock().unwrap().push(format!("{document}\n  {}", mistakes.join("\n  ")));
        }
    }
}

/// The line before a message.
struct Line {
    /// Bytes of the header, which comes first.
    header: usize,
    /// Bytes of header and payload.
    size: usize,
}

impl Line {
    fn parse(line: &[u8]) -> Option<Line> {
        let text = std::str::from_utf8(line).ok()?;
        let words: Vec<&str> = text.split_whitespace().collect();
        let number = |from_end: usize| words[words.len().checked_sub(from_end)?].parse().ok();
        match words.first()? {
            &"MSG" => Some(Line { header: 0, size: number(1)? }),
            &"HMSG" => Some(Line { header: number(2)?, size: number(1)? }),
            _ => None,
        }
    }
}
