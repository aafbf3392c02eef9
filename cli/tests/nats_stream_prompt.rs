//! `nats stream` on a terminal: questions, and pages of messages.
#![cfg(unix)]

mod messages;
mod stream;
mod support;

use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use messages::Lab;
use stream::orders;

/// Runs `nats stream LINE` on a terminal of its own.
fn on_terminal(lab: &Lab, line: &str) -> impl Expect + use<> {
    let mut command = lab.nats.command(&shell_words::split(&format!("stream {line}")).unwrap());
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

#[test]
fn add_asks_for_all_that_is_not_said() {
    let Some(lab) = Lab::jetstream() else { return };
    let mut terminal = on_terminal(&lab, "add");
    let questions = [
        ("Stream Name", "ASKED\r"),
        ("Subjects", "a.>, b\r"),
        ("Storage", "mem\r"),
        ("Replication", "\r"),
        ("Retention Policy", "Int\r"),
        ("Discard Policy", "\r"),
        ("Stream Messages Limit", "\x7f\x7f100\r"),
        ("Per Subject Messages Limit", "\r"),
        ("Total Stream Size", "\x7f\x7f1MB\r"),
        ("Message TTL", "\x7f\x7f1h\r"),
        ("Max Message Size", "\r"),
        ("Duplicate tracking time window", "\r"),
        ("Allow message Roll-ups", "y"),
        ("Allow message deletion", "n"),
        ("Allow purging subjects or the entire stream", "y"),
    ];
    converse(&mut terminal, &questions);
    terminal.expect("Stream ASKED was created").unwrap();
    terminal.expect(Eof).unwrap();
    let info: serde_json::Value = serde_json::from_str(&lab.run("stream info ASKED --json").ok()).unwrap();
    let config = &info["config"];
    let got: Vec<String> = [
        "subjects",
        "storage",
        "num_replicas",
        "retention",
        "discard",
        "max_msgs",
        "max_msgs_per_subject",
        "max_bytes",
        "max_age",
        "max_msg_size",
        "duplicate_window",
        "allow_rollup_hdrs",
        "deny_delete",
        "deny_purge",
    ]
    .iter()
    .map(|field| config[field].to_string())
    .collect();
    let want = [
        r#"["a.>","b"]"#,
        r#""memory""#,
        "1",
        r#""interest""#,
        r#""old""#,
        "100",
        "-1",
        "1048576",
        "3600000000000",
        "-1",
        "120000000000",
        "true",
        "true",
        "false",
    ];
    assert_eq!(got, want);
}

#[test]
fn a_mirror_asks_for_its_details() {
    let Some(lab) = orders() else { return };
    let flags = "--storage file --replicas 1 --retention limits --discard old --max-msgs=-1 --max-bytes=-1 --max-age=-1 \
                 --max-msg-size=-1 --no-allow-rollup --no-deny-delete --no-deny-purge";
    let mut terminal = on_terminal(&lab, &format!("add COPY --mirror ORDERS {flags}"));
    let questions = [
        ("Configure a custom durable consumer", "n"),
        ("Adjust mirror start", "y"),
        ("Mirror Start Sequence", "\x7f2\r"),
        ("Adjust mirror filter and transform", "y"),
        ("Filter mirror by subject (hit enter to finish)", "orders.2\r"),
        ("Subject transform destination", "copied.2\r"),
        ("Filter mirror by subject (hit enter to finish)", "\r"),
        ("Import mirror from a different JetStream domain", "n"),
        ("Import mirror from a different account", "n"),
    ];
    converse(&mut terminal, &questions);
    terminal.expect("Stream COPY was created").unwrap();
    terminal.expect(Eof).unwrap();
    let info: serde_json::Value = serde_json::from_str(&lab.run("stream info COPY --json").ok()).unwrap();
    let want = serde_json::json!({
        "name": "ORDERS", "opt_start_seq": 2, "subject_transforms": [{"src": "orders.2", "dest": "copied.2"}],
    });
    assert_eq!(info["config"]["mirror"], want);
}

#[test]
fn a_stream_that_is_not_named_is_chosen() {
    let Some(lab) = orders() else { return };
    lab.run("stream add KV_b --subjects '$KV.b.>' --defaults").ok();
    let mut terminal = on_terminal(&lab, "rm");
    converse(&mut terminal, &[("Select a Stream", "\r"), ("Really delete Stream ORDERS", "n")]);
    terminal.expect(Eof).unwrap();
    assert_eq!(lab.run("stream ls -n").ok(), "KV_b\nORDERS\n");
}

#[test]
fn messages_are_shown_page_by_page() {
    let Some(lab) = orders() else { return };
    let mut terminal = on_terminal(&lab, "view ORDERS 2");
    terminal.expect("[1] Subject: orders.1 Received: ").unwrap();
    terminal.expect("  Number: 1\r\n\r\nbody 1\r\n").unwrap();
    converse(&mut terminal, &[("[2] Subject: orders.2", ""), ("Next Page?", "y")]);
    terminal.expect("[3] Subject: orders.3").unwrap();
    terminal.expect("Reached apparent end of data").unwrap();
    terminal.expect(Eof).unwrap();
    let mut terminal = on_terminal(&lab, "view ORDERS --since 1h --subject orders.3 --raw");
    terminal.expect("body 3\r\n").unwrap();
    terminal.expect("Reached apparent end of data").unwrap();
    terminal.expect(Eof).unwrap();
}

#[test]
fn a_message_that_is_not_named_is_asked_for() {
    let Some(lab) = orders() else { return };
    let mut terminal = on_terminal(&lab, "get ORDERS");
    converse(
        &mut terminal,
        &[("Message Sequence to retrieve", "\r"), ("Subject to retrieve last message for", "orders.2\r")],
    );
    terminal.expect("Item: ORDERS#2 received").unwrap();
    terminal.expect(Eof).unwrap();
}

#[test]
fn what_happens_is_drawn_until_it_is_interrupted() {
    let Some(lab) = orders() else { return };
    let mut terminal = on_terminal(&lab, "graph ORDERS");
    for words in ["Stream Statistics for ORDERS", "Messages Stored", "Messages Removed / second"] {
        terminal.expect(words).unwrap();
    }
    terminal.send("\x03").unwrap();
    terminal.expect(Eof).unwrap();
}
