//! NATS over WebSocket: every way the frames may travel, what the listener says of itself, and its HTTP.

use super::common::tls::{self, Authority};
use super::common::websocket::{client, client_over, read_frame, read_head, request, upgrade};
use super::common::*;
use rustix::process::Signal;
use std::io::{Read, Write};
use std::net::TcpStream;

const DEFLATE: &str = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
const BROWSER: &str = "User-Agent: Mozilla/5.0 (X11) Firefox/120\r\n";

/// Small and large messages there and back, between this client and one over TCP.
fn exchange(server: &Server, client: Client) {
    let mut web = client.quiet();
    let mut plain = server.client();
    web.say("SUB to.web 1");
    plain.say("SUB to.plain 1");
    web.ping();
    plain.ping();
    let large = "x".repeat(300_000);
    for text in ["", "hello", &"y".repeat(5000), &large] {
        let publish = |subject: &str| format!("PUB {subject} {}\r\n{text}\r\n", text.len());
        web.send(publish("to.plain"));
        plain.send(publish("to.web"));
        assert_eq!(plain.message(), ("to.plain".into(), text.as_bytes().to_vec()));
        assert_eq!(web.message(), ("to.web".into(), text.as_bytes().to_vec()));
    }
    let many: String = (0..2000).map(|n| format!("PUB to.web 6\r\nn{n:05}\r\n")).collect();
    plain.send(&many);
    web.send(many.replace("to.web", "to.plain"));
    for n in 0..2000 {
        let want = format!("n{n:05}").into_bytes();
        assert_eq!(web.message().1, want);
        assert_eq!(plain.message().1, want);
    }
    web.ping();
}

#[test]
fn messages_travel_in_every_kind_of_frame() {
    let server = Server::websocket("", "compression: true");
    let address = server.websocket_address();
    let both = format!("{DEFLATE}{BROWSER}");
    let safari = format!("{DEFLATE}User-Agent: Mozilla/5.0 Version/17.0 Safari/605.1\r\n");
    for lines in ["", DEFLATE, BROWSER, &both, &safari] {
        exchange(&server, client(address, lines));
    }
}

#[test]
fn messages_travel_under_tls() {
    let authority = Authority::new();
    let server = Server::websocket("", &format!("compression: true\n{}", authority.block("")));
    let config = authority.client_config_with(None);
    for lines in ["", DEFLATE, BROWSER] {
        let layer = |socket| tls::stream(config.clone(), socket);
        let client = client_over(server.websocket_address(), lines, layer);
        assert_eq!(client.info["tls_required"], true);
        assert_eq!(client.info["tls_available"], true);
        exchange(&server, client);
    }
    assert!(server.log().contains("Listening for websocket clients on wss://127.0.0.1:"));
    let mut plain = TcpStream::connect(server.websocket_address()).unwrap();
    plain.write_all(request("").as_bytes()).unwrap();
    assert!(read_head(&mut plain).starts_with("HTTP/1.0 400 Bad Request"));
    server.wait_log("websocket: http: TLS handshake error from 127.0.0.1:");
}

#[test]
fn the_listener_tells_what_it_is() {
    let server = Server::websocket("", "headers { X-Natter: \"of course\" }");
    let address = server.websocket_address();
    server.wait_log("Websocket not configured with TLS. DO NOT USE IN PRODUCTION!");
    let (_socket, head) = upgrade(address, "X-Forwarded-For: 1.2.3.4\r\n");
    assert_eq!(
        head,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nX-Natter: of course\r\n\r\n"
    );
    let client = client(address, "").quiet();
    assert_eq!(client.info["host"], "127.0.0.1");
    assert_eq!(client.info["port"], address.port());
    assert!(client.info["tls_required"].is_null() && client.info["connect_urls"].is_null());
    let connections = server.get_json("/connz");
    assert_eq!(connections["connections"][0]["type"], "websocket");
    assert_eq!(connections["connections"][0]["kind"], "Client");
    assert_eq!(connections["connections"][0]["ip"], "127.0.0.1");
    let varz = server.get_json("/varz");
    let want = serde_json::json!({"host": "127.0.0.1", "port": address.port(), "no_tls": true});
    assert_eq!(varz["websocket"], want);
}

#[test]
fn the_log_names_websocket_clients_and_whom_proxies_speak_for() {
    let server = Server::websocket("debug: true", "");
    let (mut socket, _) = upgrade(server.websocket_address(), "X-Forwarded-For: 1.2.3.4\r\n");
    // Whoever leaves with something unread leaves with an error.
    read_frame(&mut socket).unwrap();
    server.wait_log(" - wid:1 - Client connection created");
    assert!(server.log().contains("1.2.3.4/127.0.0.1:"));
    drop(socket);
    server.wait_log(" - wid:1 - Client connection closed: Client Closed");
}

