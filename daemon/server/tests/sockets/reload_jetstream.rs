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

#[test]
fn on_and_off_need_a_restart() {
    let server = start("max_mem: 1000, max_file: 2000");
    server.reload("http: \"127.0.0.1:-1\"\nmax_payload: 7");
    server.wait_log(
        "Failed to reload server configuration: config reload not supported for turning JetStream off: \
         restart the server for that",
    );
    assert_eq!(create(&server, "A", 100, "file"), None);
    assert_eq!(server.get_json("/varz")["max_payload"], 1_048_576);
    let without = Server::start("");
    let store = without.path("store");
    without.reload(&format!("jetstream {{ store_dir: {store:?} }}"));
    without.wait_log("config reload not supported for turning JetStream on: restart the server for that");
}
