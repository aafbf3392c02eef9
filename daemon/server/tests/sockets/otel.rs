//! `otel {}`: spans of traced messages come to a collector.

use super::common::*;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};

/// A collector: what is posted to it, head and body.
fn collector(status: &'static str) -> (SocketAddr, Receiver<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, (sender, posted)) = (listener.local_addr().unwrap(), channel());
    std::thread::spawn(move || {
        for socket in listener.incoming().map_while(Result::ok) {
            let mut reader = BufReader::new(socket);
            let mut head = String::new();
            while reader.read_line(&mut head).unwrap_or(0) > 2 {}
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let mut body = vec![0; length.unwrap().trim().parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 2\r\n\r\n{{}}");
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
            if sender.send((head, serde_json::from_slice(&body).unwrap())).is_err() {
                return;
            }
        }
    });
    (address, posted)
}

const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

fn publish(client: &mut Client, subject: &str, header: &str) {
    let block = format!("NATS/1.0\r\n{header}\r\n\r\n");
    client.send(format!("HPUB {subject} {} {}\r\n{block}hello\r\n", block.len(), block.len() + 5));
}

fn spans(posted: &Receiver<(String, Value)>) -> Vec<Value> {
    let (_, request) = posted.recv_timeout(PATIENCE).expect("a request");
    request["resourceSpans"][0]["scopeSpans"][0]["spans"].as_array().unwrap().clone()
}

#[test]
fn messages_that_others_sample_become_spans() {
    let (address, posted) = collector("200 OK");
    let config = format!(
        "server_name: one\notel {{ endpoint: \"http://{address}\", service_name: shop, headers {{ X-Key: k1 }} }}"
    );
    let server = Server::start(&config);
    let mut client = server.client_with(r#"{"verbose":false,"headers":true,"name":"till"}"#);
    client.say("SUB orders.* 1");
    publish(
        &mut client,
        "orders.new",
        "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
    );
    publish(&mut client, "orders.new", &format!("traceparent: {PARENT}"));
    client.send("PUB orders.new 5\r\nhello\r\n");
    let (head, request) = posted.recv_timeout(PATIENCE).expect("a request");
    assert!(head.starts_with("POST /v1/traces HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/json\r\n") && head.contains("x-key: k1\r\n"), "{head}");
    let name = json!({"key": "service.name", "value": {"stringValue": "shop"}});
    assert_eq!(request["resourceSpans"][0]["resource"]["attributes"][0], name);
    let spans = request["resourceSpans"][0]["scopeSpans"][0]["spans"].as_array().unwrap();
    assert_eq!(spans.len(), 1, "{request}");
    assert_eq!(spans[0]["traceId"], "0af7651916cd43dd8448eb211c80319c");
    assert_eq!(spans[0]["parentSpanId"], "b7ad6b7169203331");
    assert_eq!(spans[0]["name"], "route orders.new");
    assert_eq!(spans[0]["events"][0]["name"], "delivered");
    assert_eq!((0..3).map(|_| client.message().0).collect::<Vec<_>>(), ["orders.new"; 3]);
}

#[test]
fn a_server_that_ends_sends_what_it_has() {
    let (address, posted) = collector("200 OK");
    let mut server = Server::start(&format!("otel {{ endpoint: \"http://{address}\" }}"));
    let mut client = server.client_with(r#"{"verbose":false,"headers":true}"#);
    // More than one request, and the last of them still wait for company.
    for _ in 0..300 {
        publish(&mut client, "orders.new", &format!("traceparent: {PARENT}"));
    }
    client.ping();
    server.signal(rustix::process::Signal::TERM);
    assert!(server.wait_exit().code().is_some());
    let mut found = 0;
    while found < 300 {
        found += spans(&posted).len();
    }
    assert_eq!(found, 300);
}

#[test]
fn traces_by_message_are_exported_and_still_published() {
    let (address, posted) = collector("200 OK");
    let server = Server::start(&format!("otel {{ endpoint: \"http://{address}/custom\" }}"));
    let mut client = server.client_with(r#"{"verbose":false,"headers":true}"#);
    client.say("SUB trace.here 1");
    publish(&mut client, "nobody", "Nats-Trace-Dest: trace.here");
    assert_eq!(client.message().0, "trace.here");
    let span = &spans(&posted)[0];
    assert_eq!(span["name"], "route nobody");
    assert!(span.get("parentSpanId").is_none() && span["traceId"].as_str().unwrap().len() == 32);
}

#[test]
fn a_collector_that_refuses_is_complained_of_once() {
    let (address, posted) = collector("503 Service Unavailable");
    let server = Server::start(&format!("otel {{ endpoint: \"http://{address}\" }}"));
    let mut client = server.client_with(r#"{"verbose":false,"headers":true}"#);
    publish(&mut client, "a", &format!("traceparent: {PARENT}"));
    assert_eq!(spans(&posted).len(), 1);
    server.wait_log("OpenTelemetry: 1 traces were dropped: 503 Service Unavailable");
    publish(&mut client, "a", &format!("traceparent: {PARENT}"));
    assert_eq!(spans(&posted).len(), 1);
    client.ping();
    assert_eq!(server.log().matches("OpenTelemetry").count(), 1);
}

#[test]
fn what_cannot_be_is_refused() {
    for (block, error) in [
        ("{ }", "otel: an endpoint is required"),
        ("{ endpoint: \"ftp://x\" }", "otel: endpoint \"ftp://x\" is no http:// or https:// URL"),
        ("{ endpoint: \"http://x\", nope: 1 }", "unknown field \"nope\" in otel"),
        ("{ endpoint: \"http://x\", headers { \"a b\": c } }", "is no header that can be sent"),
    ] {
        let (status, _, log) = Launch::with_config(&format!("port: -1\notel {block}")).run();
        assert_eq!(status, 1, "{block}");
        assert!(log.contains(error), "{block}: {log}");
    }
}
