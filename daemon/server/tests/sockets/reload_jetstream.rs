//! Reload by SIGHUP of what JetStream may use: more room and other limits act at once.

use super::common::*;
use serde_json::Value;

/// Creates `name` of `max_bytes` and returns the number of the error, if it is refused.
fn create(server: &Server, name: &str, max_bytes: u64, storage: &str) -> Option<u64> {
    let body =
        format!(r#"{{"name":"{name}","subjects":["{name}"],"storage":"{storage}","max_bytes":{max_bytes}}}"#);
    ask(server, &format!("STREAM.CREATE.{name}"), &body)["error"]["err_code"].as_u64()
}

fn ask(server: &Server, what: &str, body: &str) -> Value {
    let mut client = server.client();
    client.send(format!("SUB in 1\r\nPUB $JS.API.{what} in {}\r\n{body}\r\n", body.len()).as_bytes());
    serde_json::from_slice(&client.message().1).unwrap()
}

fn config(server: &Server, limits: &str) -> String {
    let store = server.path("store");
    format!("http: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?}, {limits} }}")
}

fn start(limits: &str) -> Server {
    let launch = Server::prepare("");
    let store = launch.path("store");
    let text = format!(
        "listen: \"127.0.0.1:-1\"\nhttp: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?}, {limits} }}"
    );
    launch.write("c.conf", &text);
    launch.start()
}

#[test]
fn more_room_is_used_at_once() {
    let server = start("max_mem: 1000, max_file: 2000");
    assert_eq!(create(&server, "A", 3000, "file"), Some(10047));
    assert_eq!(create(&server, "B", 1500, "memory"), Some(10028));
    server.reload(&config(&server, "max_mem: 2000, max_file: 4000"));
    server.wait_log("Reloaded server configuration");
    server.wait_log("Reloaded: JetStream max_mem_store = 1.95 KB");
    server.wait_log("Reloaded: JetStream max_file_store = 3.91 KB");
    assert_eq!(create(&server, "A", 3000, "file"), None);
    assert_eq!(create(&server, "B", 1500, "memory"), None);
    let shown = server.get_json("/varz")["jetstream"]["config"].clone();
    assert_eq!((&shown["max_memory"], &shown["max_storage"]), (&2000.into(), &4000.into()));
}

#[test]
fn other_limits_hold_for_what_comes() {
    let server = start("max_mem: 1000, max_file: 2000, limits { default_max_consumers: 1 }");
    assert_eq!(create(&server, "A", 1000, "file"), None);
    let consumer = |name: &str| {
        let body = format!(r#"{{"stream_name":"A","config":{{"name":"{name}","ack_policy":"explicit"}}}}"#);
        ask(&server, &format!("CONSUMER.CREATE.A.{name}"), &body)["error"]["err_code"].as_u64()
    };
    assert_eq!((consumer("one"), consumer("two")), (None, Some(10026)));
    server.reload(&config(&server, "max_mem: 1000, max_file: 2000, limits { default_max_consumers: 2 }"));
    server.wait_log("Reloaded: JetStream limits");
    server.wait_log("Reloaded server configuration");
    assert_eq!((consumer("two"), consumer("three")), (None, Some(10026)));
    assert_eq!(server.get_json("/jsz")["limits"]["default_max_consumers"], 2);
}

/// What is stored under `name`: its number of messages, or the number of the error.
fn messages(server: &Server, name: &str) -> Result<u64, u64> {
    let info = ask(server, &format!("STREAM.INFO.{name}"), "");
    info["state"]["messages"].as_u64().ok_or_else(|| info["error"]["err_code"].as_u64().unwrap())
}

#[test]
fn it_is_turned_off_and_on_again() {
    let server = start("max_mem: 1000, max_file: 2000");
    assert_eq!(create(&server, "A", 1000, "file"), None);
    assert_eq!(create(&server, "M", 1000, "memory"), None);
    let mut client = server.client();
    client.send("SUB ack 1\r\nPUB A ack 1\r\nx\r\n");
    assert!(client.message().1.starts_with(b"{\"stream\":\"A\""));
    let mut waiting = server.client();
    let body = r#"{"stream_name":"A","config":{"name":"c","ack_policy":"explicit","deliver_policy":"new"}}"#;
    assert!(ask(&server, "CONSUMER.CREATE.A.c", body)["error"].is_null());
    let pull = r#"{"batch":1,"expires":600000000000}"#;
    let pull = format!("SUB in 1\r\nPUB $JS.API.CONSUMER.MSG.NEXT.A.c in {}\r\n{pull}\r\n", pull.len());
    waiting.say(r#"CONNECT {"verbose":false,"headers":true}"#);
    waiting.send(pull.as_bytes());
    waiting.ping();

    server.reload("http: \"127.0.0.1:-1\"\nmax_payload: 777");
    server.wait_log("JetStream Shutdown");
    server.wait_log("Reloaded: JetStream");
    server.wait_log("Reloaded server configuration");
    let told = waiting.message().1;
    assert!(told.starts_with(b"NATS/1.0 409 Server Shutdown"), "{}", String::from_utf8_lossy(&told));
    client.send("PUB $JS.API.INFO ack 0\r\n\r\nPUB A 1\r\ny\r\n");
    client.ping();
    assert!(!server.connect().info["jetstream"].as_bool().unwrap_or(false));
    assert_eq!(server.get_json("/jsz")["disabled"], true);
    assert_eq!(server.get_json("/varz")["max_payload"], 777);
    assert_eq!(server.get_json("/healthz")["status"], "ok");

    // Of what was published meanwhile nothing is kept; what is stored comes back, from the same threads of the server.
    for round in 1..4 {
        server.reload(&config(&server, "max_mem: 1000, max_file: 2000"));
        server.wait_log_times("Restarting JetStream", round);
        server.wait_log_times("Reloaded server configuration", 2 * round);
        assert_eq!(messages(&server, "A"), Ok(round as u64));
        assert_eq!(messages(&server, "M"), Err(10059));
        client.send("PUB A ack 1\r\nz\r\n");
        assert!(client.message().1.starts_with(b"{\"stream\":\"A\""));
        assert_eq!(server.get_json("/jsz")["streams"], 1);
        server.reload("http: \"127.0.0.1:-1\"");
        server.wait_log_times("Reloaded server configuration", 2 * round + 1);
    }
}

#[test]
fn it_is_turned_on_where_it_never_was() {
    let server = Server::monitored("accounts { A { users: [{user: a, password: p}] } }");
    let store = server.path("store");
    let config = format!(
        "http: \"127.0.0.1:-1\"\njetstream {{ store_dir: {store:?} }}
        accounts {{ A {{ jetstream: true, users: [{{user: a, password: p}}] }} }}"
    );
    server.reload(&config);
    server.wait_log("Reloaded server configuration");
    assert_eq!(server.get_json("/accountz?acc=A")["account_detail"]["jetstream_enabled"], true);
    // A store that cannot be: the server goes on as it was.
    server.reload("http: \"127.0.0.1:-1\"");
    server.wait_log("JetStream Shutdown");
    let file = server.path("file");
    std::fs::create_dir(&file).unwrap();
    std::fs::write(file.join("jetstream"), "no folder").unwrap();
    server.reload(&format!("http: \"127.0.0.1:-1\"\nmax_payload: 9\njetstream {{ store_dir: {file:?} }}"));
    server.wait_log("Failed to reload server configuration: Can't start JetStream: ");
    assert_eq!(server.get_json("/varz")["max_payload"], 1_048_576);
    assert_eq!(server.get_json("/jsz")["disabled"], true);
}
