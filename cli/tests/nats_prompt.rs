//! Questions, answered through a pseudo-terminal.
#![cfg(unix)]

mod support;
use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use support::Nats;

/// Runs `nats` on a terminal of its own.
fn on_terminal(nats: &Nats, line: &str) -> impl Expect + use<> {
    let mut command = nats.command(&shell_words::split(line).unwrap());
    // The session gives the process its own streams.
    command.stdin(std::process::Stdio::inherit()).env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(20)));
    session
}

fn with(names: &[&str]) -> Nats {
    let nats = Nats::new();
    for name in names {
        nats.run(&format!("context add {name}")).ok();
    }
    nats
}

#[test]
fn rm_asks_and_a_no_keeps_the_context() {
    let nats = with(&["a", "b"]);
    nats.run("context select b").ok();
    for (answer, kept) in [("n", true), ("y", false)] {
        let mut terminal = on_terminal(&nats, "context rm a");
        terminal.expect("[b] ?").unwrap();
        terminal.expect("Really delete context \"a\"").unwrap();
        terminal.send(answer).unwrap();
        terminal.expect(Eof).unwrap();
        assert_eq!(nats.path("nats/context/a.json").exists(), kept, "{answer}");
    }
}

#[test]
fn select_offers_the_contexts() {
    let nats = with(&["one", "two"]);
    let mut terminal = on_terminal(&nats, "context select");
    terminal.expect("Select a Context").unwrap();
    terminal.send("tw\r").unwrap();
    terminal.expect("NATS Configuration Context \"two\"").unwrap();
    terminal.expect(Eof).unwrap();
    assert_eq!(nats.read("nats/context.txt"), "two");
}
