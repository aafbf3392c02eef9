//! `nats-top` from outside: in a pipe, into files, on a terminal, over TLS.
#![cfg(unix)]

use std::process::{Command, Output, Stdio};
use std::time::Duration;

use daemon_server::log::Log;
use expectrl::{Eof, Expect, Session};

struct Lab {
    dir: tempfile::TempDir,
    server: daemon_server::Server,
}

impl Lab {
    fn new(config: &str) -> Lab {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("server.conf").display().to_string();
        std::fs::write(&file, config).unwrap();
        let read = |path: &str| std::fs::read(path).map_err(|e| e.to_string());
        let mut options = daemon_config::load(&file, &read, &|_: &str| None).unwrap().options;
        options.listen.host = "127.0.0.1".into();
        options.listen.port = -1;
        Lab { server: daemon_server::Server::start(options, Log::test()).unwrap(), dir }
    }

    fn command(&self, line: &str) -> Command {
        let port = self.server.http_address().map_or(1, |address| address.port()).to_string();
        let mut command = Command::new(env!("CARGO_BIN_EXE_nats-top"));
        command.current_dir(self.dir.path()).args(["-m", &port]).args(line.split_whitespace());
        command
    }

    fn run(&self, line: &str) -> Output {
        self.command(line).stdin(Stdio::null()).output().unwrap()
    }

