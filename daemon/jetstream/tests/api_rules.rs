//! What scripts of single exchanges do not show: many assets, accounts without JetStream, our own requests, names that nobody
//! chose, silence where nobody listens.

#[path = "api/account.rs"]
mod account;
#[path = "api/world.rs"]
mod world;

use account::Account;
use daemon_jetstream::api::{self, Answer, Host, Request};
use daemon_jetstream::direct::{DirectGet, direct_get};
use daemon_jetstream::stream::Publisher;
use schemas::advisory::ClientInfo;
use serde_json::{Value, json};

fn send(account: &mut Account, subject: &str, header: &str, body: &str) -> Option<Answer> {
    let client = ClientInfo::default();
    let request = Request { subject, header: header.as_bytes(), body: body.as_bytes(), client: &client };
    api::answer(account, &request)
}

fn ask(account: &mut Account, subject: &str, body: &str) -> Value {
    let answer = send(account, subject, "", body).expect("an answer");
    serde_json::from_slice(&answer.payload).unwrap()
}

/// What an account without JetStream is answered.
fn refused(subject: &str, header: &[u8], client: &ClientInfo) -> Option<Answer> {
    let mut account = Account::new();
    let (settings, now) = (account.settings().clone(), account.now());
    let request = Request { subject, header, body: b"", client };
    api::not_enabled(&request, &settings, now, account.effects())
}

