//! Publishing to JetStream: each message is a request, its reply says where it was stored.

use async_nats::{HeaderMap, Message, RequestErrorKind, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;

use super::command::Plan;
use super::send::quoted;
use super::{Composer, Link, Outgoing};
use crate::failure::{Failure, Outcome};
use crate::term::number::commas;
use crate::{log, outln};

/// What a stream replies to a publisher.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Ack {
    error: Option<ApiError>,
    stream: String,
    seq: u64,
    domain: String,
    duplicate: bool,
    /// The new value of a counter.
    val: String,
    /// The batch this commits, and how many messages it has.
    batch: String,
    count: u64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct ApiError {
    err_code: u64,
    description: String,
}

/// Sends the message as often as the plan says, and waits for each to be stored.
pub async fn publish(plan: &Plan, link: &Link, composer: &Composer) -> Outcome {
    for number in 1..=plan.count {
        let start = tokio::time::Instant::now();
        let mut message = composer.message(number)?;
        plan.schedule.iter().for_each(|schedule| schedule.add_to(&mut message.headers, Timestamp::now()));
        if plan.logs_each() {
            log!("Published {} bytes to {}", message.body.len(), quoted(&message.subject));
        }
        let reply = request(plan, link, message).await?;
        if plan.trace {
            outln!("<<< {}", String::from_utf8_lossy(&reply.payload));
        }
        let ack = parse(&reply.payload)?;
        if plan.logs_each() {
            log!("{}", ack.describe());
        }
        plan.bar.iter().for_each(|bar| bar.inc(1));
        if plan.count > 1 {
            // The wait for the ack is part of the pause.
            tokio::time::sleep_until(start + plan.sleep).await;
        }
    }
    Ok(())
}

pub async fn request(plan: &Plan, link: &Link, message: Outgoing) -> Outcome<Message> {
    let Outgoing { subject, headers, body, .. } = message;
    let mut request = async_nats::Request::new().payload(body).timeout(Some(plan.timeout));
    if !HeaderMap::is_empty(&headers) {
        request = request.headers(headers);
    }
    let reply = tokio::select! {
        reply = link.client.send_request(subject, request) => reply,
        failure = link.complaint() => return Err(failure),
    };
    match reply {
        Ok(reply) if reply.status == Some(StatusCode::NO_RESPONDERS) => Err(no_responders()),
        Ok(reply) => Ok(reply),
        Err(error) => Err(match error.kind() {
            RequestErrorKind::NoResponders => no_responders(),
            RequestErrorKind::TimedOut => Failure::new("nats: timeout"),
            RequestErrorKind::MaxPayloadExceeded => Failure::new("nats: maximum payload exceeded"),
            RequestErrorKind::InvalidSubject => Failure::new("nats: invalid subject"),
            _ => Failure::new(format!("nats: {error}")),
        }),
    }
}

fn no_responders() -> Failure {
    Failure::new("nats: no responders available for request")
}

pub fn parse(payload: &[u8]) -> Outcome<Ack> {
    let ack: Ack = serde_json::from_slice(payload)
        .map_err(|_| Failure::new(format!("invalid publish ack: {:?}", String::from_utf8_lossy(payload))))?;
    match &ack.error {
        Some(e) if e.description.is_empty() => crate::fail!("unknown JetStream Error ({})", e.err_code),
        Some(e) => crate::fail!("{} ({})", e.description, e.err_code),
        None if ack.stream.is_empty() => {
            crate::fail!("invalid publish ack: {:?}", String::from_utf8_lossy(payload))
        }
        None => Ok(ack),
    }
}

impl Ack {
    /// The line in the log about one message.
    fn describe(&self) -> String {
        let mut text = format!("Stored in Stream: {} Sequence: {}", self.stream, commas(self.seq));
        text += &self.domain();
        if self.duplicate {
            text += " Duplicate: true";
        }
        text + &self.counter()
    }

    /// The line in the log about a batch.
    pub fn describe_batch(&self) -> String {
        let (id, messages, sequence) = (&self.batch, commas(self.count), commas(self.seq));
        let text = format!("Wrote batch ID: {id} Messages: {messages} Sequence: {sequence}");
        text + &self.domain() + &self.counter()
    }

    fn domain(&self) -> String {
        if self.domain.is_empty() { String::new() } else { format!(" Domain: {:?}", self.domain) }
    }

    fn counter(&self) -> String {
        if self.val.is_empty() { String::new() } else { format!(" Counter Value: {}", self.val) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acks_and_errors() {
        let cases = [
            (r#"{"stream":"S","seq":1234}"#, Ok("Stored in Stream: S Sequence: 1,234")),
            (
                r#"{"stream":"S","seq":1,"domain":"hub","duplicate":true,"val":"5"}"#,
                Ok("Stored in Stream: S Sequence: 1 Domain: \"hub\" Duplicate: true Counter Value: 5"),
            ),
            (
                r#"{"error":{"code":400,"err_code":10071,"description":"wrong last sequence: 1"},"stream":"S","seq":0}"#,
                Err("wrong last sequence: 1 (10071)"),
            ),
            ("{}", Err("invalid publish ack: \"{}\"")),
            ("hello", Err("invalid publish ack: \"hello\"")),
        ];
        for (json, want) in cases {
            let got = parse(json.as_bytes()).map(|a| a.describe()).map_err(|f| f.message.unwrap());
            assert_eq!(got, want.map(String::from).map_err(String::from), "{json}");
        }
    }
}
