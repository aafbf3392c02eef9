//! The WebSocket: who may open it, and what may be done through it.

use super::Served;
use super::frames::{UPGRADE, Wire, head, knock, socket};
use super::support::{PATIENCE, get};
use daemon_config::options::{Certificate, Options, Tls};
use daemon_server::Server;
use daemon_server::log::Log;
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

const USERS: &str = "accounts { APP { jetstream: enabled, users: [
    {user: ada, password: pw}, {user: tom, password: pw, allowed_connection_types: [STANDARD]},
    {user: eve, password: pw, permissions { publish: ['$JS.API.INFO'], subscribe: ['_INBOX.>'] }}] } }
    jetstream { store_dir: 'STORE' }\n";
const ADA: &str = r#""user":"ada","pass":"pw""#;

/// The status that a request for the WebSocket is answered with.
fn status(served: &Served, headers: &str) -> String {
    let mut stream = knock(socket(served.http()), "/console/nats", headers);
    head(&mut stream).split(' ').nth(1).unwrap().to_owned()
}

#[test]
fn only_pages_of_the_server_may_open_it() {
    let served = Served::by("");
    let at = served.http();
    let with = |host: &str, origin: &str| format!("Host: {host}\r\nOrigin: {origin}\r\n{UPGRADE}");
    let own = at.to_string();
    for (headers, want) in [
        (with(&own, &format!("http://{own}")), "101"),
        (with(&own, "http://evil.example.com"), "403"),
        (with(&own, &format!("http://localhost:{}", at.port())), "403"),
        (with(&own, "http://127.0.0.1"), "403"),
        (with(&own, "null"), "403"),
        (format!("Host: {own}\r\n{UPGRADE}"), "403"),
        (format!("Host: {own}\r\nOrigin: http://{own}\r\n"), "426"),
        (with(&own, &format!("http://{own}")).replace("dGhl", "x"), "400"),
        (with(&own, &format!("http://{own}")).replace("Version: 13", "Version: 8"), "400"),
    ] {
        assert_eq!(status(&served, &headers), want, "{headers}");
    }
}

