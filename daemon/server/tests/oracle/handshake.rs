//! Requests to the WebSocket listener, one a line: `<method> <path> | <words for the usual headers> | <header> | … | | <body>`, or
//! `RAW <text>`. Both servers must answer with the same bytes, up to the time and what the INFO holds, and both stay
//! or both hang up.

use super::lab::reference;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// A connection that has said nothing for this long is taken to stay.
const STAYS: Duration = Duration::from_millis(150);
const CONFIG: &str = "listen: \"127.0.0.1:-1\"\n\
    websocket { listen: \"127.0.0.1:-1\", no_tls: true, compression: true, same_origin: true, headers { X-A: b } }\n";

struct Lab {
    child: Child,
    address: SocketAddr,
    _dir: TempDir,
}

impl Lab {
    fn start(program: &str) -> Lab {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("c.conf");
        std::fs::write(&config, CONFIG).unwrap();
        let mut child = Command::new(program).arg("-c").arg(&config).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut at = None;
        for line in log.by_ref().map_while(Result::ok) {
            if let Some((_, address)) = line.split_once("websocket clients on ws://") {
                at = address.trim().parse().ok();
            } else if line.contains("Server is ready") {
                break;
            }
        }
        std::thread::spawn(move || log.for_each(drop));
        Lab { child, address: at.expect("a WebSocket port"), _dir: dir }
    }

    /// What comes back, and whether the connection stays.
    fn ask(&self, bytes: &[u8]) -> String {
        let mut socket = TcpStream::connect(self.address).unwrap();
        socket.set_read_timeout(Some(STAYS)).unwrap();
        socket.write_all(bytes).unwrap();
        let (mut answer, mut buffer) = (Vec::new(), [0; 65536]);
        let end = loop {
            match socket.read(&mut buffer) {
                Ok(0) => break "(hangs up)",
                Ok(n) => answer.extend_from_slice(&buffer[..n]),
                Err(e) if matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => break "(stays)",
                Err(_) => break "(hangs up)",
            }
        };
        format!("{}{end}", masked(&String::from_utf8_lossy(&answer)))
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Without the time, and without the frame that the INFO is in.
fn masked(answer: &str) -> String {
    let mut shown = String::new();
    for line in answer.split_inclusive("\r\n") {
        match line.starts_with("Date: ") {
            true => shown.push_str("Date\r\n"),
            false => shown.push_str(line),
        }
        if shown.ends_with("\r\n\r\n") && shown.starts_with("HTTP/1.1 101") {
            shown.push_str("(frames)");
            break;
        }
    }
    shown
}

fn bytes_of(line: &str) -> Vec<u8> {
    if let Some(raw) = line.strip_prefix("RAW ") {
        return raw.replace("\\r\\n", "\r\n").into_bytes();
    }
    let mut parts = line.split(" | ").flat_map(|part| part.split("| ")).map(str::trim);
    let mut text = format!("{} HTTP/1.1\r\n", parts.next().unwrap());
    for word in parts.next().unwrap_or_default().split(' ') {
        text.push_str(match word {
            "Host" => "Host: localhost\r\n",
            "Upgrade" => "Upgrade: websocket\r\n",
            "Connection" => "Connection: Upgrade\r\n",
            "Key" => "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
            "Version" => "Sec-WebSocket-Version: 13\r\n",
            other => panic!("no such header: {other:?} in {line}"),
        });
    }
    for header in parts.by_ref().take_while(|part| !part.is_empty()) {
        text.push_str(&format!("{header}\r\n"));
    }
    format!("{text}\r\n{}", parts.next().unwrap_or_default()).into_bytes()
}

pub fn run(script: &str) {
    let Some(theirs) = reference() else {
        return eprintln!("the reference server is not installed: nothing to compare with");
    };
    let (ours, theirs) = (Lab::start(env!("CARGO_BIN_EXE_nats-server")), Lab::start(theirs));
    let ask = |line: &str| {
        let bytes = bytes_of(line);
        let (here, there) = (ours.ask(&bytes), theirs.ask(&bytes));
        (here != there).then(|| format!("{line}\n  ours:\n{here}\n  theirs:\n{there}"))
    };
    // Most of the time is spent on seeing that nothing more comes.
    let differences: Vec<String> = std::thread::scope(|s| {
        let lines = script.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let asked: Vec<_> = lines.map(|line| s.spawn(|| ask(line))).collect();
        asked.into_iter().filter_map(|one| one.join().unwrap()).collect()
    });
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}