    /// Stdout of a run that worked.
    fn ok(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Stderr of a run that failed with 1.
    fn failed(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(1), "{line}: {output:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    fn on_terminal(&self, line: &str) -> impl Expect + use<> {
        let mut command = self.command(line);
        command.env("TERM", "xterm").env_remove("NO_COLOR");
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        // Room for all columns.
        session.get_process_mut().set_window_size(200, 40).unwrap();
        session
    }
}

const PLAIN: &str = "http: \"127.0.0.1:-1\"\nserver_name: lab";

/// A client that stays connected, under a name.
fn client(lab: &Lab, name: &str) -> std::net::TcpStream {
    use std::io::{BufRead, BufReader, Write};
    let mut stream = std::net::TcpStream::connect(lab.server.client_address()).unwrap();
    let connect =
        format!("CONNECT {{\"verbose\":false,\"name\":\"{name}\",\"lang\":\"test\",\"version\":\"1\"}}\r\n");
    stream.write_all(format!("{connect}SUB a.b 1\r\nPING\r\n").as_bytes()).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    lines.find(|line| line.as_ref().unwrap() == "PONG").unwrap().unwrap();
    stream
}

#[test]
fn in_a_pipe_it_prints_lines() {
    let lab = Lab::new(PLAIN);
    let _client = client(&lab, "one");
    let out = lab.ok("-r 2");
    assert!(!out.contains('\x1b'), "{out}");
    assert_eq!(out.matches("Connections Polled: 1\n").count(), 2, "{out}");
    assert!(out.starts_with("NATS server version "), "{out}");
    assert!(out.contains("\nServer: lab\n"), "{out}");
}

#[test]
fn a_snapshot_goes_to_stdout_or_a_file() {
    let lab = Lab::new(PLAIN);
    let _client = client(&lab, "one");
    let out = lab.ok("-o - -u -l ; -sort subs");
    let row = out.lines().last().unwrap();
    let fields: Vec<&str> = row.split(';').collect();
    assert_eq!((fields.len(), fields[2], fields[3], fields[13]), (14, "one", "1", "a.b"), "{out}");
    assert_eq!(lab.ok("-o top.txt -lookup"), "");
    let file = std::fs::read_to_string(lab.dir.path().join("top.txt")).unwrap();
    assert!(file.contains("\nConnections Polled: 1\n"), "{file}");
    assert!(lab.failed("-o no/such/dir").starts_with("nats-top: failed to open output file 'no/such/dir'"));
}

#[test]
fn what_cannot_be_is_said_with_the_usage() {
    let lab = Lab::new(PLAIN);
    for (line, complaint) in [
        ("-what", "flag provided but not defined: -what\n\nusage: nats-top"),
        ("-sort x", "nats-top: invalid option to sort by: x\n\nusage"),
        ("-m 0", "nats-top: invalid monitoring port\n"),
        ("-s= ", "nats-top: invalid monitoring endpoint\n"),
        (
            "-m 1",
            "nats-top: /varz smoke test failed: could not get stats from server: http://127.0.0.1:1/varz: ",
        ),
        ("-k", "nats-top: -cert, -key, -cacert and -k are about HTTPS: give its port with -ms\n"),
        ("-ms 1 -cert x", "nats-top: -cert and -key need each other\n"),
        ("-ms 1 -cacert none.pem", "nats-top: none.pem: "),
        ("-help", "\nusage: nats-top"),
    ] {
        let said = lab.failed(line);
        assert!(said.starts_with(complaint), "{line}: {said}");
    }
    assert_eq!(lab.failed("-n 0"), "nats-top: the number of connections must be at least 1\n");
    assert_eq!(lab.failed("-d 0"), "nats-top: the interval must be at least 1 second\n");
    assert!(
        lab.failed("-o - -sort stop").contains("stats request failed 400: \""),
        "{}",
        lab.failed("-o - -sort stop")
    );
    let version = lab.run("-v");
    assert!(version.status.success());
    assert_eq!(
        String::from_utf8(version.stderr).unwrap(),
        format!("nats-top v{}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn keys_on_a_terminal() {
    let lab = Lab::new(PLAIN);
    let _client = client(&lab, "one");
    let mut terminal = lab.on_terminal("");
    terminal.expect("\x1b[?1049h").unwrap();
    terminal.expect("one").unwrap();
    terminal.send("o").unwrap();
    terminal.expect("sort by [cid]: _").unwrap();
    // Only cells that change are written, so what is waited for stands where nothing stood.
    terminal.send("x-y\r").unwrap();
    terminal.expect("invalid order: x-y").unwrap();
    terminal.send("osubs\r").unwrap();
    terminal.send("s").unwrap();
    terminal.expect("a.b").unwrap();
    terminal.send("?").unwrap();
    terminal.expect("What it does").unwrap();
    terminal.send("x").unwrap();
    terminal.expect("Connections").unwrap();
    terminal.send("q").unwrap();
    terminal.expect("\x1b[?1049l").unwrap();
    terminal.expect(Eof).unwrap();
}

#[test]
fn the_terminal_is_given_back_after_enough_polls_and_after_a_signal() {
    let lab = Lab::new(PLAIN);
    let mut terminal = lab.on_terminal("-r 1");
    terminal.expect("\x1b[?1049h").unwrap();
    terminal.expect("\x1b[?1049l").unwrap();
    terminal.expect(Eof).unwrap();

    let mut command = lab.command("");
    command.env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session.expect("Connections").unwrap();
    let pid = session.get_process().pid().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    session.expect("\x1b[?1049l").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn without_colours_there_are_none() {
    let lab = Lab::new(PLAIN);
    let seen = |no_color: &str| {
        let mut command = lab.command("-r 1");
        command.env("TERM", "xterm").env("NO_COLOR", no_color);
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        let found = session.expect("\x1b[?1049l").unwrap();
        String::from_utf8_lossy(found.before()).into_owned()
    };
    // The heads of the columns are cyan.
    let (with, without) = (seen(""), seen("1"));
    assert!(with.contains("\x1b[38;5;6;"), "{with:?}");
    assert!(without.contains("HOST") && !without.contains("\x1b[38;"), "{without:?}");
}

#[test]
fn over_tls() {
    let dir = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let (cert, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
    std::fs::write(&cert, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let lab = Lab::new(&format!(
        "https: \"127.0.0.1:-1\"\nserver_name: lab\ntls {{ cert_file: {cert:?}, key_file: {key:?} }}"
    ));
    let port = lab.server.https_address().unwrap().port();
    let ca = cert.display();
    for line in [format!("-ms {port} -s localhost -cacert {ca}"), format!("-ms {port} -k")] {
        assert!(lab.ok(&format!("{line} -o -")).contains("\nServer: lab\n"), "{line}");
    }
    assert!(lab.failed(&format!("-ms {port} -s localhost -o -")).contains("/varz smoke test failed: "));
}