#[test]
fn it_is_an_ordinary_session_with_the_users_permissions() {
    let served = Served::by(&format!("{USERS} console {{ write: true }}"));
    let mut ada = Wire::open(served.http());
    assert_eq!(ada.enter(ADA).as_deref(), Some("PONG"));
    ada.say("SUB orders.> 1\nPUB orders.new 2\nhi");
    ada.expect("MSG orders.new 1 2");
    ada.expect("hi");
    let connz = get(served.http(), "/connz?auth=1").json();
    let shown = &connz["connections"][0];
    assert_eq!((&shown["type"], &shown["account"]), (&"websocket".into(), &"APP".into()), "{connz}");
    let mut eve = Wire::open(served.http());
    assert_eq!(eve.enter(r#""user":"eve","pass":"pw""#).as_deref(), Some("PONG"));
    eve.say("PUB orders.new 2\nhi\nSUB orders.> 1");
    eve.expect("-ERR 'Permissions Violation for Publish to \"orders.new\"'");
    eve.expect("-ERR 'Permissions Violation for Subscription to \"orders.>\"'");
}

#[test]
fn wrong_credentials_and_other_doors_are_refused() {
    let served = Served::by(USERS);
    for json in [r#""user":"ada","pass":"no""#, r#""user":"tom","pass":"pw""#, ""] {
        let mut wire = Wire::open(served.http());
        assert_eq!(wire.enter(json).as_deref(), Some("-ERR 'Authorization Violation'"), "{json}");
        assert_eq!(wire.line(), None);
    }
}

#[test]
fn without_write_the_server_lets_nothing_change() {
    let served = Served::by(USERS);
    let mut ada = Wire::open(served.http());
    assert_eq!(ada.enter(ADA).as_deref(), Some("PONG"));
    for subject in [
        "orders.new",
        "$JS.API.STREAM.CREATE.X",
        "$JS.API.STREAM.PURGE.X",
        "$JS.API.CONSUMER.PAUSE.X.C",
        "$KV.settings.theme",
    ] {
        ada.say(&format!("PUB {subject} _INBOX.a 2\n{{}}"));
        ada.expect(&format!("-ERR 'Permissions Violation for Publish to \"{subject}\"'"));
    }
    // Nor by having the server write its answer somewhere.
    ada.say("PUB $JS.API.INFO orders.new 0\n");
    ada.expect("-ERR 'Permissions Violation for Publish with Reply of \"orders.new\"'");
    ada.say("SUB orders.> workers 1");
    ada.expect("-ERR 'Permissions Violation for Subscription to \"orders.>\" using queue \"workers\"'");
    // Reading goes on, and so does listening.
    ada.say("SUB _INBOX.a 2\nSUB orders.> 3\nPUB $JS.API.INFO _INBOX.a 0\n");
    ada.expect("MSG _INBOX.a 2 ");
    ada.expect("{\"type\":\"io.nats.jetstream.api.v1.account_info_response\"");
    served.client(ADA).say("PUB orders.new 2\nhi");
    ada.expect("MSG orders.new 3 2");
}

#[test]
fn a_server_without_users_asks_visitors_from_elsewhere_all_the_same() {
    let served = Served::by("");
    let at = served.http();
    let mut local = Wire::open(at);
    assert_eq!(local.enter("").as_deref(), Some("PONG"));
    for headers in [
        // A name that anybody may have given this address.
        "Host: evil.example.com\r\nOrigin: http://evil.example.com\r\n".to_owned(),
        // Somebody else, behind a proxy.
        format!("Host: {at}\r\nOrigin: http://{at}\r\nX-Forwarded-For: 192.0.2.1\r\n"),
    ] {
        let mut wire = Wire::over(socket(at), "/console/nats", &headers);
        assert_eq!(wire.enter("").as_deref(), Some("-ERR 'Authorization Violation'"), "{headers}");
    }
    let open = Served::by("console { anonymous: true }");
    let at = open.http();
    let headers = format!("Host: {at}\r\nOrigin: http://{at}\r\nX-Forwarded-For: 192.0.2.1\r\n");
    let mut wire = Wire::over(socket(at), "/console/nats", &headers);
    assert_eq!(wire.enter("").as_deref(), Some("PONG"));
}

#[test]
fn the_fallback_user_is_for_visitors_from_here() {
    let served = Served::by(&format!("{USERS} no_auth_user: ada"));
    let at = served.http();
    assert_eq!(Wire::open(at).enter("").as_deref(), Some("PONG"));
    let elsewhere = format!("Host: {at}\r\nOrigin: http://{at}\r\nVia: 1.1 proxy\r\n");
    let enter = |json: &str| Wire::over(socket(at), "/console/nats", &elsewhere).enter(json);
    assert_eq!(enter("").as_deref(), Some("-ERR 'Authorization Violation'"));
    assert_eq!(enter(ADA).as_deref(), Some("PONG"));
}

#[test]
fn it_works_over_https_and_below_a_base_path() {
    let dir = tempfile::tempdir().unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    std::fs::write(path("cert.pem"), certificate.pem()).unwrap();
    std::fs::write(path("key.pem"), key.serialize_pem()).unwrap();
    let mut options = Options::default();
    (options.listen.host, options.listen.port, options.http.https_port) = ("127.0.0.1".into(), -1, -1);
    options.http.base_path = "/mon".into();
    let certificates = vec![Certificate {
        cert_file: path("cert.pem"),
        key_file: path("key.pem"),
        ..Certificate::default()
    }];
    options.tls = Some(Tls { certificates, ..Tls::default() });
    let server = Server::start(options, Log::test()).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(certificate.der().to_vec())).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let socket = TcpStream::connect(server.https_address().unwrap()).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let stream = StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), socket);
    let mut wire =
        Wire::over(stream, "/mon/console/nats", "Host: localhost\r\nOrigin: https://localhost\r\n");
    assert_eq!(wire.enter("").as_deref(), Some("PONG"));
}

/// The program itself, for only a process can be told to reload.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_reload_ends_sessions_that_came_in_by_other_rules() {
    let dir = tempfile::tempdir().unwrap();
    let config = dir.path().join("nats.conf");
    let base = "listen: '127.0.0.1:-1'\nhttp: '127.0.0.1:-1'\n";
    std::fs::write(&config, base).unwrap();
    let program = env!("CARGO_BIN_EXE_nats-server");
    let child = Command::new(program).arg("-c").arg(&config).stderr(Stdio::piped()).spawn().unwrap();
    let mut process = Process(child);
    let mut log = BufReader::new(process.0.stderr.take().unwrap()).lines().map_while(Result::ok);
    let line = log.find(|line| line.contains("Starting http monitor on")).unwrap();
    let at: SocketAddr = line.rsplit(' ').next().unwrap().parse().unwrap();
    log.find(|line| line.contains("Server is ready")).unwrap();
    let mut wire = Wire::open(at);
    assert_eq!(wire.enter("").as_deref(), Some("PONG"));
    std::fs::write(&config, format!("{base}console {{ write: true }}\n")).unwrap();
    rustix::process::kill_process(rustix::process::Pid::from_child(&process.0), rustix::process::Signal::HUP)
        .unwrap();
    log.find(|line| line.ends_with("Reloaded: console")).unwrap();
    assert_eq!(wire.line(), None);
    let mut wire = Wire::open(at);
    assert_eq!(wire.enter("").as_deref(), Some("PONG"));
    wire.say("SUB orders.> 1\nPUB orders.new 2\nhi");
    wire.expect("MSG orders.new 1 2");
}
