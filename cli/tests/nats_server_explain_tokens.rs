//! `nats server explain permission` by the tokens that `nsc` keeps: the same answer as from a server that has them.

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;

use cli_nsc::store::Store;
use daemon_keys::jwt::{self, Signable};
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;
use support::Nats;
use support::server::Server;

/// An operator with the accounts SYS, shop and office.
struct World {
    operator: NKey,
    system: NKey,
    shop: NKey,
    office: NKey,
    /// Signs users of the shop by a template.
    clerk: NKey,
    store: Store,
}

fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

fn sign<C: Signable>(claims: &C, by: &NKey) -> String {
    jwt::encode(claims, by, now() - 30).unwrap()
}

impl World {
    fn new(nats: &Nats) -> World {
        let key = || NKey::generate(Kind::Account);
        let root = nats.path(".local/share/nats/nsc/stores");
        std::fs::create_dir_all(&root).unwrap();
        let store = Store::create(&root, "acme", false).unwrap();
        let operator = NKey::generate(Kind::Operator);
        let world = World { operator, system: key(), shop: key(), office: key(), clerk: key(), store };
        let mut claims = OperatorClaims::new(world.operator.public());
        claims.data.name = "acme".into();
        claims.nats.system_account = world.system.public().into();
        world.store.put(&sign(&claims, &world.operator)).unwrap();
        world.keep_account(&world.system, "SYS", |_| {});
        world.keep_account(&world.shop, "shop", |shop| {
            let mut scope = UserScope::new(world.clerk.public());
            scope.template.permissions.publish.allow = vec!["desk.{{name()}}.>".into()];
            scope.template.bearer_token = true;
            shop.signing_keys.add_scoped(scope);
            shop.exports.push(Export {
                subject: "prices.>".into(),
                kind: ExportType::Stream,
                ..Export::default()
            });
        });
        world.keep_account(&world.office, "office", |office| {
            office.default_permissions.subscribe.deny = vec!["secret".into()];
            office.mappings.insert(
                "old".into(),
                vec![WeightedMapping { subject: "new".into(), ..WeightedMapping::default() }],
            );
            office.imports.push(Import {
                subject: "prices.>".into(),
                account: world.shop.public().into(),
                local_subject: "shop.>".into(),
                kind: ExportType::Stream,
                ..Import::default()
            });
        });
        world
    }

    fn keep_account(&self, key: &NKey, name: &str, change: impl FnOnce(&mut Account)) {
        let mut claims = AccountClaims::new(key.public());
        claims.data.name = name.into();
        change(&mut claims.nats);
        self.store.put(&sign(&claims, &self.operator)).unwrap();
    }

    /// Keeps a user without limits, who needs no key to come in.
    fn keep_user(&self, by: &NKey, name: &str, change: impl FnOnce(&mut UserClaims)) -> NKey {
        let key = NKey::generate(Kind::User);
        let mut claims = UserClaims::new(key.public());
        claims.data.name = name.into();
        claims.nats.may.bearer_token = true;
        change(&mut claims);
        self.store.put(&sign(&claims, by)).unwrap();
        key
    }

    /// A user of the shop by its template.
    fn keep_clerk(&self, name: &str) -> NKey {
        let key = NKey::generate(Kind::User);
        let mut claims = UserClaims::scoped(key.public());
        claims.data.name = name.into();
        claims.nats.issuer_account = self.shop.public().into();
        self.store.put(&sign(&claims, &self.clerk)).unwrap();
        key
    }

    fn config(&self) -> String {
        let account = |name: &str| {
            let token = self.store.raw_account(name).unwrap();
            format!("  {}: \"{token}\"\n", self.store.account(name).unwrap().data.subject)
        };
        format!(
            "operator: \"{}\"\nresolver: MEMORY\nresolver_preload {{\n{}{}{}}}\n",
            self.store.raw_operator().unwrap(),
            account("SYS"),
            account("shop"),
            account("office"),
        )
    }

