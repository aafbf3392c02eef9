//! Does what the lines of a session say, in a home of its own.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Side, folder, mask};
use crate::support::{Nats, server::Server};

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Player {
    nats: Nats,
    side: Side,
    server: Option<Server>,
    beside: Vec<Child>,
}

/// Our programs: `nats` is built with these tests, the others stand beside it when the whole workspace is.
fn program(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_BIN_EXE_nats")).with_file_name(name);
    let found = path.exists().then_some(path);
    if found.is_none() {
        eprintln!("skipped: the program {name} is not built");
    }
    found
}

impl Player {
    pub fn new(side: Side) -> Player {
        Player { nats: Nats::new(), side, server: None, beside: vec![] }
    }

    /// What a line says; None when the session cannot go on, which was said on stderr.
    pub fn play(&mut self, line: &str) -> Option<Vec<String>> {
        let (sign, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        match sign {
            "$ " | "? " => {
                let output = self.command(rest)?.output().unwrap();
                let text = [output.stdout, output.stderr].concat();
                Some(self.said(&text, output.status.code()))
            }
            "& " => {
                let (subject, rest) = rest.split_once(' ').expect("a subject and a command");
                let mut command = self.command(rest)?;
                let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
                self.beside.push(child);
                self.wait_for(subject);
                Some(vec![])
            }
            "% " => self.order(rest),
            _ => Some(vec![]),
        }
    }

    fn order(&mut self, line: &str) -> Option<Vec<String>> {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("serve", files) => self.serve(files)?,
            ("until", rest) => {
                let (text, command) = rest.split_once(" :: ").expect("words and a command");
                self.until(text, command)?;
            }
            ("join", _) => return Some(self.join()),
            ("write", rest) => {
                let (file, text) = rest.split_once(' ').expect("a file and a text");
                std::fs::write(self.nats.path(file), format!("{text}\n")).unwrap();
            }
            (other, _) => panic!("{other} is no order"),
        }
        Some(vec![])
    }

    /// Starts the server with files of the home, or of this folder, one after the other.
    fn serve(&mut self, files: &str) -> Option<()> {
        let mut text = String::new();
        for file in files.split_whitespace() {
            let own = self.nats.path(file);
            let path = if own.exists() { own } else { folder().join(file) };
            text += &std::fs::read_to_string(path).unwrap();
        }
        // Paths beside the file would be paths beside these tests: ours runs inside of them.
        let text = text.replace("'./jwt'", "\"HOME/jwt\"").replace("HOME", &self.home());
        // The one before has to be gone: they share a store.
        self.server = None;
        self.server = match self.side {
            Side::Ours => Some(Server::start(&self.nats, &text)),
            Side::Reference => Some(Server::oracle(&self.nats, &text)?),
        };
        Some(())
    }

    fn home(&self) -> String {
        self.nats.home.path().display().to_string()
    }

    /// Runs a command again and again until `text` is in what it says.
    fn until(&self, text: &str, line: &str) -> Option<()> {
        let start = Instant::now();
        loop {
            let output = self.command(line)?.output().unwrap();
            if String::from_utf8_lossy(&output.stdout).contains(text) {
                return Some(());
            }
            assert!(start.elapsed() < PATIENCE, "{line} never says {text}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn command(&self, line: &str) -> Option<Command> {
        let url = self.server.as_ref().map(Server::url).unwrap_or_default();
        let words = shell_words::split(&line.replace("HOME", &self.home()).replace("@URL", &url)).unwrap();
        let mut command = self.nats.command(&words[1..]);
        if words[0] != "nats" {
            let mut other = Command::new(program(&words[0])?);
            other.args(command.get_args()).env_clear().current_dir(self.nats.home.path());
            other.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
            other.stdin(Stdio::null());
            command = other;
        }
        command.envs(self.server.as_ref().map(|server| ("NATS_URL", server.url())));
        Some(command)
    }

    fn said(&self, text: &[u8], code: Option<i32>) -> Vec<String> {
        let mut lines = mask::lines(&String::from_utf8_lossy(text).replace(&self.home(), "HOME"));
        if code != Some(0) {
            lines.push(format!("[{}]", code.unwrap_or(-1)));
        }
        lines
    }

    /// Waits until somebody listens on a subject that begins so.
    fn wait_for(&self, subject: &str) {
        let server = self.server.as_ref().expect("a server");
        let (start, name) = (Instant::now(), format!("\"{subject}"));
        while !get(&server.monitor, "/connz?subs=1&limit=100").contains(&name) {
            assert!(start.elapsed() < PATIENCE, "nobody listens on {subject}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn join(&mut self) -> Vec<String> {
        let child = self.beside.remove(0);
        let output = child.wait_with_output().unwrap();
        self.said(&[output.stdout, output.stderr].concat(), output.status.code())
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        for child in &mut self.beside {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// The body of a document of the monitoring port.
fn get(at: &str, path: &str) -> String {
    let mut socket = std::net::TcpStream::connect(at).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).unwrap();
    let mut answer = vec![];
    socket.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
