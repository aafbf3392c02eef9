//! Auth callout over sockets: a service in an account of its own decides who comes in.

use super::common::*;
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey};
use daemon_keys::xkey::XKey;
use schemas::claims::{AuthorizationRequestClaims, AuthorizationResponseClaims, UserClaims};
use serde_json::Value;
use std::sync::mpsc;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// What the service makes of a request: changes to the user's claims and to the answer, or an error.
type Decide = fn(&AuthorizationRequestClaims, &mut UserClaims, &mut AuthorizationResponseClaims);

struct Callout {
    server: Server,
    config: String,
    /// The requests that the service saw, and their header blocks.
    seen: mpsc::Receiver<(AuthorizationRequestClaims, String)>,
}

impl Callout {
    /// A server with a service that decides. `more`: lines of configuration.
    fn start(decide: Decide, more: &str) -> Self {
        Self::with_key(decide, more, None)
    }

    fn with_key(decide: Decide, more: &str, xkey: Option<XKey>) -> Self {
        let issuer = NKey::generate(Kind::Account);
        let sealed = xkey.as_ref().map_or_else(String::new, |key| format!("xkey: {}", key.public()));
        let config = format!(
            "accounts {{ AUTH {{ users: [{{user: auth, password: auth}}] }}\n\
             APP {{ default_permissions {{ publish: \"free.>\" }}, users: [{{user: known, password: known}}] }}\n\
             \"$SYS\" {{ users: [{{user: sys, password: sys}}] }} }}\n\
             authorization {{ timeout: 5, auth_callout {{ issuer: {}, account: AUTH, auth_users: [auth, sys], {sealed} }} }}\n{more}",
            issuer.public()
        );
        let server = Server::start(&config);
        let mut service =
            server.client_with(r#"{"verbose":false,"headers":true,"user":"auth","pass":"auth"}"#);
        service.say("SUB $SYS.REQ.USER.AUTH 1");
        service.ping();
        let (tell, seen) = mpsc::channel();
        thread::spawn(move || {
            while let Some(line) = service.next() {
                answer(&mut service, &line, &issuer, xkey.as_ref(), decide, &tell);
            }
        });
        Callout { server, config, seen }
    }

    /// A client by this name; whether it got in is to be seen.
    fn client(&self, user: &str) -> Client {
        let mut client = self.server.connect();
        client.say(&format!(r#"CONNECT {{"verbose":false,"protocol":1,"user":"{user}","pass":"secret"}}"#));
        client
    }
}

fn answer(
    service: &mut Client,
    line: &str,
    issuer: &NKey,
    xkey: Option<&XKey>,
    decide: Decide,
    tell: &mpsc::Sender<(AuthorizationRequestClaims, String)>,
) {
    let words: Vec<&str> = line.split(' ').collect();
    let (head, all): (usize, usize) = match words[..] {
        ["MSG", _, _, _, all] => (0, all.parse().unwrap()),
        ["HMSG", _, _, _, head, all] => (head.parse().unwrap(), all.parse().unwrap()),
        _ => return,
    };
    let mut bytes = service.payload(all);
    let body = bytes.split_off(head);
    let header = String::from_utf8(bytes).unwrap();
    let token = match xkey {
        None => body,
        Some(key) => {
            let sender = header.lines().find_map(|l| l.strip_prefix("Nats-Server-Xkey: ")).unwrap();
            key.open(&body, sender).unwrap()
        }
    };
    let request: AuthorizationRequestClaims = jwt::decode_as(std::str::from_utf8(&token).unwrap()).unwrap();
    let mut user = UserClaims::new(&request.nats.user_nkey);
    user.data.audience = "APP".into();
    let mut response = AuthorizationResponseClaims::new(&request.nats.user_nkey);
    response.data.audience.clone_from(&request.nats.server_id.id);
    decide(&request, &mut user, &mut response);
    if response.nats.error.is_empty() && response.nats.jwt.is_empty() {
        response.nats.jwt = jwt::encode(&user, issuer, now()).unwrap();
    }
    let mut answer = jwt::encode(&response, issuer, now()).unwrap().into_bytes();
    if let Some(key) = xkey {
        answer = key.seal(&answer, &request.nats.server_id.xkey).unwrap();
    }
    let _ = tell.send((request, header));
    service.send(format!("PUB {} {}\r\n", words[3], answer.len()));
    service.send(&answer);
    service.send("\r\n");
}

fn by_name(
    request: &AuthorizationRequestClaims,
    user: &mut UserClaims,
    response: &mut AuthorizationResponseClaims,
) {
    let name = request.nats.connect_opts.username.as_str();
    match name {
        "limited" => {
            user.data.name = "somebody".into();
            user.nats.may.permissions.publish.allow = vec!["only".into()];
        }
        "refused" => response.nats.error = "no".into(),
        "replayed" => user.data.subject = NKey::generate(Kind::User).public().into(),
        "misdirected" => response.data.audience = NKey::generate(Kind::Server).public().into(),
        "nowhere" => user.data.audience = "NOWHERE".into(),
        "late" => user.data.expires = now() - 10,
        "short" => user.data.expires = now() + 2,
        "strange" => user.nats.may.allowed_connection_types = vec!["MQTT".into()],
        "inside" => user.data.audience = "AUTH".into(),
        "forged" => {
            response.nats.jwt = jwt::encode(user, &NKey::generate(Kind::Account), now()).unwrap();
        }
        _ => {}
    }
}

#[test]
fn whoever_the_service_admits_is_placed_and_permitted() {
    let callout = Callout::start(by_name, "");
    let mut client = callout.client("limited");
    client.ping();
    assert!(client.line().contains(r#""remote_account":"APP""#));
    client.say("PUB only 0\r\n\r\nPUB other 0\r\n");
    client.expect("-ERR 'Permissions Violation for Publish to \"other\"'");
    client.say("SUB box 1\r\nPUB $SYS.REQ.USER.INFO box 0\r\n");
    client.expect("-ERR 'Permissions Violation for Publish to \"$SYS.REQ.USER.INFO\"'");
    let (request, header) = callout.seen.recv_timeout(PATIENCE).unwrap();
    assert_eq!(header, "");
    let nats = &request.nats;
    assert_eq!(
        (nats.connect_opts.username.as_str(), nats.connect_opts.password.as_str()),
        ("limited", "secret")
    );
    let info = &nats.client_info;
    assert_eq!(
        (info.user.as_str(), info.kind.as_str(), info.client_type.as_str()),
        ("limited", "Client", "nats")
    );
    assert_eq!(
        (info.host.as_str(), request.data.audience.as_str()),
        ("127.0.0.1", "nats-authorization-request")
    );
    assert_eq!(request.data.issuer, nats.server_id.id);
    assert!(request.data.expires > now() && nats.client_tls.is_none());
    // Without permissions of its own it gets those of its account.
    let mut client = callout.client("plain");
    client.say("PUB free.x 0\r\n\r\nPUB only 0\r\n");
    client.expect("-ERR 'Permissions Violation for Publish to \"only\"'");
    // Those who are known to the configuration are the service's to decide about, too.
    let mut known = callout.server.connect();
    known.say(r#"CONNECT {"verbose":false,"user":"known","pass":"wrong"}"#);
    known.ping();
}

#[test]
fn whoever_it_does_not_admit_stays_outside() {
    let callout = Callout::start(by_name, "");
    for name in ["refused", "replayed", "misdirected", "nowhere", "late", "strange", "forged"] {
        let mut client = callout.client(name);
        assert_eq!(client.next().as_deref(), Some("-ERR 'Authorization Violation'"), "{name}");
        client.expect_close();
    }
    let mut auth = callout.server.connect();
    auth.say(r#"CONNECT {"verbose":false,"user":"auth","pass":"wrong"}"#);
    auth.expect("-ERR 'Authorization Violation'");
    assert!(callout.seen.iter().take(7).all(|(request, _)| request.nats.connect_opts.username != "auth"));
}

#[test]
fn nobody_in_the_accounts_of_the_service_can_ask_it() {
    let callout = Callout::start(by_name, "");
    for mut client in [
        callout.client("inside"),
        callout.server.client_with(r#"{"verbose":false,"user":"auth","pass":"auth"}"#),
    ] {
        client.say("PUB $SYS.REQ.USER.AUTH 0\r\n");
        client.expect("-ERR 'Permissions Violation for Publish to \"$SYS.REQ.USER.AUTH\"'");
    }
}

#[test]
fn its_users_expire() {
    let callout = Callout::start(by_name, "");
    let mut client = callout.client("short");
    client.expect("-ERR 'User Authentication Expired'");
    client.expect_close();
}

#[test]
fn requests_and_answers_may_be_sealed() {
    let callout = Callout::with_key(by_name, "", Some(XKey::generate()));
    let mut client = callout.client("plain");
    client.ping();
    let (request, header) = callout.seen.recv_timeout(PATIENCE).unwrap();
    assert!(header.starts_with("NATS/1.0\r\nNats-Server-Xkey: X"), "{header}");
    assert!(request.nats.server_id.xkey.starts_with('X'));
    let mut client = callout.client("refused");
    client.expect("-ERR 'Authorization Violation'");
}

#[test]
fn without_a_service_nobody_comes_in() {
    let issuer = NKey::generate(Kind::Account);
    let server = Server::start(&format!(
        "accounts {{ AUTH {{ users: [{{user: auth, password: auth}}] }} }}\n\
         authorization {{ timeout: 1, auth_callout {{ issuer: {}, account: AUTH, auth_users: [auth] }} }}",
        issuer.public()
    ));
    let mut client = server.connect();
    client.say(r#"CONNECT {"verbose":false,"user":"x","pass":"y"}"#);
    client.expect("-ERR 'Authorization Violation'");
    client.expect_close();
    server.client_with(r#"{"verbose":false,"user":"auth","pass":"auth"}"#).ping();
}

#[test]
fn a_reload_keeps_those_whom_the_service_admitted() {
    let callout = Callout::start(by_name, "");
    let mut client = callout.client("plain");
    assert_eq!(client.flush(), Vec::<String>::new());
    callout.server.reload(&format!("max_payload: 2000\n{}", callout.config));
    callout.server.wait_log("Reloaded");
    assert_eq!(client.flush(), Vec::<String>::new());
    assert!(callout.seen.recv_timeout(PATIENCE).is_ok());
}

/// What a client is told of itself.
fn user_info(client: &mut Client) -> Value {
    client.say("SUB box 9\r\nPUB $SYS.REQ.USER.INFO box 0\r\n");
    let mut answer: Value = serde_json::from_slice(&client.message().1).unwrap();
    answer["data"].take()
}

#[test]
fn users_can_ask_who_they_are() {
    let callout = Callout::start(by_name, "");
    let mut auth = callout.server.client_with(r#"{"verbose":false,"user":"auth","pass":"auth"}"#);
    let info = user_info(&mut auth);
    assert_eq!((&info["user"], &info["account"]), (&"auth".into(), &"AUTH".into()));
    assert_eq!(info["permissions"]["publish"]["deny"][0], "$SYS.REQ.USER.AUTH");
}
