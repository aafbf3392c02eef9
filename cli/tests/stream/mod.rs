//! A server with streams for the tests of `nats stream`, and what they print without what differs from run to run.
#![allow(dead_code, reason = "each test file uses a part of it")]

use crate::messages::Lab;
use crate::support::Ran;

/// A stream ORDERS with three messages, orders.1 to orders.3.
pub fn orders() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    lab.run("stream add ORDERS --subjects orders.> --defaults").ok();
    for number in 1..=3 {
        lab.run(&format!("pub -J -q orders.{number} 'body {number}' -H Number:{number}")).ok();
    }
    Some(lab)
}

/// Runs `nats stream LINE`.
pub fn stream(lab: &Lab, line: &str) -> Ran {
    let ran = lab.run(&format!("stream {line}"));
    Ran { out: redact(&ran.out), err: ran.err, code: ran.code }
}

/// Dates become DDDD-DD-DD TT:TT:TT, times since then AGO, and what the server says of itself X. All keep their width where
/// it counts.
pub fn redact(text: &str) -> String {
    let text: Vec<String> = text.split('\n').map(redact_line).collect();
    text.join("\n")
}

fn redact_line(line: &str) -> String {
    for label in ["Host Version: ", "Required API Level: "] {
        if let Some((before, _)) = line.split_once(label) {
            return format!("{before}{label}X");
        }
    }
    if let Some((before, rest)) = line.split_once(" received ") {
        let subject = rest.rsplit(" on Subject ").next().unwrap_or_default();
        return format!("{before} received TIME on Subject {subject}");
    }
    let mut out = line.to_string();
    let shape = "dddd-dd-dd dd:dd:dd";
    let is_date = |part: &[u8]| {
        part.iter().zip(shape.bytes()).all(|(b, s)| if s == b'd' { b.is_ascii_digit() } else { *b == s })
    };
    let mut at = 0;
    while at + shape.len() <= out.len() {
        if is_date(&out.as_bytes()[at..at + shape.len()]) {
            out.replace_range(at..at + shape.len(), "DDDD-DD-DD TT:TT:TT");
        }
        at += 1;
    }
    out
}
