//! What the system account can ask and is told, over real connections.

mod administer;
mod collectors;
mod events;
mod services;

use super::common::*;
use serde_json::{Value, json};

/// Two accounts beside the system's, one with JetStream.
pub const ACCOUNTS: &str = r#"
server_name: "one"
server_tags: ["zone:a", "small"]
jetstream { store_dir: "js" }
system_account: SYS
accounts {
  SYS { users: [{user: sys, password: sys}] }
  A { jetstream: enabled, users: [{user: a, password: a}] }
  B { users: [{user: b, password: b}] }
}
"#;

pub fn as_user(server: &Server, user: &str) -> Client {
    let more = json!({"user": user, "pass": user, "verbose": false, "headers": true, "no_responders": true});
    server.client_with(&more.to_string())
}

/// The server's id, as INFO has it.
pub fn id(client: &Client) -> String {
    client.info["server_id"].as_str().unwrap().to_owned()
}

/// The header block and the payload of an answer; `None` where nobody answers. A second request is answered behind the
/// first, so that silence need not be waited for.
pub fn ask_bytes(
    client: &mut Client,
    subject: &str,
    header: &str,
    payload: &str,
) -> Option<(String, Vec<u8>)> {
    let block = format!("NATS/1.0\r\n{header}\r\n");
    let (head, all) = (block.len(), block.len() + payload.len());
    client.say("SUB in.* 7");
    client.send(format!("HPUB {subject} in.asked {head} {all}\r\n{block}{payload}\r\n"));
    client.send("PUB $SYS.REQ.SERVER.PING.CONNZ in.last 11\r\n{\"limit\":1}\r\n");
    let mut answer = None;
    loop {
        let line = client.line();
        let fields: Vec<&str> = line.split(' ').collect();
        let bytes = client.payload(fields.last().unwrap().parse().unwrap());
        match (fields[0], fields[1]) {
            ("HMSG", "in.asked") => {
                let head: usize = fields[fields.len() - 2].parse().unwrap();
                let (block, body) = bytes.split_at(head);
                answer = Some((String::from_utf8_lossy(block).into_owned(), body.to_vec()));
            }
            ("MSG", "in.asked") => answer = Some((String::new(), bytes)),
            (_, "in.last") => break,
            _ => {}
        }
    }
    client.say("UNSUB 7");
    answer.filter(|(block, _)| !block.starts_with("NATS/1.0 503"))
}

/// The answer's JSON; null where nobody answers.
pub fn ask(client: &mut Client, subject: &str, payload: &str) -> Value {
    match ask_bytes(client, subject, "", payload) {
        Some((_, body)) => serde_json::from_slice(&body).expect("answers are JSON"),
        None => Value::Null,
    }
}

/// As [`ask`], of somebody else than the server itself: waits for the answer.
pub fn request(client: &mut Client, subject: &str, payload: &str) -> Value {
    client.say("SUB out 8");
    client.send(format!("PUB {subject} out {}\r\n{payload}\r\n", payload.len()));
    let (_, answer) = client.message();
    client.say("UNSUB 8");
    serde_json::from_slice(&answer).expect("answers are JSON")
}

/// The next message's subject and JSON.
pub fn event(client: &mut Client) -> (String, Value) {
    let (subject, payload) = client.message();
    (subject, serde_json::from_slice(&payload).expect("events are JSON"))
}
