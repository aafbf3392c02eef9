//! A server that gives answers written down before, several to one question where several servers would answer; and whole
//! outputs in files to compare with.
//!
//! The answers are those of the reference 2.15.1: clusters WEST of three servers and EAST of one, a leaf node, two streams.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use crate::support::{Nats, Ran};

const INFO: &str = r#"INFO {"server_id":"X","server_name":"fake","version":"2.15.1","headers":true,"max_payload":1048576,"proto":1}"#;

/// Answers by subject.
type Answers = BTreeMap<String, Vec<String>>;

/// `nats` connected to the server of written answers.
pub struct System {
    pub nats: Nats,
    asked: Arc<Mutex<Vec<(String, String)>>>,
}

impl System {
    /// Each subject of `$SYS.REQ.SERVER.PING` with the file that answers it; an empty name is the ping itself.
    pub fn pinged(files: &[(&str, &str)]) -> System {
        let subject = |name: &str| match name {
            "" => "$SYS.REQ.SERVER.PING".to_string(),
            name => format!("$SYS.REQ.SERVER.PING.{name}"),
        };
        System::new(files.iter().map(|(name, file)| (subject(name), lines(file))).collect())
    }

    /// All of the written answers.
    pub fn super_cluster() -> System {
        System::pinged(&[
            ("", "ping"),
            ("ACCOUNTZ", "accountz"),
            ("CONNZ", "connz"),
            ("GATEWAYZ", "gatewayz"),
            ("HEALTHZ", "healthz"),
            ("JSZ", "jsz"),
            ("LEAFZ", "leafz"),
            ("ROUTEZ", "routez"),
            ("VARZ", "varz"),
        ])
    }

    pub fn new(answers: Answers) -> System {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("nats://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let (answers, asked) = (Arc::new(answers), Arc::new(Mutex::new(vec![])));
        let heard = asked.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (answers, heard) = (answers.clone(), heard.clone());
                std::thread::spawn(move || drop(serve(stream, &answers, &heard)));
            }
        });
        System { nats: Nats::new().env("NATS_URL", &url), asked }
    }

    pub fn run(&self, line: &str) -> Ran {
        self.nats.run(line)
    }

    /// The body of the last request to this subject.
    pub fn asked(&self, subject: &str) -> serde_json::Value {
        let asked = self.asked.lock().unwrap();
        let found = asked.iter().rev().find(|(to, _)| to == subject);
        let (_, body) = found.unwrap_or_else(|| panic!("nobody asked {subject}: {asked:?}"));
        serde_json::from_str(body).unwrap()
    }
}

/// The lines of a file of answers.
pub fn lines(file: &str) -> Vec<String> {
    let path = folder("answers").join(format!("{file}.jsonl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().map(str::to_string).collect()
}

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/system").join(name)
}

/// Compares with the file `shown/NAME.txt`, or writes it when the variable `WRITE_SHOWN` is set.
#[track_caller]
pub fn shows(name: &str, text: &str) {
    let path = folder("shown").join(format!("{name}.txt"));
    if std::env::var_os("WRITE_SHOWN").is_some() {
        return std::fs::write(&path, text).unwrap();
    }
    let want = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(want == text, "{} should be\n{want}\nbut is\n{text}", path.display());
}

/// Speaks with one client until it goes.
fn serve(stream: TcpStream, answers: &Answers, asked: &Mutex<Vec<(String, String)>>) -> std::io::Result<()> {
    let (mut reader, mut writer) = (BufReader::new(stream.try_clone()?), stream);
    let mut subscriptions: Vec<(String, String)> = vec![];
    write!(writer, "{INFO}\r\n")?;
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["PING"] => write!(writer, "PONG\r\n")?,
            ["SUB", subject, .., sid] => subscriptions.push((subject.into(), sid.into())),
            ["PUB" | "HPUB", subject, reply, .., length] => {
                let mut body = vec![0; length.parse::<usize>().unwrap() + 2];
                reader.read_exact(&mut body)?;
                let body = String::from_utf8_lossy(&body);
                let body = body.split("\r\n\r\n").last().unwrap_or_default().trim_end().to_string();
                asked.lock().unwrap().push((subject.into(), body));
                let to = |s: &&(String, String)| covers(&s.0, reply);
                if let Some((_, sid)) = subscriptions.iter().find(to) {
                    answer(&mut writer, answers.get(subject), reply, sid)?;
                }
            }
            _ => {}
        }
    }
}

fn covers(subscription: &str, subject: &str) -> bool {
    match subscription.strip_suffix('*') {
        Some(start) => subject.starts_with(start),
        None => subscription == subject,
    }
}

fn answer(
    writer: &mut TcpStream,
    answers: Option<&Vec<String>>,
    reply: &str,
    sid: &str,
) -> std::io::Result<()> {
    let Some(answers) = answers else {
        let status = "NATS/1.0 503\r\n\r\n";
        return write!(writer, "HMSG {reply} {sid} {0} {0}\r\n{status}\r\n", status.len());
    };
    answers.iter().try_for_each(|text| write!(writer, "MSG {reply} {sid} {}\r\n{text}\r\n", text.len()))
}
