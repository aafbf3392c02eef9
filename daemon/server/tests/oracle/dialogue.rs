//! Dialogues of several clients, held with our server and with the reference: after every line each client must have got the
//! same messages from both, but for what is chance.
//!
//! `b1 > PUB a r 2|hi` sends what is written, `|` for a line end; a client's user is its name without digits. `b1 h> a r :: A: b
//! ;; C: d :: payload` publishes with headers, `a1 r> payload` to the last reply subject that this client has seen, `a1 r> :: A: b
//! :: payload` so with headers; `a1 bye` closes; `#` begins a scene. `WAIT 300` behind a line gives both at least so many milliseconds
//! for it, and until they agree if that takes longer.

use super::lab::{Lab, reference};
use super::script::masked;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// What differs from run to run, beside what does so in every script.
const CHANCE: [&str; 9] = ["timestamp", "id", "start", "rtt", "service", "system", "total", "cid", "seq"];

/// How long a server may take for what it does in its own time.
const PATIENCE: Duration = Duration::from_secs(10);

struct Client {
    reader: BufReader<TcpStream>,
    last_reply: String,
}

/// One server and those who talk to it.
struct Side {
    at: SocketAddr,
    clients: BTreeMap<String, Client>,
    _lab: Lab,
}

impl Side {
    fn start(program: &str, config: &str) -> Side {
        let lab = Lab::start(program, config);
        Side { at: lab.at(), clients: BTreeMap::new(), _lab: lab }
    }

    fn client(&mut self, name: &str) -> &mut Client {
        let at = self.at;
        self.clients.entry(name.into()).or_insert_with(|| Client::connect(at, name))
    }

    /// Does what a line says; returns what everybody got of it.
    fn act(&mut self, line: &str) -> Vec<String> {
        let (who, rest) = line.split_once(' ').unwrap();
        let (verb, text) = rest.split_once(' ').unwrap_or((rest, ""));
        match verb {
            ">" => self.client(who).send(&text.replace('|', "\r\n")),
            "h>" => self.client(who).send(&with_header(text)),
            "r>" => {
                let client = self.client(who);
                let subject = client.last_reply.clone();
                client.send(&match text.split_once("::") {
                    None => format!("PUB {subject} {}\r\n{text}", text.len()),
                    Some((_, rest)) => with_header(&format!("{subject} :: {rest}")),
                });
            }
            "bye" => drop(self.clients.remove(who)),
            _ => panic!("what is {line:?}?"),
        }
        let mut got = self.clients.get_mut(who).map_or(Vec::new(), |client| client.gather(who));
        got.append(&mut self.gather_all());
        got.sort();
        got
    }

    fn gather_all(&mut self) -> Vec<String> {
        let mut all: Vec<_> =
            self.clients.iter_mut().flat_map(|(name, client)| client.gather(name)).collect();
        // In which order subscriptions are served is nobody's business.
        all.sort();
        all
    }
}

impl Client {
    fn connect(at: SocketAddr, name: &str) -> Client {
        let socket = TcpStream::connect(at).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        socket.set_nodelay(true).unwrap();
        let mut client = Client { reader: BufReader::new(socket), last_reply: String::new() };
        client.line();
        let user = name.trim_end_matches(|c: char| c.is_ascii_digit());
        client.send(&format!(
            r#"CONNECT {{"verbose":false,"headers":true,"no_responders":true,"user":"{user}","pass":"{user}","name":"{name}","lang":"rust","version":"1","protocol":1}}"#
        ));
        assert_eq!(client.gather(name), [""; 0]);
        client
    }

    fn send(&mut self, text: &str) {
        self.reader.get_mut().write_all(format!("{text}\r\n").as_bytes()).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        line.trim_end().into()
    }

    /// Everything that came up to now.
    fn gather(&mut self, name: &str) -> Vec<String> {
        self.send("PING");
        let mut got = Vec::new();
        loop {
            let line = self.line();
            let words: Vec<&str> = line.split_whitespace().collect();
            let (subject, sid, reply, head, all) = match words[..] {
                ["PONG"] => return got,
                ["PING"] => {
                    self.send("PONG");
                    continue;
                }
                ["MSG", subject, sid, all] => (subject, sid, "", "0", all),
                ["MSG", subject, sid, reply, all] => (subject, sid, reply, "0", all),
                ["HMSG", subject, sid, head, all] => (subject, sid, "", head, all),
                ["HMSG", subject, sid, reply, head, all] => (subject, sid, reply, head, all),
                ["INFO", ..] => continue,
                _ => {
                    assert!(line.starts_with("-ERR"), "{line:?}");
                    got.push(format!("{name}: {line}"));
                    continue;
                }
            };
            let (head, all): (usize, usize) = (head.parse().unwrap(), all.parse().unwrap());
            let mut bytes = vec![0; all + 2];
            self.reader.read_exact(&mut bytes).unwrap();
            let text = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
            let header: String = text(&bytes[..head]).split_inclusive("\r\n").map(shown).collect();
            let payload = shown(&text(&bytes[head..all]));
            let (subject, shown_reply) = (anonymous(subject), anonymous(reply));
            got.push(format!("{name}: {subject} {sid} [{shown_reply}] {header:?} {payload}"));
            if !reply.is_empty() {
                self.last_reply = reply.into();
            }
        }
    }
}

