//! Questions to services, and the answers that come before there will be no more.

use std::time::Duration;

use async_nats::{Client, StatusCode};
use bytes::Bytes;
use futures_util::StreamExt;
use schemas::micro::{Info, Verb};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::Call;

/// Once one service has answered, the others are not far.
const NEXT: Duration = Duration::from_millis(300);

/// What services answer to a verb: the first answer, or with `all` every one. None when nobody listens.
pub async fn answers(call: &Call, client: &Client, subject: &str, all: bool) -> Outcome<Option<Vec<Bytes>>> {
    let trace = call.options.trace;
    let inbox = client.new_inbox();
    let mut replies = client.subscribe(inbox.clone()).await?;
    if trace {
        log!(">>> {subject}: {{}}\n");
    }
    client.publish_with_reply(subject.to_string(), inbox, Bytes::from_static(b"{}")).await?;
    let end = Instant::now() + call.options.timeout;
    let (mut answers, mut until) = (vec![], end);
    while let Ok(Some(reply)) = tokio::time::timeout_at(until, replies.next()).await {
        if reply.status == Some(StatusCode::NO_RESPONDERS) {
            return Ok(None);
        }
        if trace {
            log!("<<< ({}B) {}", reply.payload.len(), String::from_utf8_lossy(&reply.payload));
        }
        answers.push(reply.payload);
        if !all {
            break;
        }
        until = end.min(Instant::now() + NEXT);
    }
    Ok(Some(answers))
}

/// An answer to the verb. None when it is another document: anybody can send that, so it is no error.
pub fn parse<T: DeserializeOwned>(verb: Verb, answer: &[u8]) -> Option<T> {
    #[derive(Deserialize)]
    struct Typed {
        #[serde(rename = "type")]
        kind: String,
    }
    let typed: Typed = serde_json::from_slice(answer).ok()?;
    (typed.kind == verb.answer_type()).then(|| serde_json::from_slice(answer).ok())?
}

/// What the services of a name, or the instance of an id, say of themselves, sorted by name and id.
pub async fn info(call: &Call, client: &Client, name: &str, id: &str, all: bool) -> Outcome<Vec<Info>> {
    let subject = Verb::Info.subject(name, id);
    let Some(answers) = answers(call, client, &subject, all).await? else {
        return Err(Failure::new("no service instances found"));
    };
    let mut found: Vec<Info> = answers.iter().filter_map(|answer| parse(Verb::Info, answer)).collect();
    found.sort_by(|a, b| (&a.identity.name, &a.identity.id).cmp(&(&b.identity.name, &b.identity.id)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use schemas::micro::Ping;

    use super::*;

    #[test]
    fn only_answers_to_the_question_count() {
        let ping = br#"{"name":"n","id":"i","version":"1.0.0","metadata":{},"type":"io.nats.micro.v1.ping_response"}"#;
        assert_eq!(parse::<Ping>(Verb::Ping, ping).unwrap().identity.id, "i");
        for other in [&b"no json"[..], b"{}", br#"{"type":"io.nats.micro.v1.info_response"}"#] {
            assert_eq!(parse::<Ping>(Verb::Ping, other), None);
        }
        assert_eq!(parse::<Info>(Verb::Info, ping), None);
    }
}
