//! The loads: one publisher, one subscriber, and what stands between them.

use crate::client::Client;
use crate::server::Server;
use std::time::{Duration, Instant};

pub struct Load {
    pub name: &'static str,
    pub messages: usize,
    pub run: fn(&Server, usize) -> Duration,
}

const PAYLOAD: &str = "0123456789abcdef";
/// Bytes written in one go.
const PIECE: usize = 1 << 16;
/// Requests that may wait for their answer.
const WINDOW: usize = 256;

pub const ALL: &[Load] = &[
    Load {
        name: "1:1, nothing in between",
        messages: 2_000_000,
        run: |s, n| stream(s.client("plain"), s.client("plain"), n, 1),
    },
    Load {
        name: "1:1, permissions",
        messages: 2_000_000,
        run: |s, n| stream(s.client("limited"), s.client("limited"), n, 1),
    },
    Load {
        name: "1:1, permissions, 10,000 subjects",
        messages: 2_000_000,
        run: |s, n| stream(s.client("limited"), s.client("limited"), n, 10_000),
    },
    Load {
        name: "1:1, stream import",
        messages: 2_000_000,
        run: |s, n| stream(s.client("plain"), s.client("guest"), n, 1),
    },
    Load {
        name: "1:1, TLS",
        messages: 2_000_000,
        run: |s, n| stream(s.tls_client("plain"), s.tls_client("plain"), n, 1),
    },
    Load {
        name: "requests, nothing in between",
        messages: 200_000,
        run: |s, n| requests(s.client("plain"), s.client("plain"), n),
    },
    Load {
        name: "requests, permissions",
        messages: 200_000,
        run: |s, n| requests(s.client("limited"), s.client("limited"), n),
    },
    Load {
        name: "requests, service import",
        messages: 200_000,
        run: |s, n| requests(s.client("guest"), s.client("plain"), n),
    },
    Load {
        name: "requests, TLS",
        messages: 200_000,
        run: |s, n| requests(s.tls_client("plain"), s.tls_client("plain"), n),
    },
];

/// Messages from one to the other over so many subjects, as fast as it goes.
fn stream(mut publisher: Client, mut subscriber: Client, messages: usize, subjects: usize) -> Duration {
    subscriber.subscribe("load.>");
    let since = Instant::now();
    let reader = std::thread::spawn(move || (0..messages).for_each(|_| drop(subscriber.message())));
    let mut piece = Vec::with_capacity(PIECE + 128);
    for n in 0..messages {
        let line = format!("PUB load.x.{} {}\r\n{PAYLOAD}\r\n", n % subjects, PAYLOAD.len());
        piece.extend_from_slice(line.as_bytes());
        if piece.len() >= PIECE || n + 1 == messages {
            publisher.write(&piece);
            piece.clear();
        }
    }
    reader.join().expect("everything arrives");
    since.elapsed()
}

/// Requests from one that the other answers.
fn requests(mut asker: Client, mut service: Client, messages: usize) -> Duration {
    service.subscribe("ask.*");
    asker.subscribe("_INBOX.load.*");
    let since = Instant::now();
    let answers = std::thread::spawn(move || {
        let mut piece = Vec::new();
        for n in 0..messages {
            let reply = service.message();
            piece.extend_from_slice(b"PUB ");
            piece.extend_from_slice(&reply);
            piece.extend_from_slice(b" 2\r\nok\r\n");
            if service.is_empty() || n + 1 == messages {
                service.write(&piece);
                piece.clear();
            }
        }
        service
    });
    let (mut sent, mut done, mut piece) = (0, 0, Vec::new());
    while done < messages {
        while sent < messages && sent - done < WINDOW {
            let line = format!("PUB ask.it _INBOX.load.{sent} {}\r\n{PAYLOAD}\r\n", PAYLOAD.len());
            piece.extend_from_slice(line.as_bytes());
            sent += 1;
        }
        asker.write(&piece);
        piece.clear();
        asker.message();
        done += 1;
        while !asker.is_empty() && done < sent {
            asker.message();
            done += 1;
        }
    }
    drop(answers.join().expect("everything is answered"));
    since.elapsed()
}
