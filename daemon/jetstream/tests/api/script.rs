//! Runs scripts. What is answered must fit its schema too.

use daemon_jetstream::api::{self, Request};
use daemon_jetstream::direct::{DirectGet, direct_get};
use daemon_jetstream::stream::Publisher;
use schemas::advisory::ClientInfo;
use schemas::check::Checker;

use crate::account::Account;
use crate::mask::mask;

const REPLY: &str = "_R";

/// Runs a script and holds every answer to the one that it names.
pub fn check(script: &str) {
    let mut account = Account::new();
    account.world.listening.push(REPLY.to_owned());
    let mut lines = script.lines().peekable();
    let (mut exchanges, mut differences, mut checker) = (0, Vec::new(), Checker::default());
    while let Some(line) = lines.next() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let expected: Vec<&str> =
            std::iter::from_fn(|| lines.next_if(|l| l.starts_with(['<', '*']))).collect();
        let answers = run(&mut account, &mut checker, line);
        exchanges += 1;
        if answers != expected {
            let (expected, answers) = (expected.join("\n    "), answers.join("\n    "));
            differences.push(format!("{line}\n  expected:\n    {expected}\n  answered:\n    {answers}"));
        }
    }
    assert!(exchanges > 0);
    assert!(
        differences.is_empty(),
        "{} of {exchanges} differ\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// What comes of one line.
fn run(account: &mut Account, checker: &mut Checker, line: &str) -> Vec<String> {
    let (kind, rest) = line.split_at(1);
    let (header, rest) = match rest.strip_prefix("H{").and_then(|rest| rest.split_once("} ")) {
        Some((lines, rest)) => (block(lines), rest),
        None => (String::new(), &rest[1..]),
    };
    let (subject, body) = rest.split_once(' ').unwrap_or((rest, ""));
    let mut answers = match kind {
        "@" => {
            account.world.listening.push(subject.to_owned());
            return Vec::new();
        }
        "%" => {
            account.settings.domain = subject.to_owned();
            return Vec::new();
        }
        "!" => publish(account, subject, &header, body),
        "=" => direct(account, subject, &header, body),
        _ => request(account, checker, subject, &header, body),
    };
    if answers.is_empty() {
        answers.push("< (none)".to_owned());
    }
    let events = account.world.sent.drain(..);
    let mut events: Vec<String> = events
        .map(|sent| {
            fits(checker, &sent.payload);
            format!("* {} {}", sent.subject, mask(&sent.payload))
        })
        .collect();
    events.sort();
    answers.extend(events);
    answers
}

fn block(lines: &str) -> String {
    let lines: String = lines.split(';').map(|line| format!("{}\r\n", line.trim())).collect();
    format!("NATS/1.0\r\n{lines}\r\n")
}

fn shown(header: &str, payload: &str) -> String {
    let bar = if header.is_empty() { "" } else { "|" };
    format!("< {}", mask(&format!("{header}{bar}{payload}")))
}

fn request(
    account: &mut Account,
    checker: &mut Checker,
    subject: &str,
    header: &str,
    body: &str,
) -> Vec<String> {
    let client = ClientInfo { account: "A".to_owned(), kind: "Client".to_owned(), ..ClientInfo::default() };
    let request = Request { subject, header: header.as_bytes(), body: body.as_bytes(), client: &client };
    let answer = api::answer(account, &request);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let answer = answer.map(|answer| (text(answer.header), text(answer.payload)));
    answer.iter().for_each(|(_, payload)| fits(checker, payload));
    answer.iter().map(|(header, payload)| shown(header, payload)).collect()
}

#[track_caller]
fn fits(checker: &mut Checker, payload: &str) {
    assert_eq!(checker.of_message(payload.as_bytes()), [""; 0], "{payload}");
}

fn publish(account: &mut Account, subject: &str, header: &str, body: &str) -> Vec<String> {
    account.publish(&Publisher {
        subject: subject.as_bytes(),
        reply: REPLY.as_bytes(),
        header: header.as_bytes(),
        payload: body.as_bytes(),
    });
    taken(account)
}

fn direct(account: &mut Account, subject: &str, header: &str, body: &str) -> Vec<String> {
    let rest = subject.strip_prefix("DIRECT.GET.").expect("a direct get");
    let (stream, subject) =
        rest.split_once('.').map_or((rest, None), |(stream, subject)| (stream, Some(subject)));
    let get = DirectGet {
        reply: REPLY.as_bytes(),
        header: header.as_bytes(),
        body: body.as_bytes(),
        subject: subject.map(str::as_bytes),
        max_pending: 1 << 26,
    };
    daemon_jetstream::api::Host::stream(account, stream, |stream, _, fx| direct_get(stream, &get, fx));
    taken(account)
}

/// What was sent to the reply subject.
fn taken(account: &mut Account) -> Vec<String> {
    let (answers, events) = account.world.sent.drain(..).partition(|sent| sent.subject == REPLY);
    let _: Vec<_> = std::mem::replace(&mut account.world.sent, events);
    let answers: Vec<crate::world::Sent> = answers;
    answers.iter().map(|sent| shown(&sent.header, &sent.payload)).collect()
}
