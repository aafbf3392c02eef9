//! What all servers say of themselves to a user of the system account.

use std::collections::BTreeSet;
use std::time::Duration;

use async_nats::StatusCode;
use futures_util::StreamExt;
use schemas::go::Time;
use serde_json::{Value, json};

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
/// Servers that are listened to at most, and accounts that are asked about.
const MOST: usize = 1000;
const ACCOUNTS: usize = 100;

/// An answer with when it came.
struct Answer {
    document: Value,
    came: Time,
}

pub async fn read(api: &Api, gathered: &mut Gathered) {
    // As many as answered the first request.
    let mut servers = MOST;
    for (at, (name, options)) in REQUESTS.into_iter().enumerate() {
        let asked = moment::now();
        let answers = ask(api, &format!("$SYS.REQ.SERVER.PING.{name}"), options, servers).await;
        if at == 0 && answers.is_empty() {
            let note = "servers do not answer this user: only its account is looked at (see --monitor)";
            gathered.notes.push(note.into());
            return;
        }
        servers = servers.min(answers.len().max(1));
        for answer in answers {
            let server = put(gathered, &answer);
            if at == 0 {
                let time = answer.document["server"]["time"].as_str().unwrap_or_default();
                let time = time.parse().unwrap_or_default();
                document::server(&mut gathered.snapshot, &server, "").clock =
                    document::clock(time, asked, answer.came);
            }
        }
    }
    accounts(api, servers, gathered).await;
}

/// The name of the server that answered.
fn put(gathered: &mut Gathered, answer: &Answer) -> String {
    let server = answer.document["server"]["name"].as_str().unwrap_or_default().to_string();
    document::put(&mut gathered.snapshot, &server, &answer.document["data"]);
    server
}

/// What servers hold of each account: its token, what it imports and exports.
async fn accounts(api: &Api, servers: usize, gathered: &mut Gathered) {
    let subject = "$SYS.REQ.SERVER.PING.ACCOUNTZ";
    let answers = ask(api, subject, "", servers).await;
    let lists = answers.iter().filter_map(|answer| answer.document["data"]["accounts"].as_array());
    let names: BTreeSet<&str> = lists.flatten().filter_map(Value::as_str).collect();
    if names.len() > ACCOUNTS {
        let left = names.len() - ACCOUNTS;
        gathered.notes.push(format!("accounts that were not looked at: {left} of {}", names.len()));
    }
    for name in names.into_iter().take(ACCOUNTS) {
        let knowing = answers.iter().filter(|answer| {
            let known = answer.document["data"]["accounts"].as_array();
            known.is_some_and(|known| known.iter().any(|account| account == name))
        });
        let (count, body) = (knowing.count(), json!({ "account": name }).to_string());
        ask(api, subject, &body, count).await.iter().for_each(|answer| drop(put(gathered, answer)));
    }
}

/// Answers of all servers, `most` at most; none when nobody may be asked.
async fn ask(api: &Api, subject: &str, body: &str, most: usize) -> Vec<Answer> {
    let inbox = api.client.new_inbox();
    let Ok(mut answers) = api.client.subscribe(inbox.clone()).await else { return vec![] };
    if api.client.publish_with_reply(subject.to_string(), inbox, body.to_string().into()).await.is_err() {
        return vec![];
    }
    let mut all = vec![];
    let mut patience = FIRST;
    while all.len() < most {
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
