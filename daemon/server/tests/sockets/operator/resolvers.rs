//! Where account JWTs come from.

use super::world::*;
use crate::common::tls::Authority;
use crate::common::*;
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

/// Plain, or with TLS.
trait Socket: Read + Write {}
impl<T: Read + Write> Socket for T {}

/// Serves tokens over HTTP as long as the test runs: the URL, and the paths that were asked for.
fn web(tokens: Vec<(String, String)>) -> (String, std::sync::mpsc::Receiver<String>) {
    web_over("http", tokens, |socket| Box::new(socket))
}

fn web_over(
    scheme: &str,
    tokens: Vec<(String, String)>,
    wrap: impl Fn(TcpStream) -> Box<dyn Socket> + Send + 'static,
) -> (String, std::sync::mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("{scheme}://{}/jwt/v1/accounts", listener.local_addr().unwrap());
    let (asked, paths) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            let mut reader = BufReader::new(wrap(socket.unwrap()));
            let mut line = String::new();
            if reader.read_line(&mut line).is_err() {
                // No handshake: whoever asked trusts somebody else.
                continue;
            }
            let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
            while line.len() > 2 {
                line.clear();
                reader.read_line(&mut line).unwrap();
            }
            let key = path.rsplit('/').next().unwrap_or_default();
            let found = tokens.iter().find(|(known, _)| known == key).map(|(_, jwt)| jwt.as_str());
            let (status, body) = match found {
                Some(jwt) => ("200 OK", jwt),
                None if key.is_empty() => ("200 OK", ""),
                None => ("404 Not Found", ""),
            };
            let answer = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            let _ = reader.get_mut().write_all(answer.as_bytes());
            let _ = asked.send(path);
        }
    });
    (url, paths)
}

#[test]
fn a_url_is_asked_for_accounts() {
    let world = World::new();
    let account = sign(&world.account_claims(), &world.operator);
    let system = sign(&AccountClaims::new(world.system.public()), &world.operator);
    let tokens =
        vec![(world.account.public().to_owned(), account), (world.system.public().to_owned(), system)];
    let (url, paths) = web(tokens);
    let server = Server::start(&format!("{}resolver: URL(\"{url}/\")\n", world.trusting()));
    assert_eq!(paths.recv().unwrap(), "/jwt/v1/accounts/", "is anybody home?");
    Person::new(&world.account).enter(&server);
    Person::new(&world.account).enter(&server);
    let asked = format!("/jwt/v1/accounts/{}", world.account.public());
    assert_eq!(paths.try_iter().filter(|path| *path == asked).count(), 1, "once is enough");
    Person::new(&NKey::generate(Kind::Account)).is_refused(&server);
}

#[test]
fn a_url_may_be_https() {
    let (world, authority) = (World::new(), Authority::new());
    let account = sign(&world.account_claims(), &world.operator);
    let system = sign(&AccountClaims::new(world.system.public()), &world.operator);
    let tokens =
        vec![(world.account.public().to_owned(), account), (world.system.public().to_owned(), system)];
    let terms = authority.server_config();
    let (url, paths) = web_over("https", tokens, move |socket| {
        let tls = rustls::ServerConnection::new(terms.clone()).unwrap();
        Box::new(rustls::StreamOwned::new(tls, socket))
    });
    let resolver = format!("{}resolver: URL(\"{url}/\")\n", world.trusting());
    let ca = authority.path("ca.pem").display().to_string();
    let server = Server::start(&format!("{resolver}resolver_tls {{ ca_file: \"{ca}\" }}\n"));
    assert_eq!(paths.recv().unwrap(), "/jwt/v1/accounts/");
    Person::new(&world.account).enter(&server);
    Person::new(&NKey::generate(Kind::Account)).is_refused(&server);
    // An authority that nobody knows is none.
    let (status, _, log) = Server::prepare(&resolver).run();
    assert_ne!(status, 0, "{log}");
    assert!(log.contains("certificate"), "{log}");
}

#[test]
fn directories_are_compared_with_others() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("interval: \"1s\"");
    // Here we are the other server: asked in turns, we have an account that it does not know, and a new token of one that
    // it knows.
    let other = NKey::generate(Kind::Account);
    let mut claims = world.account_claims();
    claims.data.name = "old".into();
    caller.push(&sign(&claims, &world.operator));
    claims.data.name = "new".into();
    let renewed = daemon_keys::jwt::encode(&claims, &world.operator, now()).unwrap();
    let unknown = sign(&AccountClaims::new(other.public()), &world.operator);
    let forged =
        sign(&AccountClaims::new(NKey::generate(Kind::Account).public()), &NKey::generate(Kind::Operator));
    caller.client.say("SUB $SYS.REQ.CLAIMS.PACK 9");
    let line = caller.client.line();
    let reply = line.split(' ').nth(3).expect("a reply subject").to_owned();
    caller.client.payload(line.rsplit(' ').next().unwrap().parse().unwrap());
    caller.client.say("UNSUB 9");
    let forged_key = daemon_keys::jwt::decode_as::<AccountClaims>(&forged).unwrap().data.subject;
    let packed = format!(
        "{}|{renewed}\n{}|{unknown}\n{forged_key}|{forged}\nnonsense",
        world.account.public(),
        other.public()
    );
    caller.client.say(&format!("PUB {reply} {}\r\n{packed}", packed.len()));
    eventually("the tokens of the other server", || {
        let list = caller.ask_json("$SYS.REQ.CLAIMS.LIST", "");
        list["data"].as_array().unwrap().iter().any(|key| key == other.public()).then_some(())
    });
    let kept = caller.ask(&format!("$SYS.REQ.ACCOUNT.{}.CLAIMS.LOOKUP", world.account.public()), "");
    assert_eq!(kept, renewed);
    Person::new(&other).enter(&server);
    // Who asks for all is told all, and the end.
    caller.client.say("PUB $SYS.REQ.CLAIMS.PACK answers.2 0\r\n");
    let mut told = Vec::new();
    loop {
        match caller.client.message().1 {
            end if end.is_empty() => break,
            part => told.push(String::from_utf8(part).unwrap()),
        }
    }
    let told = told.join("\n");
    for (key, token) in [(world.account.public(), &renewed), (other.public(), &unknown)] {
        assert!(told.contains(&format!("{key}|{token}")), "{told}");
    }
}

