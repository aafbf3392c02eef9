//! `nats consumer` on a terminal: the questions of a new consumer, choices and confirmations.
#![cfg(unix)]

mod messages;
mod support;

use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use messages::Lab;
use serde_json::{Value, json};

/// A lab with a stream S.
fn lab() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    lab.run("stream add S --subjects s.* --storage memory --defaults").ok();
    Some(lab)
}

/// Runs `nats consumer LINE` on a terminal of its own.
fn on_terminal(lab: &Lab, line: &str) -> impl Expect + use<> {
    let mut command = lab.nats.command(&shell_words::split(&format!("consumer {line}")).unwrap());
    // The session gives the process its own streams.
    command.stdin(std::process::Stdio::inherit()).env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

/// Waits for each question and gives its answer.
fn converse(terminal: &mut impl Expect, questions: &[(&str, &str)]) {
    for (question, answer) in questions {
        terminal.expect(*question).unwrap_or_else(|e| panic!("{question}: {e}"));
        terminal.send(*answer).unwrap();
    }
}

fn config(lab: &Lab, consumer: &str) -> Value {
    let out = lab.run(&format!("consumer info S {consumer} --json")).ok();
    serde_json::from_str::<Value>(&out).unwrap()["config"].clone()
}

#[test]
fn add_of_a_pull_consumer_asks_in_order() {
    let Some(lab) = lab() else { return };
    let mut terminal = on_terminal(&lab, "add");
    let questions = [
        ("Select a Stream", "\r"),
        ("Consumer name", "C\r"),
        ("Delivery target", "\r"),
        ("Start policy", "\x7f\x7f\x7fnew\r"),
        ("Acknowledgment policy", "\r"),
        ("Replay policy", "orig\r"),
        ("Filter Stream by subjects", "s.a, s.b\r"),
        ("Maximum Allowed Deliveries", "\x7f\x7f9\r"),
        ("Maximum Acknowledgments Pending", "\x7f50\r"),
        ("Deliver headers only without bodies", "y"),
        ("Add a Retry Backoff Policy", "y"),
        ("Backoff policy", "lin\r"),
        ("Minimum retry time", "\r"),
        ("Maximum retry time", "\r"),
        ("Number of steps", "\x7f\x7f3\r"),
    ];
    converse(&mut terminal, &questions);
    terminal.expect("Information for Consumer S > C created").unwrap();
    terminal.expect(Eof).unwrap();
    let config = config(&lab, "C");
    let got =
        ["deliver_policy", "ack_policy", "replay_policy", "max_deliver", "max_ack_pending", "headers_only"]
            .map(|field| config[field].clone());
    assert_eq!(got, [json!("new"), json!("explicit"), json!("original"), json!(9), json!(50), json!(true)]);
    assert_eq!(config["filter_subjects"], json!(["s.a", "s.b"]));
    let minute = 60_000_000_000i64;
    assert_eq!(config["backoff"], json!([minute, 4 * minute, 7 * minute]));
}

#[test]
fn add_of_a_push_consumer_asks_what_pushing_needs() {
    let Some(lab) = lab() else { return };
    let mut terminal = on_terminal(&lab, "add S P");
    let questions = [
        ("Delivery target", "p.t\r"),
        ("Delivery Queue Group", "g\r"),
        ("Start policy", "\r"),
        ("Acknowledgment policy", "\r"),
        ("Replay policy", "\r"),
        ("Filter Stream by subjects", "\r"),
        ("Idle Heartbeat", "\x7f\x7f5s\r"),
        ("Enable Flow Control", "y"),
        ("Deliver headers only without bodies", "n"),
    ];
    converse(&mut terminal, &questions);
    terminal.expect("Information for Consumer S > P created").unwrap();
    terminal.expect(Eof).unwrap();
    let config = config(&lab, "P");
    let got = ["deliver_subject", "deliver_group", "ack_policy", "idle_heartbeat", "flow_control"]
        .map(|field| config[field].clone());
    assert_eq!(got, [json!("p.t"), json!("g"), json!("none"), json!(5_000_000_000i64), json!(true)]);
}

#[test]
fn consumers_are_chosen_and_removed_after_a_yes() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    lab.run("consumer add S B --pull --defaults").ok();
    let mut terminal = on_terminal(&lab, "rm S");
    converse(&mut terminal, &[("Select a Consumer", "B\r"), ("Really delete Consumer S > B", "n")]);
    terminal.expect(Eof).unwrap();
    assert_eq!(lab.run("consumer ls S -n").ok(), "A\nB\n");
    let mut terminal = on_terminal(&lab, "rm");
    let questions =
        [("Select a Stream", "\r"), ("Select a Consumer", "B\r"), ("Really delete Consumer S > B", "y")];
    converse(&mut terminal, &questions);
    terminal.expect(Eof).unwrap();
    assert_eq!(lab.run("consumer ls S -n").ok(), "A\n");
}

#[test]
fn pause_asks_until_when() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    let mut terminal = on_terminal(&lab, "pause S A");
    let clear = "\x7f".repeat(20);
    converse(&mut terminal, &[("Pause until", &format!("{clear}2100-01-02 03:04:05\r"))]);
    converse(&mut terminal, &[("Really pause Consumer S > A until 2100-01-02 03:04:05", "y")]);
    terminal.expect("Paused S > A until 2100-01-02 03:04:05").unwrap();
    terminal.expect(Eof).unwrap();
}

#[test]
fn graphs_are_drawn_until_they_are_interrupted() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    let mut terminal = on_terminal(&lab, "graph S A");
    let captions = ["Pending", "Waiting for Ack", "Acknowledged / second", "Delivered / second"];
    terminal.expect("Consumer Statistics for S > A").unwrap();
    for caption in captions {
        terminal.expect(format!("Messages {caption}").as_str()).unwrap();
    }
    terminal.send("\x03").unwrap();
    terminal.expect(Eof).unwrap();
}