#[test]
fn the_ports_file_has_the_listener() {
    let dir = tempfile::tempdir().unwrap();
    let config = format!("ports_file_dir: {:?}", dir.path().display().to_string());
    let server = Server::websocket(&config, "");
    let file = eventually("the file", || std::fs::read_dir(dir.path()).unwrap().next()?.ok());
    let text = std::fs::read_to_string(file.path()).unwrap();
    assert!(text.contains(&format!("\"websocket\":[\"ws://{}\"]", server.websocket_address())), "{text}");
}

#[test]
fn refused_requests_may_be_followed_by_better_ones() {
    let server = Server::websocket("", "");
    let mut socket = TcpStream::connect(server.websocket_address()).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut ask = |text: &str, body: usize| {
        socket.write_all(text.as_bytes()).unwrap();
        let head = read_head(&mut socket);
        socket.read_exact(&mut vec![0; body]).unwrap();
        head.split("\r\n").next().unwrap().to_owned()
    };
    assert_eq!(ask("GET / HTTP/1.1\r\nHost: h\r\n\r\n", 12), "HTTP/1.1 400 Bad Request");
    let post = "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello";
    assert_eq!(ask(post, 19), "HTTP/1.1 405 Method Not Allowed");
    assert_eq!(ask(&request("").replace("GET /", "GET /mqtt"), 10), "HTTP/1.1 404 Not Found");
    assert_eq!(ask(&request("").replace("GET /", "GET /leafnode"), 10), "HTTP/1.1 404 Not Found");
    assert_eq!(ask(&request(""), 0), "HTTP/1.1 101 Switching Protocols");
    for text in [
        "invalid value for header 'Upgrade'",
        "request method must be GET",
        "mqtt websocket",
        "leafnode websocket",
    ] {
        server.wait_log(&format!(" - websocket handshake error: {text}"));
    }
}

#[test]
fn pages_from_elsewhere_are_refused() {
    let server = Server::websocket("", "same_origin: true");
    let status = |lines: &str| upgrade(server.websocket_address(), lines).1[..12].to_owned();
    assert_eq!(status("Origin: http://evil\r\n"), "HTTP/1.1 403");
    assert_eq!(status("Origin: http://localhost\r\n"), "HTTP/1.1 101");
    assert_eq!(status(""), "HTTP/1.1 101");
    server.wait_log("websocket handshake error: origin not allowed: not same origin");
}

#[test]
fn who_takes_too_long_to_ask_is_let_go() {
    let server = Server::websocket("debug: true", "handshake_timeout: \"100ms\"");
    for start in ["", "GET / HTTP/1.1\r\n"] {
        let mut socket = TcpStream::connect(server.websocket_address()).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        socket.write_all(start.as_bytes()).unwrap();
        assert_eq!(socket.read(&mut [0]).unwrap(), 0);
    }
    server.wait_log("websocket handshake timeout");
    client(server.websocket_address(), "").quiet();
}

#[test]
fn certificates_are_reloaded_and_nothing_else_is() {
    let (old, new) = (Authority::new(), Authority::new());
    let block = |a: &Authority, more: &str| {
        format!("http: \"127.0.0.1:-1\"\nwebsocket {{ listen: \"127.0.0.1:-1\"\n{}{more} }}", a.block(""))
    };
    let server = Server::start(&block(&old, ""));
    let connect = |a: &Authority| {
        let config = a.client_config_with(None);
        client_over(server.websocket_address(), "", |socket| tls::stream(config, socket)).quiet();
    };
    connect(&old);
    server.reload(&block(&new, ""));
    server.wait_log("Reloaded server configuration");
    connect(&new);
    server.reload(&block(&new, "compression: true"));
    server.wait_log("config reload not supported for Websocket: old=");
    connect(&new);
}

#[test]
fn lame_ducks_let_no_pages_in() {
    let server = Server::websocket("lame_duck_duration: \"30s\"\nlame_duck_grace_period: \"20s\"", "");
    let mut staying = client(server.websocket_address(), "");
    staying.say(r#"CONNECT {"verbose":false,"protocol":1}"#);
    staying.flush();
    server.signal(Signal::USR2);
    server.wait_log("Entering lame duck mode");
    while !staying.line().contains("\"ldm\":true") {}
    eventually("a closed door", || TcpStream::connect(server.websocket_address()).err());
}

#[tokio::test]
async fn async_nats_speaks_it() {
    use futures_util::StreamExt;
    let server = Server::websocket("", "");
    let url = format!("ws://{}", server.websocket_address());
    let client = async_nats::connect(&url).await.unwrap();
    let other = async_nats::connect(server.address().to_string()).await.unwrap();
    let mut messages = client.subscribe("a.>").await.unwrap();
    client.flush().await.unwrap();
    client.request("nobody.is.here", "".into()).await.unwrap_err();
    for n in 0..100_u32 {
        other.publish("a.b", vec![n as u8; 1 + 2000 * n as usize].into()).await.unwrap();
    }
    for n in 0..100_u32 {
        let message = tokio::time::timeout(PATIENCE, messages.next()).await.unwrap().unwrap();
        assert!(message.payload == vec![n as u8; 1 + 2000 * n as usize]);
    }
}
