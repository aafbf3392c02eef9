//! A server process, started on free ports and ended with the value.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

use super::{Client, PATIENCE};

/// The program under test.
pub fn program() -> PathBuf {
    std::env::var_os("NATTER_SERVER_BIN")
        .map_or_else(|| env!("CARGO_BIN_EXE_nats-server").into(), PathBuf::from)
}

/// What is known before a server runs: arguments and a directory of its own.
pub struct Launch {
    pub dir: TempDir,
    program: PathBuf,
    args: Vec<String>,
}

pub struct Server {
    child: Child,
    log: Arc<Log>,
    launch: Launch,
}

#[derive(Default)]
struct Log {
    text: Mutex<(String, bool)>,
    more: Condvar,
}

impl Launch {
    /// No arguments yet.
    pub fn bare() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), program: program(), args: Vec::new() }
    }

    /// With a configuration file, `c.conf` in the directory.
    pub fn with_config(config: &str) -> Self {
        let launch = Self::bare();
        let path = launch.write("c.conf", config);
        launch.args(["-c", path.to_str().unwrap()])
    }

    pub fn args<S: Into<String>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Has this program started instead of ours.
    pub fn program(mut self, program: impl Into<PathBuf>) -> Self {
        self.program = program.into();
        self
    }

    /// Starts the process and waits for nothing.
    pub fn spawn(self) -> Server {
        let mut child = Command::new(&self.program)
            .args(&self.args)
            .current_dir(self.dir.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {}: {error}", self.program.display()));
        let log = Arc::new(Log::default());
        log.clone().follow(child.stderr.take().unwrap());
        Server { child, log, launch: self }
    }

    /// Starts the process and waits until it says that it is ready.
    pub fn start(self) -> Server {
        let server = self.spawn();
        server.wait_log("Server is ready");
        server
    }

    /// Runs to the end: status, standard output, standard error.
    pub fn run(self) -> (i32, String, String) {
        let mut server = self.spawn();
        let mut output = String::new();
        server.child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        let status = server.wait_exit();
        server.log.wait("the end of standard error", |_, ended| ended.then_some(()));
        (status.code().unwrap_or(-1), output, server.log())
    }
}

impl Server {
    /// A server on a free loopback port with `config` beside that.
    pub fn start(config: &str) -> Self {
        Self::prepare(config).start()
    }

    /// As [`Server::start`], with HTTP monitoring.
    pub fn monitored(config: &str) -> Self {
        Self::start(&format!("http: \"127.0.0.1:-1\"\n{config}"))
    }

    pub fn prepare(config: &str) -> Launch {
        Launch::with_config(&format!("listen: \"127.0.0.1:-1\"\n{config}"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.launch.path(name)
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Everything on standard error so far.
    pub fn log(&self) -> String {
        self.log.text.lock().unwrap().0.clone()
    }

    /// Waits until standard error holds `text`.
    #[track_caller]
    pub fn wait_log(&self, text: &str) {
        let found = self
            .log
            .wait(text, |log, ended| if log.contains(text) { Some(true) } else { ended.then_some(false) });
        assert!(found, "the server ended without saying {text:?}:\n{}", self.log());
    }

    /// As [`Server::wait_log`], for a text that comes more than once.
    #[track_caller]
    pub fn wait_log_times(&self, text: &str, times: usize) {
        let enough = |log: &str| log.matches(text).count() >= times;
        let found =
            self.log.wait(text, |log, ended| if enough(log) { Some(true) } else { ended.then_some(false) });
        assert!(found, "the server ended without saying {text:?} {times} times:\n{}", self.log());
    }

    fn listening(&self, on: &str) -> Option<SocketAddr> {
        let log = self.log();
        let address = log.split_once(on)?.1.split_whitespace().next()?;
        Some(address.parse().unwrap_or_else(|_| panic!("no address: {address}")))
    }

    /// Where clients connect, as the log says.
    pub fn address(&self) -> SocketAddr {
        let address = self.listening("Listening for client connections on ").expect("a listen line");
        let loopback = if address.is_ipv6() { "[::1]" } else { "127.0.0.1" };
        format!("{loopback}:{}", address.port()).parse().unwrap()
    }

    /// A connection that has read its INFO.
    pub fn connect(&self) -> Client {
        Client::connect(self.address())
    }

    /// A connection that has said the usual CONNECT.
    pub fn client(&self) -> Client {
        self.connect().quiet()
    }

    /// A connection that has sent `json` in its CONNECT and seen a PONG for it.
    pub fn client_with(&self, json: &str) -> Client {
        let mut client = self.connect();
        client.say(&format!("CONNECT {json}"));
        client.ping();
        client
    }

    /// Status and body of an HTTP GET on the monitoring port.
    pub fn get(&self, path: &str) -> (u16, String) {
        let address = self.listening("Starting http monitor on ").expect("monitoring");
        let mut socket = TcpStream::connect(address).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(socket, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut reader = BufReader::new(socket);
        let mut head = String::new();
        while reader.read_line(&mut head).unwrap() > 2 {}
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("an HTTP status");
        let mut body = String::new();
        reader.read_to_string(&mut body).unwrap();
        if head.to_ascii_lowercase().contains("transfer-encoding: chunked") {
            body = unchunk(&body);
        }
        (status, body)
    }

    pub fn get_json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path).1).expect("JSON")
    }

    /// Waits until a closed connection is listed, and returns its reason.
    pub fn closed_reason(&self) -> String {
        super::eventually("a closed connection", || {
            let closed = self.get_json("/connz?state=closed");
            closed["connections"][0]["reason"].as_str().map(str::to_owned)
        })
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// Waits until the process has ended.
    pub fn wait_exit(&mut self) -> ExitStatus {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("the server did not end:\n{}", self.log());
    }

    /// Replaces the configuration file and asks for a reload by signal; the reload itself is waited for by log.
    pub fn reload(&self, config: &str) {
        self.launch.write("c.conf", &format!("listen: \"127.0.0.1:-1\"\n{config}"));
        self.signal(Signal::HUP);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("--- the server's log\n{}", self.log());
        }
    }
}

impl Log {
    fn follow(self: Arc<Self>, from: impl Read + Send + 'static) {
        std::thread::spawn(move || {
            let mut reader = BufReader::new(from);
            let mut line = Vec::new();
            while reader.read_until(b'\n', &mut line).unwrap_or(0) > 0 {
                self.text.lock().unwrap().0.push_str(&String::from_utf8_lossy(&line));
                line.clear();
                self.more.notify_all();
            }
            self.text.lock().unwrap().1 = true;
            self.more.notify_all();
        });
    }

    /// Waits until `check` of the text and whether it has ended gives something.
    fn wait<T>(&self, what: &str, check: impl Fn(&str, bool) -> Option<T>) -> T {
        let start = Instant::now();
        let mut text = self.text.lock().unwrap();
        loop {
            if let Some(found) = check(&text.0, text.1) {
                return found;
            }
            let left = PATIENCE.checked_sub(start.elapsed());
            let Some(left) = left else {
                // Not while the lock is held: whoever drops the server wants to show the log.
                drop(text);
                panic!("waited in vain for {what} in the log");
            };
            text = self.more.wait_timeout(text, left).unwrap().0;
        }
    }
}

fn unchunk(body: &str) -> String {
    let mut whole = String::new();
    let mut left = body;
    while let Some((size, after)) = left.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 {
            break;
        }
        whole.push_str(&after[..size]);
        left = after[size..].trim_start_matches("\r\n");
    }
    whole
}