fn with_stream() -> Account {
    let mut account = Account::new();
    let made = ask(&mut account, "STREAM.CREATE.S", r#"{"name":"S","storage":"memory","subjects":["s.>"]}"#);
    assert_eq!(made["did_create"], true);
    account
}

fn publish(account: &mut Account, subject: &str) {
    account.publish(&Publisher { subject: subject.as_bytes(), payload: b"x", ..Publisher::default() });
}

#[test]
fn accounts_without_jetstream_are_told_so() {
    let error = r#""error":{"code":503,"err_code":10039,"description":"JetStream not enabled for account"}"#;
    let table = [
        ("INFO", format!(r#"{{"type":"io.nats.jetstream.api.v1.account_info_response",{error}}}"#)),
        (
            "STREAM.NAMES",
            format!(
                r#"{{"type":"io.nats.jetstream.api.v1.stream_names_response",{error},"total":0,"offset":0,"limit":0,"streams":null}}"#
            ),
        ),
        (
            "CONSUMER.DELETE.S.C",
            format!(r#"{{"type":"io.nats.jetstream.api.v1.consumer_delete_response",{error}}}"#),
        ),
    ];
    let client = ClientInfo::default();
    for (subject, expected) in table {
        let answer = refused(subject, b"", &client).unwrap();
        assert_eq!(String::from_utf8(answer.payload).unwrap(), expected);
    }
    for subject in ["FOO", "CONSUMER.RESET.S.C", "META.LEADER.STEPDOWN"] {
        assert_eq!(refused(subject, b"", &client), None);
    }
    let beyond = refused("INFO", b"NATS/1.0\r\nNats-Required-Api-Level: 99\r\n\r\n", &client).unwrap();
    assert!(String::from_utf8(beyond.payload).unwrap().contains("\"err_code\":10185"));
}

#[test]
fn the_system_account_is_told_so_in_other_words() {
    let client = ClientInfo::default();
    let mut account = Account::new();
    let mut ask = |subject: &str| {
        let (settings, now) = (account.settings().clone(), account.now());
        let request = Request { subject, header: b"", body: b"", client: &client };
        let answer = api::not_for_system(&request, &settings, now, account.effects())?;
        serde_json::from_slice::<Value>(&answer.payload).ok()
    };
    for (subject, kind) in
        [("INFO", "account_info_response"), ("STREAM.NAMES", "system_response"), ("FOO", "system_response")]
    {
        let answer = ask(subject).unwrap();
        assert_eq!(answer["type"], format!("io.nats.jetstream.api.v1.{kind}"), "{subject}");
        assert_eq!(answer["error"]["err_code"], 10039, "{subject}");
    }
    for subject in ["META.LEADER.STEPDOWN", "ACCOUNT.PURGE.A"] {
        assert_eq!(ask(subject), None, "{subject}");
    }
}

#[test]
fn long_lists_come_in_pages() {
    let mut account = Account::new();
    for n in 0..300 {
        let name = format!("S{n:03}");
        ask(&mut account, &format!("STREAM.CREATE.{name}"), &json!({"name": name}).to_string());
        let config = json!({"stream_name": "S000", "config": {"durable_name": format!("C{n:03}")}});
        ask(&mut account, &format!("CONSUMER.CREATE.S000.C{n:03}"), &config.to_string());
    }
    for (subject, key) in [("STREAM.LIST", "streams"), ("CONSUMER.LIST.S000", "consumers")] {
        for (offset, len) in [(0, 256), (256, 44), (300, 0)] {
            let answer = ask(&mut account, subject, &json!({"offset": offset}).to_string());
            let page = (&answer["total"], &answer["offset"], &answer["limit"]);
            assert_eq!(page, (&json!(300), &json!(offset), &json!(256)), "{subject}");
            assert_eq!(answer[key].as_array().unwrap().len(), len, "{subject} {offset}");
        }
    }
    let names = ask(&mut account, "STREAM.NAMES", "");
    assert_eq!((names["streams"].as_array().unwrap().len(), &names["streams"][299]), (300, &json!("S299")));
}

#[test]
fn a_consumer_says_why_it_delivers_nothing() {
    let mut account = with_stream();
    let create =
        r#"{"stream_name":"S","config":{"durable_name":"C","ack_policy":"explicit","filter_subject":"s.1"}}"#;
    ask(&mut account, "CONSUMER.CREATE.S.C", create);
    let empty = ask(&mut account, "CONSUMER.WHY.S.C", "");
    let expected = json!({
        "type": "io.natter.jetstream.api.v1.consumer_why_response",
        "reason": "empty_stream", "text": "the stream is empty", "details": {},
    });
    assert_eq!(empty, expected);
    publish(&mut account, "s.2");
    let unmatched = ask(&mut account, "CONSUMER.WHY.S.C", "{}");
    assert_eq!(
        (&unmatched["reason"], &unmatched["details"]),
        (&json!("filter_matches_nothing"), &json!({"filters": ["s.1"]}))
    );
    publish(&mut account, "s.1");
    assert_eq!(ask(&mut account, "CONSUMER.WHY.S.C", "")["reason"], "no_waiting_pull");
    ask(&mut account, "CONSUMER.PAUSE.S.C", r#"{"pause_until":"2099-01-01T00:00:00Z"}"#);
    let paused = ask(&mut account, "CONSUMER.WHY.S.C", "");
    assert_eq!(paused["details"], json!({"until": "2099-01-01T00:00:00Z"}));
    assert_eq!(ask(&mut account, "CONSUMER.WHY.S.D", "")["error"]["err_code"], 10014);
    assert_eq!(ask(&mut account, "CONSUMER.WHY.T.C", "")["error"]["err_code"], 10059);
    assert_eq!(ask(&mut account, "CONSUMER.WHY.S.C", "x")["error"]["err_code"], 10038);
}

#[test]
fn a_consumer_that_nobody_named_gets_a_name() {
    let mut account = with_stream();
    let first = ask(&mut account, "CONSUMER.CREATE.S", r#"{"stream_name":"S"}"#);
    let second = ask(&mut account, "CONSUMER.CREATE.S", r#"{"stream_name":"S"}"#);
    let name = first["name"].as_str().unwrap();
    assert!(name.len() == 8 && name.bytes().all(|b| b.is_ascii_alphanumeric()), "{name}");
    assert_ne!(first["name"], second["name"]);
    assert_eq!(
        (&first["config"]["name"], &first["config"]["inactive_threshold"]),
        (&Value::Null, &json!(5_000_000_000u64))
    );
    assert_eq!(ask(&mut account, &format!("CONSUMER.INFO.S.{name}"), "")["name"], name);
}

#[test]
fn mirrors_are_told_which_stream_they_found() {
    let mut account = with_stream();
    let body =
        r#"{"stream_name":"S","config":{"name":"M","direct":true,"sourcing":true,"deliver_subject":"to.m"}}"#;
    let answer = send(&mut account, "CONSUMER.CREATE.S.M", "", body).unwrap();
    let header = String::from_utf8(answer.header).unwrap();
    let identity = header.strip_prefix("NATS/1.0\r\nNats-Stream-Identity: ").unwrap().trim_end();
    let info: Value = serde_json::from_slice(&answer.payload).unwrap();
    let name = info["name"].as_str().unwrap();
    assert!(name.starts_with("M-") && name.len() == 10, "{info}");
    let expect = |identity: &str| format!("NATS/1.0\r\nNats-Stream-Identity: {identity}\r\n\r\n");
    let again = send(&mut account, "CONSUMER.CREATE.S.M", &expect(identity), body).unwrap();
    assert!(!again.header.is_empty());
    let other = send(&mut account, "CONSUMER.CREATE.S.M", &expect("other"), body).unwrap();
    let error: Value = serde_json::from_slice(&other.payload).unwrap();
    let text = format!("consumer's stream identity does not match: {identity}");
    assert_eq!((&error["error"]["err_code"], &error["error"]["description"]), (&json!(10225), &json!(text)));
    assert!(other.header.is_empty());
}

#[test]
fn unknown_fields_pass_where_the_server_is_lenient() {
    let mut account = with_stream();
    let body = r#"{"name":"T","storage":"memory","foo":1}"#;
    assert_eq!(ask(&mut account, "STREAM.CREATE.T", body)["error"]["err_code"], 10025);
    account.settings.strict = false;
    assert_eq!(ask(&mut account, "STREAM.CREATE.T", body)["config"]["name"], "T");
}

#[test]
fn events_are_not_put_together_for_nobody() {
    let mut account = with_stream();
    ask(&mut account, "CONSUMER.CREATE.S.C", r#"{"stream_name":"S","config":{"durable_name":"C"}}"#);
    ask(&mut account, "STREAM.DELETE.S", "");
    assert_eq!((account.world.sent.len(), account.world.ids), (0, 0));
}

#[test]
fn a_direct_get_of_too_many_subjects_is_refused() {
    let mut account = with_stream();
    let get = |account: &mut Account, body: &str| {
        account.world.listening = vec!["_R".to_owned()];
        let get =
            DirectGet { reply: b"_R", body: body.as_bytes(), max_pending: 1 << 26, ..DirectGet::default() };
        account.stream("S", |stream, _, fx| direct_get(stream, &get, fx));
        let sent = std::mem::take(&mut account.world.sent);
        (sent.len(), sent[0].header.clone())
    };
    for n in 0..1024 {
        publish(&mut account, &format!("s.{n}"));
    }
    let (messages, _) = get(&mut account, r#"{"multi_last":["s.*"]}"#);
    assert_eq!(messages, 1025);
    publish(&mut account, "s.more");
    let refused = (1, "NATS/1.0 413 Too Many Results\r\n\r\n".to_owned());
    assert_eq!(get(&mut account, r#"{"multi_last":["s.*"]}"#), refused);
    let (messages, _) = get(&mut account, r#"{"multi_last":["s.1","s.2"]}"#);
    assert_eq!(messages, 3);
    // An answer ends where the server's buffer does.
    let small =
        DirectGet { reply: b"_R", body: br#"{"seq":1,"batch":100}"#, max_pending: 8, ..DirectGet::default() };
    account.stream("S", |stream, _, fx| direct_get(stream, &small, fx));
    assert_eq!(account.world.sent.len(), 3);
}

#[test]
fn without_a_reply_subject_or_a_listener_a_direct_get_ends_early() {
    let mut account = with_stream();
    (0..50).for_each(|_| publish(&mut account, "s.1"));
    let get = DirectGet { body: br#"{"seq":1,"batch":100}"#, max_pending: 1 << 26, ..DirectGet::default() };
    account.stream("S", |stream, _, fx| direct_get(stream, &get, fx));
    assert_eq!(account.world.tried, 0);
    account.stream("S", |stream, _, fx| direct_get(stream, &DirectGet { reply: b"_R", ..get }, fx));
    assert_eq!(account.world.tried, 2);
}
