//! Runs `nats` commands side by side against a real server, and makes what they print comparable.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::support::server::Server;
use crate::support::{Nats, Ran};

/// Nothing here takes long; a busy machine may.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server, and `nats` set up to use it.
pub struct Lab {
    pub nats: Nats,
    pub server: Server,
}

impl Lab {
    /// Our server with this configuration.
    pub fn start(config: &str) -> Lab {
        let nats = Nats::new();
        let server = Server::start(&nats, config);
        Lab::of(nats, server)
    }

    /// A server that can do what the configuration says. None, and a note, when there is none.
    pub fn able(config: &str) -> Option<Lab> {
        let nats = Nats::new();
        let server = Server::able(&nats, config)?;
        Some(Lab::of(nats, server))
    }

    /// The server in PATH with this configuration. None, and a note, without it.
    pub fn oracle(config: &str) -> Option<Lab> {
        let nats = Nats::new();
        let server = Server::oracle(&nats, config)?;
        Some(Lab::of(nats, server))
    }

    /// A server with JetStream. None, and a note, when there is none.
    pub fn jetstream() -> Option<Lab> {
        let nats = Nats::new();
        let config = format!("jetstream {{ store_dir: \"{}\" }}", nats.path("js").display());
        let server = Server::able(&nats, &config)?;
        Some(Lab::of(nats, server))
    }

    /// A server with JetStream whose API has this level. None, and a note, when there is none.
    pub fn level(level: u64) -> Option<Lab> {
        let nats = Nats::new();
        let config = format!("jetstream {{ store_dir: \"{}\" }}", nats.path("js").display());
        let server = Server::of_level(&nats, &config, level)?;
        Some(Lab::of(nats, server))
    }

    fn of(nats: Nats, server: Server) -> Lab {
        let nats = nats.env("NATS_URL", &server.url());
        Lab { nats, server }
    }

    /// Runs a command to its end.
    pub fn run(&self, line: &str) -> Ran {
        redacted(self.nats.run(line))
    }

    /// Runs a command with something on its stdin.
    pub fn run_with(&self, stdin: &[u8], line: &str) -> Ran {
        let mut running = self.spawn(line, Stdio::piped());
        running.child.stdin.take().unwrap().write_all(stdin).unwrap();
        running.finish()
    }

    /// Starts a command and waits until it is subscribed to `subject`.
    pub fn listen(&self, subject: &str, line: &str) -> Running {
        let running = self.spawn(line, Stdio::null());
        patiently(&format!("{line}: subscription to {subject}"), || {
            self.has_subscription(subject).then_some(())
        });
        running
    }

    pub fn spawn(&self, line: &str, stdin: Stdio) -> Running {
        let mut command = self.nats.command(&shell_words::split(line).unwrap());
        let mut child = command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        Running { line: line.to_string(), child, out: Some(reader(out)), err: Some(reader(err)) }
    }

    /// Starts a command whose output is read while it runs.
    pub fn follow(&self, line: &str) -> Followed {
        let mut command = self.nats.command(&shell_words::split(line).unwrap());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (sender, lines) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            let mut lines = out.lines().map_while(Result::ok);
            lines.try_for_each(|line| sender.send(line))
        });
        Followed { line: line.to_string(), child, lines }
    }

    fn has_subscription(&self, subject: &str) -> bool {
        self.has_subscriptions(subject, 1)
    }

    /// Whether so many connections are subscribed to `subject`.
    pub fn has_subscriptions(&self, subject: &str, connections: usize) -> bool {
        let mut http = TcpStream::connect(&self.server.monitor).unwrap();
        http.write_all(b"GET /connz?subs=1 HTTP/1.0\r\n\r\n").unwrap();
        let mut answer = String::new();
        http.read_to_string(&mut answer).unwrap();
        let json: serde_json::Value = serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap();
        let subscribed = |c: &&serde_json::Value| {
            c["subscriptions_list"].as_array().is_some_and(|list| list.contains(&subject.into()))
        };
        json["connections"].as_array().unwrap().iter().filter(subscribed).count() >= connections
    }
}

/// A command that goes on until it is dropped.
pub struct Followed {
    line: String,
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Followed {
    /// The next line it prints.
    #[track_caller]
    pub fn next(&self) -> String {
        let next = self.lines.recv_timeout(PATIENCE);
        next.unwrap_or_else(|why| panic!("{}: no further line: {why}", self.line))
    }
}

impl Drop for Followed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A command that runs in the background; it is killed when dropped.
pub struct Running {
    line: String,
    pub child: Child,
    out: Option<JoinHandle<Vec<u8>>>,
    err: Option<JoinHandle<Vec<u8>>>,
}

impl Running {
    /// Waits for the command to end by itself.
    pub fn finish(mut self) -> Ran {
        let line = self.line.clone();
        let status = patiently(&format!("the end of {line}"), || self.child.try_wait().unwrap());
        let text =
            |pipe: Option<JoinHandle<Vec<u8>>>| String::from_utf8(pipe.unwrap().join().unwrap()).unwrap();
        let (out, err) = (text(self.out.take()), text(self.err.take()));
        redacted(Ran { out, err, code: status.code().unwrap_or(-1) })
    }

    /// Interrupts it, as Ctrl-C does.
    #[cfg(unix)]
    pub fn interrupt(&self) {
        let id = self.child.id().to_string();
        assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn reader(mut pipe: impl Read + Send + 'static) -> JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut all = vec![];
        pipe.read_to_end(&mut all).unwrap();
        all
    })
}

pub fn patiently<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        match look() {
            Some(found) => return found,
            None if start.elapsed() > PATIENCE => panic!("waited too long for {what}"),
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

/// Times of day become `T`, times of messages `TIME`, times taken `RTT`, the unique parts of inboxes `X`.
fn redacted(ran: Ran) -> Ran {
    Ran { out: redact(&ran.out), err: redact(&ran.err), code: ran.code }
}

fn redact(text: &str) -> String {
    let line = |line: &str| {
        let line = match line.split_once(' ') {
            Some((time, rest)) if is_time_of_day(time) => format!("T {rest}"),
            _ => line.to_string(),
        };
        let line = match line.split_once("with rtt ") {
            Some((before, _)) => format!("{before}with rtt RTT"),
            None => line,
        };
        let line = match line.split_once(" / time: ") {
            Some((before, _)) => format!("{before} / time: TIME"),
            None => line,
        };
        let mut parts = line.split("_INBOX.");
        let first = parts.next().unwrap_or_default().to_string();
        parts.fold(first, |all, part| {
            let rest = part.trim_start_matches(|c: char| c.is_alphanumeric());
            all + if rest.len() < part.len() { "_INBOX.X" } else { "_INBOX." } + rest
        })
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn is_time_of_day(text: &str) -> bool {
    text.len() == 8
        && text.bytes().enumerate().all(|(i, b)| if i % 3 == 2 { b == b':' } else { b.is_ascii_digit() })
}