#[test]
fn an_operator_may_name_the_url() {
    let world = World::new();
    let account = sign(&world.account_claims(), &world.operator);
    let (url, _paths) = web(vec![(world.account.public().to_owned(), account)]);
    let mut operator = OperatorClaims::new(world.operator.public());
    operator.nats.account_server_url = url.trim_end_matches("/accounts").to_owned();
    let server = Server::start(&format!("operator: \"{}\"\n", sign(&operator, &world.operator)));
    Person::new(&world.account).enter(&server);
}

#[test]
fn accounts_that_leave_the_configuration_leave_the_server() {
    let world = World::new();
    let account = (world.account.public(), sign(&world.account_claims(), &world.operator));
    let server = Server::start(&world.in_memory(&[account]));
    let bob = Person::new(&world.account);
    let mut client = bob.enter(&server);
    server.reload(&world.in_memory(&[]));
    client.next().expect("a last word");
    client.expect_close();
    bob.is_refused(&server);
}

#[test]
fn a_url_where_nobody_is_home_is_no_resolver() {
    let world = World::new();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let launch = Server::prepare(&format!("{}resolver: URL(\"http://{free}/jwt/\")\n", world.trusting()));
    let (status, _, log) = launch.run();
    assert_eq!(status, 1);
    assert!(log.contains("could not fetch"), "{log}");
}

#[test]
fn a_directory_starts_empty_and_is_filled() {
    let world = World::new();
    let config = format!("{}resolver {{ type: full, dir: jwt }}\n", world.trusting());
    let server = Server::start(&config);
    // The system account has no JWT yet; its own key lets its users in.
    let mut caller = Caller::new(Person::new(&world.system).enter(&server));
    caller.push(&sign(&AccountClaims::new(world.system.public()), &world.operator));
    caller.push(&sign(&world.account_claims(), &world.operator));
    Person::new(&world.account).enter(&server);
}

/// The reference notes the change and does nothing about it.
#[test]
fn a_directory_is_read_anew_when_asked() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    caller.push(&sign(&claims, &world.operator));
    let bob = Person::new(&world.account);
    let mut client = bob.enter(&server);
    claims.nats.revocations.revoke(bob.key.public(), now());
    let file = server.path(&format!("jwt/{}.jwt", world.account.public()));
    std::fs::write(file, sign(&claims, &world.operator)).unwrap();
    server.signal(rustix::process::Signal::HUP);
    client.expect("-ERR 'User Authentication Revoked'");
}

#[test]
fn a_cache_asks_others_and_keeps_what_it_hears() {
    let world = World::new();
    let jwt = sign(&world.account_claims(), &world.operator);
    let system = sign(&AccountClaims::new(world.system.public()), &world.operator);
    let config = format!(
        "{}resolver {{ type: cache, dir: cached, timeout: \"10s\" }}\nresolver_preload {{ {}: \"{system}\" }}\n",
        world.trusting(),
        world.system.public()
    );
    let server = Server::start(&config);
    let mut other = Person::new(&world.system).enter(&server);
    other.say("SUB $SYS.REQ.ACCOUNT.*.CLAIMS.LOOKUP 1");
    other.ping();
    let mut client = Person::new(&world.account).knock(&server);
    let line = other.line();
    let fields: Vec<&str> = line.split(' ').collect();
    assert_eq!(fields[1], format!("$SYS.REQ.ACCOUNT.{}.CLAIMS.LOOKUP", world.account.public()));
    other.payload(0);
    other.say(&format!("PUB {} {}\r\n{jwt}", fields[3], jwt.len()));
    client.expect("PONG");
    let file = server.path(&format!("cached/{}.jwt", world.account.public()));
    assert_eq!(std::fs::read_to_string(file).unwrap(), jwt);
}

#[test]
fn what_cannot_be_does_not_start() {
    let world = World::new();
    let trusting = world.trusting();
    for (config, expected) in [
        // The reference tries a URL made of nothing.
        (trusting.clone(), "operators require an account resolver to be configured"),
        (format!("{trusting}resolver: MEM\n"), "error resolving system account: account missing"),
        (format!("{trusting}resolver: MEM\nresolver_preload {{ A: x }}\n"), "invalid account JWT"),
        (
            format!("{trusting}resolver: MEM\naccounts {{ A {{}} }}\n"),
            "operators do not allow Accounts to be configured directly",
        ),
        (format!("{trusting}resolver: MEM\ndefault_sentinel: x\n"), "default sentinel JWT not valid"),
        (
            format!("{trusting}resolver: MEM\nsystem_account: {}\n", world.account.public()),
            "system_account in config and operator JWT must be identical",
        ),
    ] {
        let (status, _, log) = Server::prepare(&config).run();
        assert!(status == 1 && log.contains(expected), "{expected}: {log}");
    }
}