fn with_header(text: &str) -> String {
    let parts: Vec<&str> = text.split("::").map(str::trim).collect();
    let lines: String = parts[1].split(";;").map(|line| format!("{}\r\n", line.trim())).collect();
    let block = format!("NATS/1.0\r\n{lines}\r\n");
    let all = block.len() + parts[2].len();
    format!("HPUB {} {} {all}\r\n{block}{}", parts[0], block.len(), parts[2])
}

/// Subjects that stand for others are drawn by lot: their shape remains. Those of acknowledgements hold a moment.
fn anonymous(subject: &str) -> String {
    if subject.starts_with("$JS.ACK.") {
        let timeless = |(at, token)| if at == 7 { "…" } else { token };
        return subject.split('.').enumerate().map(timeless).collect::<Vec<_>>().join(".");
    }
    let Some(rest) = subject.strip_prefix("_R_.") else { return subject.into() };
    let shape = |token: &str| if token == "T" { "T".into() } else { format!("<{}>", token.len()) };
    format!("_R_.{}", rest.split('.').map(shape).collect::<Vec<_>>().join("."))
}

/// A header line or a payload without what is chance.
fn shown(text: &str) -> String {
    let (name, value) = match text.split_once(": ") {
        Some((name, value)) if !text.starts_with('{') => (format!("{name}: "), value),
        _ => (String::new(), text),
    };
    match serde_json::from_str::<Value>(value.trim_end()) {
        Ok(json @ Value::Object(_)) => format!("{name}{}", sorted_events(without_chance(masked(json)))),
        _ => format!("{name}{}", anonymous(value)),
    }
}

fn without_chance(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let known = |key: &str| CHANCE.contains(&key) || key == "server";
            let change = |(key, value): (String, Value)| match known(&key) {
                true => (key, json!("…")),
                false => (key, without_chance(value)),
            };
            Value::Object(map.into_iter().map(change).collect())
        }
        Value::Array(list) => Value::Array(list.into_iter().map(without_chance).collect()),
        other => other,
    }
}

/// What happened to one message is told in the order in which subscriptions were served.
fn sorted_events(mut value: Value) -> Value {
    if let Some(events) = value.get_mut("events").and_then(Value::as_array_mut) {
        events.sort_by_key(Value::to_string);
    }
    value
}

/// Holds a dialogue with both servers, which have this in their configuration.
pub fn run(script: &str, config: &str) {
    let Some(reference) = reference() else {
        eprintln!("SKIPPED: no reference nats-server on PATH");
        return;
    };
    let (mut ours, mut theirs) =
        (Side::start(env!("CARGO_BIN_EXE_nats-server"), config), Side::start(reference, config));
    let (mut wrong, mut scene, mut lines) = (Vec::new(), "", 0);
    let mut script = script.lines().filter(|line| !line.is_empty()).peekable();
    while let Some(line) = script.next() {
        if let Some(name) = line.strip_prefix('#') {
            scene = name;
            continue;
        }
        lines += 1;
        let (mut got, mut expected) = (ours.act(line), theirs.act(line));
        let wait = script.next_if(|next| next.starts_with("WAIT ")).map(|wait| wait[5..].parse().unwrap());
        if let Some(least) = wait.map(Duration::from_millis) {
            let begun = Instant::now();
            while begun.elapsed() < least || (got != expected && begun.elapsed() < PATIENCE) {
                std::thread::sleep(Duration::from_millis(20));
                for (side, all) in [(&mut ours, &mut got), (&mut theirs, &mut expected)] {
                    all.append(&mut side.gather_all());
                    all.sort();
                }
            }
        }
        if got != expected {
            wrong.push(format!("{scene}: {line}\n  ours:      {got:#?}\n  reference: {expected:#?}"));
        }
    }
    assert!(lines > 25, "{lines} lines only");
    assert!(wrong.is_empty(), "{} of {lines} differ\n{}", wrong.len(), wrong.join("\n"));
}
