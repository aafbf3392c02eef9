//! Keys, tokens and configurations for operator mode, made anew for every test.

use daemon_keys::jwt::{self, Signable};
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::BASE64URL_NOPAD;
use schemas::claims::*;

use crate::common::*;

pub fn now() -> i64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs() as i64
}

/// Signed half a minute ago.
pub fn sign<C: Signable>(claims: &C, by: &NKey) -> String {
    jwt::encode(claims, by, now() - 30).unwrap()
}

/// An operator with a system account and an account.
pub struct World {
    pub operator: NKey,
    pub system: NKey,
    pub account: NKey,
}

impl World {
    pub fn new() -> World {
        World {
            operator: NKey::generate(Kind::Operator),
            system: NKey::generate(Kind::Account),
            account: NKey::generate(Kind::Account),
        }
    }

    pub fn account_claims(&self) -> AccountClaims {
        let mut claims = AccountClaims::new(self.account.public());
        claims.data.name = "acme".into();
        claims
    }

    fn system_jwt(&self) -> String {
        let mut claims = AccountClaims::new(self.system.public());
        claims.data.name = "SYS".into();
        sign(&claims, &self.operator)
    }

    /// The options of operator mode, the resolver's apart.
    pub fn trusting(&self) -> String {
        let mut claims = OperatorClaims::new(self.operator.public());
        claims.nats.system_account = self.system.public().into();
        format!("operator: \"{}\"\n", sign(&claims, &self.operator))
    }

    /// All of a configuration with these accounts in memory.
    pub fn in_memory(&self, accounts: &[(&str, String)]) -> String {
        let mut preload = format!("  {}: \"{}\"\n", self.system.public(), self.system_jwt());
        for (key, jwt) in accounts {
            preload += &format!("  {key}: \"{jwt}\"\n");
        }
        format!("{}resolver: MEM\nresolver_preload {{\n{preload}}}\n", self.trusting())
    }

    /// A server with a directory, and somebody of the system account connected to it.
    pub fn with_directory(&self, more: &str) -> (Server, Caller) {
        let system = format!("resolver_preload {{ {}: \"{}\" }}\n", self.system.public(), self.system_jwt());
        let config = format!("{}{system}resolver {{ type: full, dir: jwt, {more} }}\n", self.trusting());
        let server = Server::monitored(&config);
        let user = Person::new(&self.system);
        let caller = Caller::new(user.enter(&server));
        (server, caller)
    }
}

/// A user: a key and a token.
pub struct Person {
    pub key: NKey,
    pub jwt: String,
}

impl Person {
    /// Without limits, signed by the account's own key.
    pub fn new(account: &NKey) -> Person {
        Person::made(account, |_| {})
    }

    pub fn made(by: &NKey, change: impl FnOnce(&mut UserClaims)) -> Person {
        let key = NKey::generate(Kind::User);
        let mut claims = UserClaims::new(key.public());
        claims.data.name = "bob".into();
        change(&mut claims);
        Person { jwt: sign(&claims, by), key }
    }

    /// Of a scoped key of `account`.
    pub fn scoped(by: &NKey, account: &NKey) -> Person {
        let key = NKey::generate(Kind::User);
        let mut claims = UserClaims::scoped(key.public());
        claims.data.name = "bob".into();
        claims.nats.issuer_account = account.public().into();
        Person { jwt: sign(&claims, by), key }
    }

    /// Says CONNECT and PING.
    pub fn knock(&self, server: &Server) -> Client {
        let mut client = server.connect();
        let nonce = client.info["nonce"].as_str().expect("a nonce").to_owned();
        let signature = BASE64URL_NOPAD.encode(&self.key.sign(nonce.as_bytes()).unwrap());
        knock_with(&mut client, &self.jwt, &signature);
        client
    }

    #[track_caller]
    pub fn enter(&self, server: &Server) -> Client {
        let mut client = self.knock(server);
        client.expect("PONG");
        client
    }

    #[track_caller]
    pub fn is_refused(&self, server: &Server) {
        let mut client = self.knock(server);
        client.expect("-ERR 'Authorization Violation'");
        client.expect_close();
    }
}

pub fn knock_with(client: &mut Client, jwt: &str, signature: &str) {
    client.say(&format!(r#"CONNECT {{"verbose":false,"jwt":"{jwt}","sig":"{signature}","headers":true}}"#));
    client.say("PING");
}

/// A connection that asks and waits for answers.
pub struct Caller {
    pub client: Client,
}

impl Caller {
    pub fn new(mut client: Client) -> Caller {
        client.say("SUB answers.* 1");
        client.ping();
        Caller { client }
    }

    /// The payload of the answer.
    #[track_caller]
    pub fn ask(&mut self, subject: &str, body: &str) -> String {
        self.client.say(&format!("PUB {subject} answers.1 {}\r\n{body}", body.len()));
        String::from_utf8(self.client.message().1).unwrap()
    }

    /// The answer without what it says of the server.
    #[track_caller]
    pub fn ask_json(&mut self, subject: &str, body: &str) -> serde_json::Value {
        let mut answer: serde_json::Value = serde_json::from_str(&self.ask(subject, body)).unwrap();
        let server = answer.as_object_mut().unwrap().remove("server").expect("who answers");
        assert!(server["id"].as_str().unwrap().starts_with('N'));
        answer
    }

    #[track_caller]
    pub fn push(&mut self, jwt: &str) {
        let answer = self.ask_json("$SYS.REQ.CLAIMS.UPDATE", jwt);
        assert_eq!(answer["data"]["message"], "jwt updated", "{answer}");
    }
}
