//! `$SYS.REQ.…`: documents, filters, errors, compression, and what accounts may ask about themselves.

use super::*;
use std::io::Read;

#[test]
fn every_document_is_there_for_all_and_for_one() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let id = id(&sys);
    let documents = [
        ("VARZ", "server_id"),
        ("SUBSZ", "num_subscriptions"),
        ("CONNZ", "connections"),
        ("ROUTEZ", "routes"),
        ("GATEWAYZ", "outbound_gateways"),
        ("LEAFZ", "leafs"),
        ("ACCOUNTZ", "accounts"),
        ("JSZ", "streams"),
        ("HEALTHZ", "status_code"),
        ("PROFILEZ", "error"),
        ("EXPVARZ", "memstats"),
        ("IPQUEUESZ", "System recvQ"),
    ];
    for (name, field) in documents {
        for whom in ["PING", &id] {
            let answer = ask(&mut sys, &format!("$SYS.REQ.SERVER.{whom}.{name}"), "");
            assert_eq!(answer["server"]["name"], "one", "{name}");
            assert_eq!(answer["server"]["tags"], json!(["zone:a", "small"]), "{name}");
            assert!(answer["data"].get(field).is_some(), "{name}: {answer}");
        }
    }
    assert!(ask(&mut sys, "$SYS.REQ.SERVER.PING.RAFTZ", "")["data"].is_object());
    let bare = ask(&mut sys, "$SYS.REQ.SERVER.PING.IDZ", r#"{"server_name":"another"}"#);
    assert_eq!(bare, json!({"name": "one", "host": "127.0.0.1", "id": id}));
    for subject in ["$SYS.REQ.SERVER.PING", "$SYS.REQ.SERVER.PING.STATSZ"] {
        let statsz = ask(&mut sys, subject, "");
        assert_eq!(statsz["statsz"]["connections"], 1);
        assert!(statsz["statsz"]["jetstream"]["config"].get("store_dir").is_none());
    }
    assert_eq!(ask(&mut sys, "$SYS.REQ.SERVER.PING.NOPE", ""), Value::Null);
    assert_eq!(ask(&mut sys, "$SYS.REQ.SERVER.NOBODY.VARZ", ""), Value::Null);
}

