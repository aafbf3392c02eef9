//! Something to look at: streams, consumers, a bucket of keys, a bucket of objects, and names and payloads that would be
//! markup if anybody took them for it.

use super::support::Client;
use data_encoding::BASE64URL;
use serde_json::json;

/// Calls `window.hit` if it is ever taken for markup.
pub const HOSTILE: &str = "<img/src=x/onerror=hit()>";

/// Fills the account that the client is of.
pub fn fill(client: &mut Client) {
    let mut api = |subject: &str, body: serde_json::Value| {
        let answer = client.request(&format!("$JS.API.{subject}"), &body.to_string());
        assert!(answer.get("error").is_none(), "{subject}: {answer}");
    };
    for (name, subject) in
        [("ORDERS", "orders.>"), ("KV_settings", "$KV.settings.>"), ("OBJ_files", "$O.files.>")]
    {
        let direct = name != "ORDERS";
        let per_subject = if name == "KV_settings" { 5 } else { -1 };
        let config = json!({
            "name": name, "subjects": [subject], "retention": "limits", "max_consumers": -1, "max_msgs": -1,
            "max_bytes": -1, "max_age": 0, "storage": "memory", "discard": "new", "num_replicas": 1,
            "allow_direct": direct, "max_msgs_per_subject": per_subject, "allow_rollup_hdrs": direct,
        });
        api(&format!("STREAM.CREATE.{name}"), config);
    }
    let consumer = json!({ "stream_name": "ORDERS", "config": { "durable_name": "shipping", "ack_policy": "explicit" } });
    api("CONSUMER.DURABLE.CREATE.ORDERS.shipping", consumer);
    let pushing = json!({ "stream_name": "ORDERS", "config":
        { "durable_name": "pushing", "ack_policy": "none", "deliver_subject": "pushed" } });
    api("CONSUMER.DURABLE.CREATE.ORDERS.pushing", pushing);
    for n in 1..=120 {
        client.say(&publish("orders.new", &format!(r#"{{"order":{n},"customer":"Ada"}}"#)));
    }
    client.say(&publish(&format!("orders.{HOSTILE}"), &format!("{HOSTILE}<script>hit()</script>")));
    for (key, value) in [("theme", "dark"), ("theme", "light"), (HOSTILE, HOSTILE)] {
        client.say(&publish(&format!("$KV.settings.{key}"), value));
    }
    client.say(&publish("$O.files.C.nuid1", "content of the object"));
    let about = json!({ "name": "hello.txt", "bucket": "files", "nuid": "nuid1", "size": 21, "chunks": 1 });
    let subject = format!("$O.files.M.{}", BASE64URL.encode(b"hello.txt"));
    client.say(&publish(&subject, &about.to_string()));
}

pub fn publish(subject: &str, payload: &str) -> String {
    format!("PUB {subject} {}\n{payload}", payload.len())
}
