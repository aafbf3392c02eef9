//! `nats top`: one server's connections over the system account, as lines, as a snapshot and on a terminal.
#![cfg(unix)]

mod support;

use std::process::Stdio;
use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use support::Nats;
use support::server::Server;

const CONFIG: &str = "
server_name: one
accounts { $SYS { users: [{user: sys, password: sys}] } }
";

fn lab() -> Option<(Nats, Server, String)> {
    let nats = Nats::new();
    let server = Server::able(&nats, CONFIG)?;
    let line = format!("-s nats://sys:sys@127.0.0.1:{} --connection-name watcher top", server.port);
    Some((nats, server, line))
}

#[test]
fn lines_and_snapshots() {
    let Some((nats, _server, top)) = lab() else { return };
    let lines = nats.run(&format!("{top} one -r 1")).ok();
    assert!(lines.contains("\nServer: one\n") && lines.contains(" watcher "), "{lines}");
    assert!(!lines.contains('\x1b'), "{lines}");
    let fields = nats.run(&format!("{top} one --output=- --delimiter ';' --subs -n 1 --sort start")).ok();
    let row: Vec<&str> = fields.lines().last().unwrap().split(';').collect();
    assert_eq!((row.len(), row[2], row[9]), (14, "watcher", "rust"), "{fields}");
    assert!(row[13].starts_with("_INBOX."), "{fields}");
    nats.run(&format!("{top} one -o top.txt")).ok();
    assert!(nats.read("top.txt").contains("\nConnections Polled: 1\n"));
}

#[test]
fn what_does_not_answer_is_told() {
    let Some((nats, server, top)) = lab() else { return };
    let error = nats.run(&format!("{top} two")).failed();
    assert!(
        error.contains("initial test request failed: nats: timeout: no answer from a server named \"two\""),
        "{error}"
    );
    let error = nats.run(&format!("-s {} top one", server.url())).failed();
    assert!(error.contains("ensure the account used has system privileges"), "{error}");
    let error = nats.run(&format!("{top} one -n 0")).failed();
    assert!(error.contains("the number of connections must be at least 1"), "{error}");
}

#[test]
fn keys_on_a_terminal() {
    let Some((nats, _server, top)) = lab() else { return };
    let mut command = nats.command(&shell_words::split(&format!("{top} one")).unwrap());
    command.stdin(Stdio::inherit()).env("TERM", "xterm");
    let mut terminal = Session::spawn(command).unwrap();
    terminal.set_expect_timeout(Some(Duration::from_secs(20)));
    terminal.expect("watcher").unwrap();
    terminal.send("?").unwrap();
    terminal.expect("What it does").unwrap();
    terminal.send("xq").unwrap();
    terminal.expect("\x1b[?1049l").unwrap();
    terminal.expect(Eof).unwrap();
}