#[test]
fn requests_choose_their_servers() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    for (filter, answers) in [
        (r#"{"server_name":"n"}"#, true),
        (r#"{"server_name":"n","exact_match":true}"#, false),
        (r#"{"SERVER_NAME":"one","exact_match":true}"#, true),
        (r#"{"server_name":"two"}"#, false),
        (r#"{"host":"127.0"}"#, true),
        (r#"{"cluster":"c"}"#, false),
        (r#"{"tags":["SMALL","zone:a"]}"#, true),
        (r#"{"tags":["small","large"]}"#, false),
        (r#"{"domain":"hub"}"#, false),
    ] {
        for name in ["VARZ", "STATSZ", "CONNZ", "JSZ"] {
            let answer = ask(&mut sys, &format!("$SYS.REQ.SERVER.PING.{name}"), filter);
            assert_eq!(answer != Value::Null, answers, "{name} {filter}");
        }
    }
}

#[test]
fn options_and_errors() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let _a = as_user(&server, "a");
    let connz = ask(&mut sys, "$SYS.REQ.SERVER.PING.CONNZ", r#"{"acc":"A","auth":true}"#);
    assert_eq!(connz["data"]["connections"][0]["authorized_user"], "a");
    let syntax = json!({"code": 400, "description": "unexpected end of JSON input"});
    let sort = json!({"code": 500, "description": "invalid sorting option: foo"});
    let kind = "json: cannot unmarshal string into Go struct field ConnzEventOptions.limit of type int";
    let missing = json!({"code": 500, "description": "Account NOPE does not exist"});
    let stream = json!({"code": 500, "description": "account \"B\" not jetstream enabled"});
    for (subject, payload, error, null) in [
        ("$SYS.REQ.SERVER.PING.CONNZ", "{", syntax.clone(), false),
        ("$SYS.REQ.SERVER.PING", "{", syntax, false),
        ("$SYS.REQ.SERVER.PING.CONNZ", r#"{"limit":"a"}"#, json!({"code": 400, "description": kind}), false),
        ("$SYS.REQ.SERVER.PING.CONNZ", r#"{"sort":"foo"}"#, sort, true),
        ("$SYS.REQ.ACCOUNT.NOPE.INFO", "", missing, true),
        ("$SYS.REQ.ACCOUNT.B.JSZ", "", stream, true),
    ] {
        let answer = ask(&mut sys, subject, payload);
        assert_eq!(answer["error"], error, "{subject} {payload}");
        assert_eq!(answer.get("data"), null.then_some(&Value::Null), "{subject} {payload}");
    }
}

#[test]
fn answers_are_compressed_for_those_who_ask() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let mut get = |accept: &str| {
        let header = format!("Accept-Encoding: {accept}\r\n");
        ask_bytes(&mut sys, "$SYS.REQ.SERVER.PING.VARZ", &header, "").unwrap()
    };
    let (header, body) = get("gzip");
    assert!(header.contains("Content-Encoding: gzip\r\n"), "{header}");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&*body).read_to_string(&mut text).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["server"]["name"], "one");
    let (header, body) = get("s2");
    assert!(header.contains("Content-Encoding: snappy\r\n") && body.starts_with(b"\xff\x06\x00\x00sNaPpY"));
    let (header, body) = get("br");
    assert!(header.contains("Content-Encoding: identity\r\n") && body.starts_with(b"{"));
}

#[test]
fn accounts_ask_about_themselves_and_nobody_else() {
    let server = Server::start(ACCOUNTS);
    let (mut a, _b) = (as_user(&server, "a"), as_user(&server, "b"));
    for subject in ["$SYS.REQ.ACCOUNT.PING.CONNZ", "$SYS.REQ.SERVER.PING.CONNZ"] {
        let connz = ask(&mut a, subject, r#"{"acc":"B","auth":true}"#);
        assert_eq!(connz["data"]["connections"].as_array().unwrap().len(), 1);
        assert_eq!(connz["data"]["connections"][0]["account"], "A");
    }
    let statz = ask(&mut a, "$SYS.REQ.ACCOUNT.PING.STATZ", r#"{"accounts":["B"]}"#);
    assert_eq!(statz["data"]["account_statz"][0]["acc"], "A");
    assert_eq!(statz["data"]["account_statz"].as_array().unwrap().len(), 1);
    for subject in ["$SYS.REQ.SERVER.PING.VARZ", "$SYS.REQ.ACCOUNT.B.CONNZ", "$SYS.DEBUG.SUBSCRIBERS"] {
        assert_eq!(ask(&mut a, subject, ""), Value::Null, "{subject}");
    }
}

#[test]
fn accounts_are_asked_about_one_by_one() {
    let server = Server::start(ACCOUNTS);
    let (mut sys, mut a) = (as_user(&server, "sys"), as_user(&server, "a"));
    a.say("SUB x.y q 1");
    a.ping();
    let mut of = |kind: &str| ask(&mut sys, &format!("$SYS.REQ.ACCOUNT.A.{kind}"), "");
    assert_eq!(of("INFO")["data"]["client_connections"], 1);
    assert_eq!(of("STATZ")["data"]["account_statz"][0]["conns"], 1);
    assert_eq!(of("JSZ")["data"]["name"], "A");
    assert_eq!(of("CONNS")["conns"], 1);
    let subsz = of("SUBSZ");
    let list = subsz["data"]["subscriptions_list"].as_array().unwrap();
    assert!(list.iter().any(|sub| sub["subject"] == "x.y" && sub["qgroup"] == "q"), "{subsz}");
    let all = ask(&mut sys, "$SYS.REQ.ACCOUNT.PING.STATZ", "");
    assert_eq!(all["data"]["account_statz"].as_array().unwrap().len(), 2, "{all}");
    // Who has nothing to tell keeps silent.
    assert_eq!(ask(&mut sys, "$SYS.REQ.ACCOUNT.B.STATZ", ""), Value::Null);
    let asked = ask(&mut sys, "$SYS.REQ.ACCOUNT.B.STATZ", r#"{"include_unused":true}"#);
    assert_eq!(asked["data"]["account_statz"][0]["acc"], "B");
    let mut count = |body: &str| ask(&mut sys, "$SYS.REQ.ACCOUNT.NSUBS", body);
    assert_eq!(count(r#"{"acc":"A","subject":"x.*"}"#), 1);
    assert_eq!(count(r#"{"acc":"A","subject":"x.y","queue":"cQ=="}"#), 1);
    assert_eq!(count(r#"{"acc":"A","subject":"x.y","queue":"eA=="}"#), 0);
    assert_eq!(count(r#"{"acc":"B","subject":"x.y"}"#), Value::Null);
    sys.say("SUB mine 5");
    assert_eq!(ask(&mut sys, "$SYS.DEBUG.SUBSCRIBERS", "mine"), 1);
}

#[test]
fn connections_can_be_found_by_what_they_listen_to() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let listener = |subject: &str, user: &str| {
        let mut client = as_user(&server, user);
        client.say(&format!("SUB {subject} 1"));
        client.ping();
        client
    };
    let _here = [
        listener("orders.*", "a"),
        listener("orders.new", "a"),
        listener("news.>", "a"),
        listener("orders.new", "b"),
    ];
    let found = |sys: &mut Client, filter: &str, all: bool| -> Vec<String> {
        let body = json!({"acc": "A", "filter_subject": filter, "subscriptions": all});
        let answer = ask(sys, "$SYS.REQ.SERVER.PING.CONNZ", &body.to_string());
        let list = answer["data"]["connections"].as_array().unwrap_or_else(|| panic!("{answer}")).clone();
        let subject = |c: &Value| c["subscriptions_list"][0].as_str().unwrap_or("?").to_owned();
        let mut subjects: Vec<String> = list.iter().map(subject).collect();
        subjects.sort();
        subjects
    };
    for (filter, subjects) in [
        ("orders.new", &["orders.*", "orders.new"][..]),
        ("orders.old", &["orders.*"]),
        ("orders.>", &["orders.*", "orders.new"]),
        ("news.a.b", &["news.>"]),
        ("none", &[]),
        (">", &["news.>", "orders.*", "orders.new"]),
    ] {
        assert_eq!(found(&mut sys, filter, true), subjects, "{filter}");
    }
    assert_eq!(found(&mut sys, "orders.old", false), ["?"]);
    let answer = ask(&mut sys, "$SYS.REQ.SERVER.PING.CONNZ", r#"{"filter_subject": "orders.new"}"#);
    let why = "filter by subject only valid with account filtering";
    assert_eq!(answer["error"]["description"], why, "{answer}");
}
