//! `nats stream get`: one message of a stream.

use schemas::jetstream::StoredMessage;
use schemas::jetstream::message::{MsgGet, MsgGetRequest};

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask, moment, pick};
use crate::nats::subscribe::body;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::json;

pub fn command() -> Command {
    Command::new("get", "Show a message of a stream")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::optional("stream", "The stream that holds it"))
        .arg(Arg::optional("id", "Its sequence").kind(Kind::Int64))
        .flag(
            Flag::text("last-for", "Show the last message of this subject").short('S').placeholder("SUBJECT"),
        )
        .flag(Flag::json("Show it as JSON, headers and body in base64"))
        .flag(translate())
        .example("Show the message with sequence 12", "stream get ORDERS 12")
        .example("Show the last message of a subject", "stream get ORDERS --last-for orders.new")
        .run(run)
}

pub fn translate() -> Flag {
    Flag::text(
        "translate",
        "Show what this command makes of the body; {{Subject}} and {{Stream}} stand for where it is from",
    )
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let stream = pick::stream(&api, call.text("stream"), call.flag("all"), false).await?.config.name;
        let (sequence, subject) = which(call)?;
        let request = match u64::try_from(sequence) {
            Ok(seq) => MsgGetRequest { seq, ..MsgGetRequest::default() },
            Err(_) if subject.is_empty() => crate::fail!("no ID or subject specified"),
            Err(_) => MsgGetRequest { last_by_subj: subject, ..MsgGetRequest::default() },
        };
        let got = api.request::<MsgGet>(&format!("STREAM.MSG.GET.{stream}"), Some(&request)).await;
        let got =
            got.map_err(|e| Failure::new(e).context(format!("could not retrieve {stream}#{sequence}")))?;
        let Some(message) = got.message else {
            crate::fail!("{stream}#{sequence}: the answer has no message")
        };
        if call.flag("json") {
            return Ok(json::print(&message)?);
        }
        print(&message, &stream, call.text("translate"));
        Ok(())
    })
}

/// The sequence, or -1 and the subject whose last message is meant.
fn which(call: &Call) -> Outcome<(i64, String)> {
    let subject = call.text("last-for").to_string();
    match call.maybe_int("id") {
        Some(sequence) if sequence >= 0 => return Ok((sequence, subject)),
        _ if !subject.is_empty() => return Ok((-1, subject)),
        _ => {}
    }
    let sequence = ask_sequence("Message Sequence to retrieve", Some("-1"))?;
    if sequence != -1 {
        return Ok((sequence, subject));
    }
    Ok((-1, ask::text("Subject to retrieve last message for", "", "--last-for")?))
}

/// Asks for a sequence.
pub fn ask_sequence(question: &str, default: Option<&str>) -> Outcome<i64> {
    const INSTEAD: &str = "the argument that gives the sequence";
    let answer = match default {
        Some(default) => ask::text(question, default, INSTEAD)?,
        None => ask::required(question, INSTEAD)?,
    };
    answer.trim().parse().map_err(|e| Failure::new(format!("invalid number: {answer:?}: {e}")))
}

fn print(message: &StoredMessage, stream: &str, translate: &str) {
    let (seq, subject) = (message.seq, &message.subject);
    let (received, age) = (moment::go(message.time), moment::since(moment::now(), message.time));
    outln!("Item: {stream}#{seq} received {received} ({age}) on Subject {subject}\n");
    if !message.hdrs.is_empty() {
        outln!("Headers:");
        headers(&message.hdrs).iter().for_each(|(name, value)| outln!("  {name}: {value}"));
        outln!();
    }
    body::print(&message.data, translate, subject, stream);
}

/// (name, value) of every header in a stored header block, in its order; a status comes last.
pub fn headers(block: &[u8]) -> Vec<(String, String)> {
    let block = String::from_utf8_lossy(block);
    let mut lines = block.split("\r\n");
    let status = lines.next().and_then(|line| line.strip_prefix("NATS/1.0")).unwrap_or_default().trim();
    let pair = |line: &str| line.split_once(':').map(|(n, v)| (n.trim().to_string(), v.trim().to_string()));
    let mut all: Vec<(String, String)> = lines.filter_map(pair).collect();
    if !status.is_empty() {
        let (code, description) = status.split_once(' ').unwrap_or((status, ""));
        all.push(("Status".into(), code.into()));
        all.extend((!description.is_empty()).then(|| ("Description".into(), description.into())));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_blocks_are_read() {
        let cases: [(&str, &[(&str, &str)]); 3] = [
            ("NATS/1.0\r\nA: 1\r\nB:2:3\r\nA: 4\r\n\r\n", &[("A", "1"), ("B", "2:3"), ("A", "4")]),
            ("NATS/1.0 503\r\n\r\n", &[("Status", "503")]),
            ("NATS/1.0 100 Idle now\r\n\r\n", &[("Status", "100"), ("Description", "Idle now")]),
        ];
        for (block, want) in cases {
            let got = headers(block.as_bytes());
            let got: Vec<(&str, &str)> = got.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            assert_eq!(got, want, "{block:?}");
        }
    }
}
