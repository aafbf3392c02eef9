//! `nats kv watch`, and the questions of `nats kv` on a terminal.
#![cfg(unix)]

mod kv;
mod messages;
mod stream;
mod support;

use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Stdio};
use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use kv::{config, entries, json, kv};
use messages::Lab;

/// `nats kv watch` at work.
struct Watch {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Watch {
    fn start(lab: &Lab, line: &str) -> Watch {
        let mut command = lab.nats.command(&shell_words::split(&format!("kv watch {line}")).unwrap());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Watch { child, lines }
    }

    /// The next line without its time.
    fn next(&mut self) -> String {
        let line = self.lines.next().expect("it goes on until it is interrupted").unwrap();
        line.split_once("] ").map_or(line.clone(), |(_, rest)| rest.to_string())
    }

    #[track_caller]
    fn expect(&mut self, lines: &[&str]) {
        for want in lines {
            assert_eq!(self.next(), *want);
        }
    }

    /// Interrupts it, as Ctrl-C does; the exit code.
    fn interrupted(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn watch_follows_what_happens() {
    let Some(lab) = config() else { return };
    let mut watch = Watch::start(&lab, "CONFIG");
    watch.expect(&["PUT CONFIG > user.name: eve", "PUT CONFIG > size: 12"]);
    kv(&lab, "put CONFIG size 13").ok();
    watch.expect(&["PUT CONFIG > size: 13"]);
    kv(&lab, "del CONFIG size -f").ok();
    watch.expect(&["DELETE CONFIG > size"]);
    kv(&lab, "purge CONFIG size -f").ok();
    watch.expect(&["PURGE CONFIG > size"]);
    assert_eq!(watch.interrupted(), Some(0));
}

#[test]
fn watch_starts_where_it_is_told() {
    let Some(lab) = config() else { return };
    kv(&lab, "del CONFIG size -f").ok();
    let mut history = Watch::start(&lab, "CONFIG user.name --history");
    let names = ["PUT CONFIG > user.name: ada", "PUT CONFIG > user.name: bob", "PUT CONFIG > user.name: eve"];
    history.expect(&names);
    Watch::start(&lab, "CONFIG --revision 2").expect(&names[1..]);
    Watch::start(&lab, "CONFIG 'user.*'").expect(&names[2..]);
    let mut all = Watch::start(&lab, "CONFIG --history --no-deletes");
    all.expect(&names);
    all.expect(&["PUT CONFIG > size: 12"]);
    kv(&lab, "put CONFIG last x").ok();
    all.expect(&["PUT CONFIG > last: x"]);
}

#[test]
fn watch_for_updates_and_programs() {
    let Some(lab) = config() else { return };
    let mut watch = Watch::start(&lab, "CONFIG --updates --json");
    messages::patiently("the consumer", || {
        let consumers = lab.run("consumer ls KV_CONFIG --names").ok();
        (!consumers.trim().is_empty()).then_some(())
    });
    kv(&lab, "put CONFIG a '<&>'").ok();
    let line = watch.next();
    assert!(line.contains(r#""value":"\u003c\u0026\u003e""#), "{line}");
    let entry: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        (&entry["key"], &entry["revision"], &entry["operation"]),
        (&"a".into(), &5.into(), &"PUT".into())
    );
}

#[test]
fn watch_ends_when_the_bucket_is_deleted() {
    let Some(lab) = config() else { return };
    let watch = lab.spawn("kv watch CONFIG --updates", Stdio::null());
    messages::patiently("the consumer", || {
        let consumers = lab.run("consumer ls KV_CONFIG --names").ok();
        (!consumers.trim().is_empty()).then_some(())
    });
    kv(&lab, "del CONFIG -f").ok();
    assert_eq!(watch.finish().failed(), "nats: error: nats: bucket not found: CONFIG\n");
}

#[test]
fn watch_outlives_its_consumer() {
    let Some(lab) = config() else { return };
    let mut watch = Watch::start(&lab, "CONFIG --updates");
    let consumer = messages::patiently("the consumer", || {
        let consumers = lab.run("consumer ls KV_CONFIG --names").ok();
        consumers.lines().next().map(str::to_string)
    });
    lab.run(&format!("consumer rm KV_CONFIG {consumer} --force")).ok();
    for line in ["put CONFIG a 1", "put CONFIG a 2"] {
        kv(&lab, line).ok();
    }
    watch.expect(&["PUT CONFIG > a: 1", "PUT CONFIG > a: 2"]);
}

/// Runs `nats kv LINE` on a terminal of its own.
fn on_terminal(lab: &Lab, line: &str) -> impl Expect + use<> {
    let mut command = lab.nats.command(&shell_words::split(&format!("kv {line}")).unwrap());
    // The session gives the process its own streams.
    command.stdin(Stdio::inherit()).env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

fn answer(lab: &Lab, line: &str, question: &str, answer: &str) -> impl Expect + use<> {
    let mut terminal = on_terminal(lab, line);
    terminal.expect(question).unwrap_or_else(|e| panic!("{line}: {question}: {e}"));
    terminal.send(answer).unwrap();
    terminal
}

#[test]
fn questions_that_are_answered_with_no() {
    let Some(lab) = config() else { return };
    let compact = "Purge all historic values and audit trails for deleted keys in bucket CONFIG?";
    let cases = [
        ("del CONFIG", "Delete bucket CONFIG?", "Skipping delete"),
        ("del CONFIG size", "Delete key CONFIG > size?", "Skipping delete"),
        ("purge CONFIG size", "Purge key CONFIG > size?", "Skipping purge"),
        ("compact CONFIG", compact, "Skipping delete"),
        ("revert CONFIG user.name 1", "Really revert to revision 1", ""),
    ];
    for (line, question, said) in cases {
        let mut terminal = answer(&lab, line, question, "n");
        terminal.expect(said).unwrap_or_else(|e| panic!("{line}: {e}"));
        terminal.expect(Eof).unwrap();
    }
    assert_eq!(json(&lab, "history CONFIG '>'").as_array().unwrap().len(), 4);
}

#[test]
fn questions_that_are_answered_with_yes() {
    let Some(lab) = config() else { return };
    answer(&lab, "del CONFIG size", "Delete key CONFIG > size?", "y").expect(Eof).unwrap();
    let mut terminal = on_terminal(&lab, "revert CONFIG user.name 1");
    terminal.expect("Revision: 1").unwrap();
    terminal.expect("ada").unwrap();
    terminal.expect("Really revert to revision 1").unwrap();
    terminal.send("y").unwrap();
    terminal.expect("History for CONFIG > user.name").unwrap();
    terminal.expect(Eof).unwrap();
    let last = entries(&json(&lab, "history CONFIG '>'"));
    assert_eq!(last[last.len() - 2..], ["size 5 DELETE", "user.name 6 PUT"]);
    let mut terminal = answer(&lab, "info", "Select a Bucket", "\r");
    terminal.expect("Information for Key-Value Store Bucket CONFIG").unwrap();
    terminal.expect(Eof).unwrap();
}
