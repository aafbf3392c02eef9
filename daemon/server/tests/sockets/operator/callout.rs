//! Auth callout in operator mode: the account's own JWT says who is asked, and the answers are signed by accounts.

use super::world::*;
use crate::common::*;
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey};
use daemon_keys::xkey::XKey;
use schemas::claims::*;

/// A service in the account `gate`, which puts users into the world's account.
struct Gate {
    world: World,
    gate: NKey,
    service: Person,
    /// Nothing may be done by this token but come in and be asked about.
    sentinel: Person,
    xkey: Option<XKey>,
    elsewhere: NKey,
}

impl Gate {
    fn new(xkey: Option<XKey>) -> Gate {
        let gate = NKey::generate(Kind::Account);
        let sentinel = Person::made(&gate, |user| {
            user.nats.may.bearer_token = true;
            user.nats.may.permissions.publish.deny = vec![">".into()];
            user.nats.may.permissions.subscribe.deny = vec![">".into()];
        });
        let service = Person::new(&gate);
        Gate { world: World::new(), service, sentinel, gate, xkey, elsewhere: NKey::generate(Kind::Account) }
    }

    fn start(&self) -> Server {
        let mut claims = AccountClaims::new(self.gate.public());
        claims.nats.authorization.auth_users = vec![self.service.key.public().into()];
        claims.nats.authorization.allowed_accounts = vec![self.world.account.public().into()];
        if let Some(xkey) = &self.xkey {
            claims.nats.authorization.xkey = xkey.public().into();
        }
        let mut app = self.world.account_claims();
        app.nats.default_permissions.publish.allow = vec!["free".into()];
        let operator = &self.world.operator;
        Server::start(&self.world.in_memory(&[
            (self.gate.public(), sign(&claims, operator)),
            (self.world.account.public(), sign(&app, operator)),
            (self.elsewhere.public(), sign(&AccountClaims::new(self.elsewhere.public()), operator)),
        ]))
    }

    /// Shows the sentinel's token and a name.
    fn knock(&self, server: &Server, name: &str) -> Client {
        let mut client = server.connect();
        let jwt = &self.sentinel.jwt;
        client.say(&format!(
            r#"CONNECT {{"verbose":false,"protocol":1,"jwt":"{jwt}","user":"{name}","pass":"p"}}"#
        ));
        client.say("PING");
        client
    }

    /// Answers one question.
    fn answer(&self, service: &mut Client) -> AuthorizationRequestClaims {
        let line = service.line();
        let words: Vec<&str> = line.split(' ').collect();
        let sealed = words[0] == "HMSG";
        assert_eq!(sealed, self.xkey.is_some(), "{line}");
        let head: usize = if sealed { words[words.len() - 2].parse().unwrap() } else { 0 };
        let mut header = service.payload(words.last().unwrap().parse().unwrap());
        let mut body = header.split_off(head);
        if let Some(xkey) = &self.xkey {
            let header = String::from_utf8(header).unwrap();
            let sender = header.lines().find_map(|l| l.strip_prefix("Nats-Server-Xkey: ")).unwrap();
            body = xkey.open(&body, sender).unwrap();
        }
        let request: AuthorizationRequestClaims =
            jwt::decode_as(std::str::from_utf8(&body).unwrap()).unwrap();
        let asked = &request.nats;
        let mut user = UserClaims::new(&asked.user_nkey);
        user.data.name = asked.connect_opts.username.clone();
        if asked.connect_opts.username == "limited" {
            user.nats.may.permissions.publish.allow = vec!["own".into()];
        }
        let elsewhere = asked.connect_opts.username == "elsewhere";
        let mut response = AuthorizationResponseClaims::new(&asked.user_nkey);
        response.data.audience.clone_from(&asked.server_id.id);
        match asked.connect_opts.username.as_str() {
            "refused" => response.nats.error = "not you".into(),
            _ => {
                let account = if elsewhere { &self.elsewhere } else { &self.world.account };
                response.nats.jwt = sign(&user, account);
            }
        }
        let mut answer = sign(&response, &self.gate).into_bytes();
        if let Some(xkey) = &self.xkey {
            answer = xkey.seal(&answer, &asked.server_id.xkey).unwrap();
        }
        service.send(format!("PUB {} {}\r\n", words[words.len() - if sealed { 3 } else { 2 }], answer.len()));
        service.send(&answer);
        service.send("\r\n");
        request
    }
}

fn whoever_is_admitted(xkey: Option<XKey>) {
    let gate = Gate::new(xkey);
    let server = gate.start();
    let mut service = gate.service.knock(&server);
    service.expect("PONG");
    service.say("SUB $SYS.REQ.USER.AUTH 1");
    service.ping();
    let enter = |name: &str, service: &mut Client| {
        let client = gate.knock(&server, name);
        (client, gate.answer(service))
    };
    let (mut free, request) = enter("free", &mut service);
    free.expect("PONG");
    let asked = &request.nats.connect_opts;
    assert_eq!((asked.username.as_str(), asked.jwt.as_str()), ("free", gate.sentinel.jwt.as_str()));
    assert_eq!(request.data.audience, "nats-authorization-request");
    // By the permissions that the account of the answer gives to users without.
    free.say("PUB free 0\r\n");
    free.say("PUB own 0\r\n");
    let heard: Vec<_> = free.flush();
    assert_eq!(heard, ["-ERR 'Permissions Violation for Publish to \"own\"'"]);
    let (mut limited, _) = enter("limited", &mut service);
    limited.expect("PONG");
    limited.say("PUB own 0\r\n");
    limited.say("PUB free 0\r\n");
    assert_eq!(limited.flush(), ["-ERR 'Permissions Violation for Publish to \"free\"'"]);
    // It is the account of the answer, and no longer the sentinel's.
    let mut neighbour = Person::new(&gate.world.account).enter(&server);
    neighbour.say("SUB own 1");
    neighbour.ping();
    limited.say("PUB own 2\r\nhi");
    assert_eq!(neighbour.message(), ("own".into(), b"hi".to_vec()));
    for name in ["refused", "elsewhere"] {
        let (mut client, _) = enter(name, &mut service);
        client.expect("-ERR 'Authorization Violation'");
        client.expect_close();
    }
}

#[test]
fn an_account_may_have_others_asked() {
    whoever_is_admitted(None);
}

#[test]
fn questions_of_accounts_may_be_sealed() {
    whoever_is_admitted(Some(XKey::generate()));
}
