//! A matrix of users, rules and subjects, drawn from a seed: both servers must let through and hold back the same.
//!
//! One difference is on purpose: a list that allows `a.*` does not allow to subscribe to `a.>`, which reaches further.

use super::lab::reference;
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::BASE64URL_NOPAD;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const SEED: u64 = 20_261_122;
const USERS: usize = 48;
const CASES_EACH: usize = 24;

/// A small generator; the same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn subject(&mut self, wildcards: bool) -> String {
        let tokens = 1 + self.below(3);
        let mut subject = String::new();
        for at in 0..tokens {
            if at > 0 {
                subject.push('.');
            }
            subject += match wildcards.then(|| self.below(6)) {
                Some(0) => "*",
                Some(1) if at + 1 == tokens => ">",
                _ => self.of(&["a", "b", "c"]),
            };
        }
        subject
    }

    fn queue(&mut self) -> &'static str {
        self.of(&["q", "r", "v1.x", "v1.y", "v1.*", "*", ">"])
    }

    /// Entries of one list, as configuration has them.
    fn list(&mut self, queues: bool) -> String {
        let entries: Vec<String> = (0..1 + self.below(3))
            .map(|_| match queues && self.one_in(3) {
                true => format!("\"{} {}\"", self.subject(true), self.queue()),
                false => format!("\"{}\"", self.subject(true)),
            })
            .collect();
        format!("[{}]", entries.join(", "))
    }

    fn side(&mut self, queues: bool) -> String {
        match self.below(5) {
            0 => String::new(),
            1 => format!("{{ allow: {} }}", self.list(queues)),
            2 => format!("{{ deny: {} }}", self.list(queues)),
            3 => format!("{{ allow: {}, deny: {} }}", self.list(queues), self.list(queues)),
            _ => self.list(queues),
        }
    }

    fn permissions(&mut self) -> String {
        let (publish, subscribe) = (self.side(false), self.side(true));
        let mut text = String::new();
        if !publish.is_empty() {
            write!(text, "publish: {publish}, ").unwrap();
        }
        if !subscribe.is_empty() {
            write!(text, "subscribe: {subscribe}, ").unwrap();
        }
        if self.one_in(4) {
            text += "allow_responses: { max: 50, expires: \"1m\" }";
        }
        text
    }

    fn case(&mut self, sid: usize) -> String {
        match self.below(4) {
            0 => format!("PUB {} 0\r\n", self.subject(true)),
            1 => format!("PUB {} 0\r\n", self.subject(false)),
            2 => format!("SUB {} {sid}", self.subject(true)),
            _ => format!("SUB {} {} {sid}", self.subject(true), self.queue()),
        }
    }
}

/// Who connects, and how.
enum User {
    Named(String),
    Keyed(Box<NKey>),
    Nobody,
}

struct Matrix {
    config: String,
    users: Vec<User>,
}

/// Users by name, by key and without credentials, in two accounts, with rules of their own or by default.
fn matrix(chance: &mut Chance) -> Matrix {
    let (mut users, mut accounts) = (Vec::new(), [String::new(), String::new()]);
    for at in 0..USERS {
        let rules = match at % 8 {
            7 => String::new(),
            _ => format!(", permissions {{ {} }}", chance.permissions()),
        };
        let (user, text) = match at % 4 {
            3 => {
                let key = NKey::generate(Kind::User);
                let text = format!("{{ nkey: {}{rules} }}\n", key.public());
                (User::Keyed(Box::new(key)), text)
            }
            0 if at == 0 => (User::Nobody, format!("{{ user: u0, password: u0{rules} }}\n")),
            _ => (User::Named(format!("u{at}")), format!("{{ user: u{at}, password: u{at}{rules} }}\n")),
        };
        users.push(user);
        accounts[at % 2] += &text;
    }
    let defaults = chance.permissions();
    let config = format!(
        "no_auth_user: u0\naccounts {{\nA {{ users: [ {} {{ user: pa, password: p }} ] }}\n\
         B {{ default_permissions {{ {defaults} }}, users: [ {} {{ user: pb, password: p, permissions {{ publish: \">\", \
         subscribe: \">\" }} }} ] }}\n}}\n",
        accounts[0], accounts[1]
    );
    Matrix { config, users }
}

struct Server {
    child: Child,
    address: SocketAddr,
    _dir: tempfile::TempDir,
}