    /// A connection of this user, kept open.
    fn enter(&self, server: &Server, account: &str, user: &str) -> TcpStream {
        let token = self.store.raw_user(account, user).unwrap();
        let mut socket = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        socket
            .write_all(format!("CONNECT {{\"jwt\":\"{token}\",\"verbose\":false}}\r\nPING\r\n").as_bytes())
            .unwrap();
        let mut heard = String::new();
        while !heard.contains("PONG\r\n") {
            let mut bytes = [0; 4096];
            let count = socket.read(&mut bytes).unwrap();
            assert!(count > 0, "{user} was not let in: {heard}");
            heard.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
        socket
    }
}

#[test]
fn tokens_and_a_server_say_the_same() {
    let nats = Nats::new();
    let world = World::new(&nats);
    let admin = world.keep_user(&world.system, "admin", |_| {});
    let creds = format!(
        "-----BEGIN NATS USER JWT-----\n{}\n------END NATS USER JWT------\n\n\
         -----BEGIN USER NKEY SEED-----\n{}\n------END USER NKEY SEED------\n",
        world.store.raw_user("SYS", "admin").unwrap(),
        &*admin.seed().unwrap(),
    );
    std::fs::write(nats.path("admin.creds"), creds).unwrap();
    let ann = world.keep_clerk("ann");
    let bob = world.keep_user(&world.office, "bob", |_| {});
    let eve = world.keep_user(&world.office, "eve", |eve| {
        eve.nats.may.permissions.responses = Some(ResponsePermission { max_msgs: 2, expires: 0 });
    });
    let server = Server::start(&nats, &world.config());
    let _here = [
        world.enter(&server, "shop", "ann"),
        world.enter(&server, "office", "bob"),
        world.enter(&server, "office", "eve"),
    ];
    let (shop, office) = (world.shop.public(), world.office.public());
    let clerk = world.clerk.public();
    for (key, question, said) in [
        (
            &ann,
            "--publish desk.ann.1",
            format!(
                "of account \"{shop}\" may publish to \"desk.ann.1\".\n\n  The entry \"desk.ann.>\" of publish.allow allows it.\n  The permissions are those of the token that {clerk} signed, or of that key's scope.\n"
            ),
        ),
        (
            &ann,
            "--publish desk.bob.1",
            format!(
                "of account \"{shop}\" may not publish to \"desk.bob.1\".\n\n  Publish.allow has no entry that covers it.\n  The permissions are those of the token that {clerk} signed, or of that key's scope.\n"
            ),
        ),
        (
            &bob,
            "--subscribe secret",
            format!(
                "of account \"{office}\" may not subscribe to \"secret\".\n\n  The entry \"secret\" of subscribe.deny denies it.\n  The permissions are the default permissions of account \"{office}\".\n"
            ),
        ),
        (
            &bob,
            "--subscribe shop.eu",
            format!(
                "of account \"{office}\" may subscribe to \"shop.eu\".\n\n  Nothing limits what may be done (subscribe has no list that says otherwise).\n  The permissions are the default permissions of account \"{office}\".\n  It is the stream \"shop.>\", imported from account \"{shop}\", where it is \"prices.>\".\n"
            ),
        ),
        (
            &eve,
            "--publish old",
            format!(
                "of account \"{office}\" may not publish to \"old\".\n\n  Mapped to \"new\": publish.allow has no entry that covers it.\n  The permissions are those of the token that {office} signed, or of that key's scope.\n  Answers to requests are allowed all the same: 2 for each.\n"
            ),
        ),
    ] {
        let key = key.public();
        let line = format!("server explain permission --user {key} {question}");
        let online =
            format!("{line} --creds {} --server {}", nats.path("admin.creds").display(), server.url());
        let said = format!("User \"{key}\" {said}");
        assert_eq!(nats.run(&format!("{line} --operator acme")).ok(), said, "{question}");
        assert_eq!(nats.run(&online).ok(), said, "{question}");
    }
    // By name, from a directory.
    let store = world.store.dir.display();
    for dir in [store.to_string(), world.store.dir.parent().unwrap().display().to_string()] {
        let told = nats.run(&format!("server explain permission --user ann --publish x --store {dir}")).ok();
        assert!(told.starts_with("User \"ann\" of account "), "{told}");
    }
}

#[test]
fn what_tokens_cannot_say() {
    let nats = Nats::new();
    let world = World::new(&nats);
    world.keep_user(&world.office, "bob", |_| {});
    world.keep_user(&world.shop, "bob", |_| {});
    world.keep_user(&world.office, "old", |old| old.data.expires = now() - 10);
    world.keep_user(&world.office, "bad", |bad| bad.nats.may.permissions.publish.allow = vec!["{{".into()]);
    let store = world.store.dir.display().to_string();
    for (flags, said) in [
        ("--user nobody --operator acme", "no user \"nobody\" of operator acme"),
        (
            "--user bob --operator acme",
            "accounts office, shop each have a user \"bob\": name one with --account",
        ),
        ("--user bob --operator acme --account x", "no account x of operator acme"),
        ("--user bob --account x", "--account is about --store or --operator"),
        ("--user bob --operator x", "no operator x in HOME/.local/share/nats/nsc/stores"),
    ] {
        let line = format!("server explain permission --publish a {flags}");
        assert_eq!(nats.run(&line).failed(), format!("nats: error: {said}\n"), "{flags}");
    }
    let ran = nats.run(&format!("server explain permission --publish a --user old --store {store}"));
    assert!(ran.err.contains("the user would not be let in: claim is expired"), "{ran:?}");
    assert!(ran.ok().contains("may publish to \"a\""));
}
