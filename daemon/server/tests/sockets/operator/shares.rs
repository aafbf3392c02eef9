//! Exports and imports that account JWTs name, with the tokens that some of them need.

use super::world::*;
use crate::common::*;
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;

/// An exporting and an importing account, and somebody in each.
struct Pair {
    world: World,
    importer: NKey,
    exports: AccountClaims,
    imports: AccountClaims,
    _server: Server,
    caller: Caller,
    there: Client,
    here: Client,
}

impl Pair {
    fn new(service: Export, stream: Export, token: impl Fn(&World, &NKey, &Export) -> String) -> Pair {
        let world = World::new();
        let importer = NKey::generate(Kind::Account);
        let (server, mut caller) = world.with_directory("");
        let mut exports = world.account_claims();
        exports.nats.exports = vec![service.clone(), stream.clone()];
        let mut imports = AccountClaims::new(importer.public());
        imports.nats.imports = [(service, "my.svc"), (stream, "my.$1")]
            .map(|(export, local)| Import {
                subject: export.subject.clone(),
                account: world.account.public().into(),
                local_subject: local.into(),
                kind: export.kind,
                token: if export.token_req { token(&world, &importer, &export) } else { String::new() },
                ..Import::default()
            })
            .into();
        // The importer comes first: what it imports is found later.
        caller.push(&sign(&imports, &world.operator));
        caller.push(&sign(&exports, &world.operator));
        let here = Person::new(&importer).enter(&server);
        let there = Person::new(&world.account).enter(&server);
        Pair { world, importer, exports, imports, _server: server, caller, there, here }
    }

    /// Whether a request from here is heard there.
    fn asks(&mut self) -> bool {
        self.there.say("SUB svc 1");
        self.there.ping();
        self.here.say("PUB my.svc answer 1\r\n?");
        self.here.ping();
        let heard = self.there.flush();
        self.there.say("UNSUB 1");
        self.there.ping();
        !heard.is_empty()
    }

    /// Whether a message from there is heard here.
    fn hears(&mut self) -> bool {
        self.here.say("SUB my.* 2");
        self.here.ping();
        self.there.say("PUB str.x 1\r\n!");
        self.there.ping();
        let heard = self.here.flush();
        self.here.say("UNSUB 2");
        self.here.ping();
        match heard.first() {
            None => false,
            Some(line) => {
                assert_eq!(line, "MSG my.x 2 1");
                true
            }
        }
    }
}

fn export(subject: &str, kind: ExportType, token_req: bool) -> Export {
    Export { subject: subject.into(), kind, token_req, ..Export::default() }
}

fn activation(world: &World, importer: &NKey, export: &Export) -> String {
    let mut claims = ActivationClaims::new(importer.public());
    claims.nats.subject = export.subject.clone();
    claims.nats.kind = export.kind;
    sign(&claims, &world.account)
}

#[test]
fn what_is_public_is_shared() {
    let (service, stream) =
        (export("svc", ExportType::Service, false), export("str.*", ExportType::Stream, false));
    let mut pair = Pair::new(service, stream, |_, _, _| String::new());
    assert!(pair.asks() && pair.hears());
    pair.imports.nats.imports.clear();
    let without = sign(&pair.imports, &pair.world.operator);
    pair.caller.push(&without);
    assert!(!pair.asks() && !pair.hears());
}

#[test]
fn what_is_private_needs_a_token() {
    let exports = || (export("svc", ExportType::Service, true), export("str.*", ExportType::Stream, true));
    let (service, stream) = exports();
    let mut pair = Pair::new(service, stream, |_, _, _| String::new());
    assert!(!pair.asks() && !pair.hears());
    let (service, stream) = exports();
    let mut pair = Pair::new(service, stream, activation);
    assert!(pair.asks() && pair.hears());
    for export in &mut pair.exports.nats.exports {
        export.revocations.revoke(pair.importer.public(), now());
    }
    let revoked = sign(&pair.exports, &pair.world.operator);
    pair.caller.push(&revoked);
    assert!(!pair.asks() && !pair.hears());
}

#[test]
fn a_token_of_a_stranger_is_none() {
    let (service, stream) =
        (export("svc", ExportType::Service, true), export("str.*", ExportType::Stream, true));
    let stranger = NKey::generate(Kind::Account);
    let by_stranger = |world: &World, importer: &NKey, export: &Export| {
        let mut claims = ActivationClaims::new(importer.public());
        claims.nats.subject = export.subject.clone();
        claims.nats.kind = export.kind;
        claims.nats.issuer_account = world.account.public().into();
        sign(&claims, &stranger)
    };
    let mut pair = Pair::new(service, stream, by_stranger);
    assert!(!pair.asks() && !pair.hears());
}