impl Server {
    fn start(program: &str, config: &str) -> Server {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.conf");
        std::fs::write(&path, format!("listen: \"127.0.0.1:-1\"\n{config}")).unwrap();
        let mut child = Command::new(program).arg("-c").arg(&path).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        let (mut address, mut seen) = (None, String::new());
        for line in log.by_ref().map_while(Result::ok) {
            seen += &line;
            if line.contains("Listening for client connections on") {
                address = line.rsplit(' ').next().and_then(|a| a.parse().ok());
            } else if line.contains("Server is ready") {
                break;
            }
        }
        std::thread::spawn(move || log.for_each(drop));
        Server { child, address: address.unwrap_or_else(|| panic!("{program}: {seen}\n{config}")), _dir: dir }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Connection(BufReader<TcpStream>);

impl Connection {
    fn open(server: &Server, user: &User) -> Connection {
        let socket = TcpStream::connect(server.address).unwrap();
        socket.set_nodelay(true).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut connection = Connection(BufReader::new(socket));
        let info = connection.line();
        let who = match user {
            User::Nobody => String::new(),
            User::Named(name) => {
                let password = if name.starts_with('p') { "p" } else { name };
                format!(r#","user":"{name}","pass":"{password}""#)
            }
            User::Keyed(key) => {
                let nonce = info.split_once("\"nonce\":\"").and_then(|(_, rest)| rest.split('"').next());
                let sig = BASE64URL_NOPAD.encode(&key.sign(nonce.unwrap().as_bytes()).unwrap());
                format!(r#","nkey":"{}","sig":"{sig}""#, key.public())
            }
        };
        connection.say(&format!(r#"CONNECT {{"verbose":false,"echo":false{who}}}"#));
        assert_eq!(connection.flush(), Vec::<String>::new());
        connection
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    fn say(&mut self, line: &str) {
        self.0.get_mut().write_all(format!("{line}\r\n").as_bytes()).unwrap();
    }

    /// What came until now; of messages the first line.
    fn flush(&mut self) -> Vec<String> {
        self.say("PING");
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            if line == "PONG" {
                return lines;
            }
            if line.starts_with("MSG ") {
                let size: usize = line.rsplit(' ').next().unwrap().parse().unwrap();
                self.0.read_exact(&mut vec![0; size + 2]).unwrap();
            }
            if line != "PING" {
                lines.push(line);
            }
        }
    }
}

/// The list of what is allowed is the only one that the two read differently.
fn on_purpose(case: &str, ours: &[String], theirs: &[String]) -> bool {
    case.starts_with("SUB")
        && case.split(' ').nth(1).is_some_and(|s| s.ends_with('>'))
        && theirs.is_empty()
        && ours.len() == 1
}

/// Which member of a queue group gets a message is chance: what counts is the group.
fn by_queue(line: &str, queues: &[Option<String>]) -> String {
    let mut words: Vec<&str> = line.split(' ').collect();
    let sid: Option<usize> = words.get(2).and_then(|sid| sid.parse().ok());
    if let Some(queue) = sid.and_then(|sid| queues.get(sid)?.as_deref()) {
        words[2] = queue;
    }
    words.join(" ")
}

#[derive(Default)]
struct Tally {
    compared: usize,
    refused: usize,
    excused: usize,
    wrong: Vec<String>,
}

fn compare(at: usize, user: &User, servers: &[Server; 2], chance: &mut Chance, tally: &mut Tally) {
    let mut both = [0, 1].map(|i| Connection::open(&servers[i], user));
    let mut queues: Vec<Option<String>> = vec![None; CASES_EACH];
    for (sid, group) in queues.iter_mut().enumerate() {
        let case = chance.case(sid);
        if let ["SUB", _, queue, _] = case.split(' ').collect::<Vec<_>>()[..] {
            *group = Some(queue.to_owned());
        }
        let [ours, theirs] = [0, 1].map(|i| {
            both[i].say(&case);
            both[i].flush()
        });
        tally.compared += 1;
        tally.refused += usize::from(!theirs.is_empty());
        if on_purpose(&case, &ours, &theirs) {
            tally.excused += 1;
            both.iter_mut().for_each(|c| c.say(&format!("UNSUB {sid}")));
        } else if ours != theirs {
            tally.wrong.push(format!("u{at}: {case:?}\n  ours:      {ours:?}\n  reference: {theirs:?}"));
        }
    }
    // What is delivered, to whom of the account.
    let publisher = User::Named(if at.is_multiple_of(2) { "pa".into() } else { "pb".into() });
    let [ours, theirs] = [0, 1].map(|i| {
        both[i].flush();
        let mut p = Connection::open(&servers[i], &publisher);
        for a in ["a", "b", "c"] {
            p.say(&format!("PUB {a} re.{a} 0\r\n"));
            for b in ["a", "b", "c"] {
                p.say(&format!("PUB {a}.{b} 0\r\n\r\nPUB {a}.{b}.a 0\r\n\r\nPUB {a}.c.{b} 0\r\n"));
            }
        }
        p.flush();
        let mut got: Vec<String> = both[i].flush().iter().map(|line| by_queue(line, &queues)).collect();
        got.sort();
        // The right to answer what was received.
        for _ in 0..3 {
            both[i].say("PUB re.a 0\r\n\r\nPUB re.b 0\r\n");
        }
        got.extend(both[i].flush());
        got
    });
    tally.compared += 1;
    if ours != theirs {
        tally.wrong.push(format!("u{at}: deliveries\n  ours:      {ours:?}\n  reference: {theirs:?}"));
    }
}

#[test]
fn permissions() {
    let Some(reference) = reference() else {
        eprintln!("SKIPPED: no reference nats-server on PATH");
        return;
    };
    let mut chance = Chance(SEED);
    let matrix = matrix(&mut chance);
    let ours = env!("CARGO_BIN_EXE_nats-server");
    let servers = [ours, reference].map(|program| Server::start(program, &matrix.config));
    let mut tally = Tally::default();
    for (at, user) in matrix.users.iter().enumerate() {
        compare(at, user, &servers, &mut chance, &mut tally);
    }
    let Tally { compared, refused, excused, wrong } = tally;
    assert!(
        wrong.is_empty(),
        "{} of {compared} differ\n{}\n{}",
        wrong.len(),
        wrong.join("\n"),
        matrix.config
    );
    assert!(
        compared > 1000 && refused > 200 && excused < 50,
        "{compared} compared, {refused} refused, {excused} excused"
    );
}
