//! Accounts with JetStream of their own, over sockets: who has it, within what limits, and what a reload changes.

use super::common::*;
use rustix::process::Signal;
use serde_json::Value;

fn account(name: &str, jetstream: &str) -> String {
    let user = name.to_lowercase();
    format!("{name} {{ users: [{{user: {user}, password: {user}}}], {jetstream} }}\n")
}

fn accounts(list: &[(&str, &str)]) -> String {
    let list: String = list.iter().map(|(name, jetstream)| account(name, jetstream)).collect();
    format!("accounts {{ {list} }}")
}

fn config(store: &std::path::Path, more: &str) -> String {
    format!(
        "http: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?}, max_mem: 1000000, max_file: 10000000 }}\n{more}"
    )
}

fn start(more: &str) -> Server {
    let launch = Server::prepare("");
    let store = launch.path("store");
    launch.write("c.conf", &format!("listen: \"127.0.0.1:-1\"\n{}", config(&store, more)));
    launch.start()
}

fn reload(server: &Server, more: &str) {
    let before = server.log().matches("Reloaded server configuration").count();
    server.reload(&config(&server.path("store"), more));
    eventually("a reload", || {
        (server.log().matches("Reloaded server configuration").count() > before).then_some(())
    });
}

/// What a user is answered; `None`: nobody answers.
fn request(server: &Server, user: &str, subject: &str, body: &str) -> Option<Value> {
    let connect = match user {
        "" => r#"{"verbose":false,"headers":true,"no_responders":true}"#.to_owned(),
        _ => format!(
            r#"{{"verbose":false,"headers":true,"no_responders":true,"user":"{user}","pass":"{user}"}}"#
        ),
    };
    let mut client = server.client_with(&connect);
    client.send(format!("SUB in 1\r\nPUB {subject} in {}\r\n{body}\r\n", body.len()).as_bytes());
    let (_, payload) = client.message();
    serde_json::from_slice(&payload).ok()
}

#[track_caller]
fn ask(server: &Server, user: &str, what: &str, body: &str) -> Value {
    request(server, user, &format!("$JS.API.{what}"), body).expect("an answer")
}

