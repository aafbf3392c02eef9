//! What all servers say of themselves to a user of the system account.

use std::time::Duration;

use async_nats::StatusCode;
use futures_util::StreamExt;
use schemas::go::Time;
use serde_json::Value;

use super::{Gathered, document};
use crate::nats::jetstream::{Api, moment};

/// Each request, with its options.
const REQUESTS: [(&str, &str); 5] = [
    ("VARZ", ""),
    ("CONNZ", r#"{"limit":10000,"auth":true}"#),
    ("JSZ", r#"{"accounts":true,"streams":true,"consumer":true,"config":true,"limit":10000}"#),
    ("SUBSZ", ""),
    ("HEALTHZ", ""),
];

/// The longest wait for the first answer, and from one answer to the next.
const FIRST: Duration = Duration::from_secs(2);
const NEXT: Duration = Duration::from_millis(400);
/// Servers that are listened to at most.
const MOST: usize = 1000;

/// An answer with when it came.
struct Answer {
    document: Value,
    came: Time,
}

pub async fn read(api: &Api, gathered: &mut Gathered) {
    for (at, (name, options)) in REQUESTS.into_iter().enumerate() {
        let asked = moment::now();
        let answers = ask(api, &format!("$SYS.REQ.SERVER.PING.{name}"), options).await;
        if at == 0 && answers.is_empty() {
            let note = "servers do not answer this user: only its account is looked at (see --monitor)";
            gathered.notes.push(note.into());
            return;
        }
        for answer in answers {
            let text = |name: &str| answer.document["server"][name].as_str().unwrap_or_default().to_string();
            let server = text("name");
            document::put(&mut gathered.snapshot, &server, &answer.document["data"]);
            if at == 0 {
                let time = text("time").parse().unwrap_or_default();
                document::server(&mut gathered.snapshot, &server, "").clock =
                    document::clock(time, asked, answer.came);
            }
        }
    }
}

/// Answers of all servers; none when nobody may be asked.
async fn ask(api: &Api, subject: &str, body: &str) -> Vec<Answer> {
    let inbox = api.client.new_inbox();
    let Ok(mut answers) = api.client.subscribe(inbox.clone()).await else { return vec![] };
    if api.client.publish_with_reply(subject.to_string(), inbox, body.to_string().into()).await.is_err() {
        return vec![];
    }
    let mut all = vec![];
    let mut patience = FIRST;
    while all.len() < MOST {
        let Ok(Some(message)) = tokio::time::timeout(patience, answers.next()).await else { break };
        if message.status == Some(StatusCode::NO_RESPONDERS) {
            break;
        }
        if let Ok(document) = serde_json::from_slice(&message.payload) {
            all.push(Answer { document, came: moment::now() });
        }
        patience = NEXT;
    }
    all
}
