//! A server process and one connection to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(20);

pub struct Lab {
    child: Child,
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

impl Lab {
    pub fn start(program: &str) -> Lab {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("c.conf");
        let store = dir.path().join("js");
        std::fs::write(&config, format!("listen: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?} }}\n"))
            .unwrap();
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
        let socket = TcpStream::connect(at.expect("a client port")).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut lab = Lab { child, reader: BufReader::new(socket), requests: 0, _dir: dir };
        lab.line();
        lab.send(b"CONNECT {\"verbose\":false,\"headers\":true,\"no_responders\":true}\r\n");
        lab
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
