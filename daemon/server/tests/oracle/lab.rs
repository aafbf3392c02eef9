//! A server process and one connection to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Lab {
    child: Child,
    at: SocketAddr,
    reader: BufReader<TcpStream>,
    requests: u32,
    _dir: TempDir,
}

/// The reference tells its version on one line, ours adds another.
pub fn reference() -> Option<&'static str> {
    let version = Command::new("nats-server").arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&version.stdout);
    (text.starts_with("nats-server: v") && text.lines().count() == 1).then_some("nats-server")
}

fn dial(at: SocketAddr) -> BufReader<TcpStream> {
    let socket = TcpStream::connect(at).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    BufReader::new(socket)
}

impl Lab {
    /// `more`: lines of configuration.
    pub fn start(program: &str, more: &str) -> Lab {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("c.conf");
        let store = dir.path().join("js");
        let text = format!("listen: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?} }}\n{more}\n");
        std::fs::write(&config, text).unwrap();
        let mut child = Command::new(program).arg("-c").arg(&config).stderr(Stdio::piped()).spawn().unwrap();
        let mut at: Option<SocketAddr> = None;
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        for line in log.by_ref().map_while(Result::ok) {
            if line.contains("Listening for client connections on") {
                at = line.rsplit(' ').next().and_then(|a| a.parse().ok());
            } else if line.contains("Server is ready") {
                break;
            }
        }
        std::thread::spawn(move || log.for_each(drop));
        let at = at.expect("a client port");
        let mut lab = Lab { child, at, reader: dial(at), requests: 0, _dir: dir };
        lab.greet("");
        lab
    }

    /// Where clients connect to.
    pub fn at(&self) -> SocketAddr {
        self.at
    }

    /// Goes on as this user, whose password is the name.
    pub fn login(&mut self, user: &str) {
        self.reader = dial(self.at);
        self.greet(&format!(",\"user\":\"{user}\",\"pass\":\"{user}\""));
    }

    fn greet(&mut self, more: &str) {
        self.line();
        let connect =
            format!("CONNECT {{\"verbose\":false,\"headers\":true,\"no_responders\":true{more}}}\r\n");
        self.send(connect.as_bytes());
    }

    fn send(&mut self, bytes: &[u8]) {
        self.reader.get_mut().write_all(bytes).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        line
    }

    /// The answer to a request: its header block and its payload.
    pub fn request(
        &mut self,
        subject: &str,
        headers: &[(String, String)],
        payload: &str,
    ) -> (String, String) {
        self.requests += 1;
        let reply = format!("in.{}", self.requests);
        let block: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let block = if headers.is_empty() { block } else { format!("NATS/1.0\r\n{block}\r\n") };
        let (head, all) = (block.len(), block.len() + payload.len());
        let sid = self.requests.to_string();
        self.send(format!("SUB {reply} {sid}\r\n").as_bytes());
        self.send(format!("HPUB {subject} {reply} {head} {all}\r\n{block}{payload}\r\n").as_bytes());
        let answer = self.answer(&sid);
        self.send(format!("UNSUB {sid}\r\n").as_bytes());
        answer
    }

    /// The trace of a message that nobody is to answer.
    pub fn trace(&mut self, subject: &str, headers: &[&str], payload: &str) -> String {
        self.requests += 1;
        let sid = self.requests.to_string();
        let more: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
        // The same name every time: it stands in the trace.
        let block = format!("NATS/1.0\r\nNats-Trace-Dest: trace.to\r\n{more}\r\n");
        let (head, all) = (block.len(), block.len() + payload.len());
        self.send(
            format!("SUB trace.to {sid}\r\nHPUB {subject} {head} {all}\r\n{block}{payload}\r\n").as_bytes(),
        );
        let event = self.answer(&sid).1;
        self.send(format!("UNSUB {sid}\r\n").as_bytes());
        event
    }

    /// Messages that a consumer delivers keep their own subject.
    fn answer(&mut self, sid: &str) -> (String, String) {
        loop {
            let line = self.line();
            let words: Vec<&str> = line.split_whitespace().collect();
            let (head, all): (usize, usize) = match words[..] {
                ["MSG", _, _, all] | ["MSG", _, _, _, all] => (0, all.parse().unwrap()),
                ["HMSG", _, _, head, all] | ["HMSG", _, _, _, head, all] => {
                    (head.parse().unwrap(), all.parse().unwrap())
                }
                ["PING"] => {
                    self.send(b"PONG\r\n");
                    continue;
                }
                _ => panic!("instead of an answer: {line:?}"),
            };
            let mut bytes = vec![0; all + 2];
            self.reader.read_exact(&mut bytes).unwrap();
            if words[2] == sid {
                let text = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
                return (text(&bytes[..head]), text(&bytes[head..all]));
            }
        }
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