#[track_caller]
fn create(server: &Server, user: &str, name: &str, more: &str) {
    let body = format!(r#"{{"name":"{name}","subjects":["{}"]{more}}}"#, name.to_lowercase());
    let made = ask(server, user, &format!("STREAM.CREATE.{name}"), &body);
    assert_eq!(made["did_create"], true, "{made}");
}

/// The sequence that a message got.
fn publish(server: &Server, user: &str, subject: &str) -> Option<u64> {
    request(server, user, subject, "x")?["seq"].as_u64()
}

const ON: &str = "jetstream: enabled";

#[test]
fn accounts_have_streams_of_their_own() {
    let server = start(&accounts(&[("A", ON), ("B", ON), ("C", "")]));
    for user in ["a", "b"] {
        create(&server, user, "S", "");
    }
    assert_eq!((publish(&server, "a", "s"), publish(&server, "a", "s")), (Some(1), Some(2)));
    assert_eq!((publish(&server, "b", "s"), publish(&server, "c", "s")), (Some(1), None));
    assert_eq!(ask(&server, "c", "STREAM.INFO.S", "")["error"]["err_code"], 10039);
    assert_eq!(request(&server, "c", "$JS.API.CONSUMER.MSG.NEXT.S.c", ""), None);
    let shown = server.get_json("/jsz?accounts=1&streams=1");
    let streams = |at: usize| {
        let account = &shown["account_details"][at];
        (account["name"].clone(), account["stream_detail"][0]["state"]["messages"].clone())
    };
    assert_eq!((streams(0), streams(1)), (("A".into(), 2.into()), ("B".into(), 1.into())));
    assert_eq!(
        (&shown["accounts"], &shown["streams"], &shown["messages"]),
        (&2.into(), &2.into(), &3.into())
    );
}

#[test]
fn requests_are_audited_in_the_account_they_come_from() {
    let server = start(&accounts(&[("A", ON), ("C", "")]));
    for (user, error) in [("a", Value::Null), ("c", 10039.into())] {
        let mut watcher =
            server.client_with(&format!(r#"{{"verbose":false,"user":"{user}","pass":"{user}"}}"#));
        watcher.say("SUB $JS.EVENT.ADVISORY.API 1");
        watcher.ping();
        ask(&server, user, "INFO", "");
        let event: Value = serde_json::from_slice(&watcher.message().1).unwrap();
        assert_eq!(event["subject"], "$JS.API.INFO");
        assert_eq!(event["client"]["acc"], user.to_uppercase());
        let answer: Value = serde_json::from_str(event["response"].as_str().unwrap()).unwrap();
        assert_eq!(answer["error"]["err_code"], error, "{user}");
    }
}

#[test]
fn a_reload_ends_and_begins_jetstream() {
    let server = start(&accounts(&[("A", ON)]));
    create(&server, "a", "S", "");
    create(&server, "a", "M", r#","storage":"memory""#);
    assert_eq!((publish(&server, "a", "s"), publish(&server, "a", "m")), (Some(1), Some(1)));
    reload(&server, &accounts(&[("A", "")]));
    assert_eq!(ask(&server, "a", "INFO", "")["error"]["err_code"], 10039);
    assert_eq!(publish(&server, "a", "s"), None);
    assert_eq!(server.get_json("/jsz")["streams"], 0);
    assert_eq!(server.get_json("/healthz")["status"], "ok");
    server.wait_log("JetStream stream 'A > M' was in memory and is gone");
    reload(&server, &accounts(&[("A", ON)]));
    let info = ask(&server, "a", "INFO", "");
    assert_eq!((&info["streams"], &info["storage"]), (&1.into(), &32.into()));
    assert_eq!((publish(&server, "a", "s"), publish(&server, "a", "m")), (Some(2), None));
}

#[test]
fn streams_of_an_account_that_went_are_there_when_it_comes_back() {
    let launch = Server::prepare("");
    let store = launch.path("store");
    let write = |launch: &Launch, more: &str| {
        launch.write("c.conf", &format!("listen: \"127.0.0.1:-1\"\n{}", config(&store, more)));
    };
    write(&launch, &accounts(&[("A", ON), ("B", ON)]));
    let mut server = launch.start();
    create(&server, "a", "S", "");
    assert_eq!(publish(&server, "a", "s"), Some(1));
    reload(&server, &accounts(&[("B", ON)]));
    reload(&server, &accounts(&[("A", ON), ("B", ON)]));
    assert_eq!(publish(&server, "a", "s"), Some(2));
    server.reload(&config(&store, &accounts(&[("B", ON)])));
    server.signal(Signal::TERM);
    server.wait_exit();
    // Without the account from the start; it comes with a reload.
    let launch = Server::prepare("");
    write(&launch, &accounts(&[("B", ON)]));
    let server = launch.start();
    server.wait_log("JetStream is not enabled for account 'A': its streams are kept and not served: S");
    assert_eq!(server.get_json("/healthz")["status"], "ok");
    let text = config(&store, &accounts(&[("A", ON), ("B", ON)]));
    server.reload(&text);
    server.wait_log("Reloaded server configuration");
    assert_eq!(publish(&server, "a", "s"), Some(3));
    assert_eq!(ask(&server, "a", "STREAM.INFO.S", "")["state"]["messages"], 3);
}

#[test]
fn limits_change_with_a_reload() {
    let limits = |file: u64| format!("jetstream {{ max_file: {file}, max_streams: 1 }}");
    let server = start(&accounts(&[("A", &limits(100)), ("B", "")]));
    create(&server, "a", "S", "");
    assert_eq!(publish(&server, "a", "s"), Some(1));
    assert_eq!(
        ask(&server, "a", "STREAM.CREATE.T", r#"{"name":"T","subjects":["t"]}"#)["error"]["err_code"],
        10027
    );
    reload(&server, &accounts(&[("A", &limits(40)), ("B", "")]));
    assert_eq!(ask(&server, "a", "INFO", "")["limits"]["max_storage"], 40);
    assert_eq!(request(&server, "a", "s", "x").unwrap()["error"]["err_code"], 10002);
    reload(&server, &accounts(&[("A", &limits(9_000_000)), ("B", "")]));
    assert_eq!(publish(&server, "a", "s"), Some(2));
    // What the server does not have it does not promise; all others have what they are to have.
    reload(&server, &accounts(&[("A", &limits(11_000_000)), ("B", ON)]));
    server.wait_log(
        "Error enabling jetstream on account \"A\": insufficient storage resources available (10047)",
    );
    assert_eq!(ask(&server, "a", "INFO", "")["limits"]["max_storage"], 9_000_000);
    assert_eq!(ask(&server, "b", "INFO", "")["limits"]["max_storage"], -1);
}

#[test]
fn the_global_account_has_jetstream_while_it_is_alone() {
    let guest = |more: &str| {
        format!("no_auth_user: g\nauthorization {{ users: [{{user: g, password: g}}] }}\n{more}")
    };
    let server = start(&guest(""));
    create(&server, "", "S", "");
    reload(&server, &guest(&accounts(&[("A", "")])));
    // As long as this server lives: nobody's streams go away because accounts were added.
    assert_eq!(publish(&server, "", "s"), Some(1));
    assert_eq!(ask(&server, "a", "INFO", "")["error"]["err_code"], 10039);
    let other = start(&guest(&accounts(&[("A", ON)])));
    assert_eq!(ask(&other, "", "INFO", "")["error"]["err_code"], 10039);
}

#[test]
fn more_than_there_is_stops_the_start() {
    for (more, words) in [
        (
            accounts(&[("A", "jetstream { max_file: 20000000 }")]),
            "Can't start JetStream: Error enabling jetstream on configured accounts: insufficient storage \
             resources available (10047)",
        ),
        (
            accounts(&[("A", "jetstream { max_mem: 600000 }"), ("B", "jetstream { max_mem: 600000 }")]),
            "Can't start JetStream: Error enabling jetstream on configured accounts: insufficient memory \
             resources available (10028)",
        ),
        (
            format!("system_account: A\n{}", accounts(&[("A", ON)])),
            "Not allowed to enable JetStream on the system account",
        ),
    ] {
        let launch = Server::prepare("");
        let store = launch.path("store");
        launch.write("c.conf", &format!("listen: \"127.0.0.1:-1\"\n{}", config(&store, &more)));
        let (code, _, log) = launch.run();
        assert_eq!(code, 1, "{log}");
        assert!(log.contains(words), "{log}");
    }
}

#[test]
fn streams_are_mirrored_and_used_across_accounts() {
    let server = start(
        r#"accounts {
            A { jetstream: enabled, users: [{user: a, password: a}]
                exports: [{service: "$JS.API.>"}, {stream: "deliver.>"}, {service: "$JS.FC.>"}] }
            B { jetstream: enabled, users: [{user: b, password: b}]
                imports: [
                    {service: {account: A, subject: "$JS.API.>"}, to: "JS.A.API.>"}
                    {stream: {account: A, subject: "deliver.>"}}
                    {service: {account: A, subject: "$JS.FC.>"}}
                ] }
            C { users: [{user: c, password: c}], imports: [{service: {account: A, subject: "$JS.API.>"}}] }
        }"#,
    );
    create(&server, "a", "S", "");
    assert_eq!((publish(&server, "a", "s"), publish(&server, "a", "s")), (Some(1), Some(2)));
    let external = r#""external":{"api":"JS.A.API","deliver":"deliver.b"}"#;
    for (name, from) in [("M", "mirror"), ("Q", "sources")] {
        let source = format!(r#"{{"name":"S",{external}}}"#);
        let source = if from == "sources" { format!("[{source}]") } else { source };
        let body = format!(r#"{{"name":"{name}","{from}":{source}}}"#);
        assert_eq!(ask(&server, "b", &format!("STREAM.CREATE.{name}"), &body)["did_create"], true);
    }
    assert_eq!(publish(&server, "a", "s"), Some(3));
    for name in ["M", "Q"] {
        eventually("messages from the other account", || {
            let info = ask(&server, "b", &format!("STREAM.INFO.{name}"), "");
            (info["state"]["messages"] == 3).then_some(())
        });
    }
    // An account without JetStream that imports the API speaks for the other one.
    assert_eq!(ask(&server, "c", "STREAM.NAMES", "")["streams"], serde_json::json!(["S"]));
    assert_eq!(ask(&server, "b", "STREAM.NAMES", "")["streams"], serde_json::json!(["M", "Q"]));
}
