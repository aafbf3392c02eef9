//! Accounts in `nats apply`, `diff` and `export`: an operator's store, and servers with a resolver.

mod support;

use support::server::Server;
use support::{Nats, Ran};

struct Lab {
    nats: Nats,
    server: Server,
}

impl Lab {
    /// An operator with a system account, and a server that knows nothing else.
    fn new(start: impl FnOnce(&Nats, &str) -> Option<Server>) -> Option<Lab> {
        let nats = Nats::new();
        nats.run("auth operator add O").ok();
        nats.run("auth user add sys SYSTEM --defaults --credential sys.creds").ok();
        let store = nats.path(".local/share/nats/nsc/stores/O");
        let read = |path: &str| std::fs::read_to_string(store.join(path)).unwrap();
        let system = read("accounts/SYSTEM/SYSTEM.jwt");
        let config = format!(
            "server_name: s1\noperator: {}\nsystem_account: {key}\nresolver_preload: {{ {key}: {system} }}\n\
             resolver {{ type: full, dir: {:?}, allow_delete: true, interval: \"2m\" }}\n\
             jetstream {{ store_dir: {:?} }}",
            read("O.jwt"),
            nats.path("resolver"),
            nats.path("js"),
            key = subject(&system),
        );
        let server = start(&nats, &config)?;
        Some(Lab { nats, server })
    }

    fn run(&self, line: &str) -> Ran {
        self.nats.run(&format!("-s {} --creds sys.creds --timeout 2s {line}", self.server.url()))
    }

    fn write(&self, file: &str, text: &str) {
        std::fs::write(self.nats.path(file), text).unwrap();
    }
}

/// Whom a token is about.
fn subject(token: &str) -> String {
    let body = token.trim().split('.').nth(1).unwrap();
    let claims = data_encoding::BASE64URL_NOPAD.decode(body.as_bytes()).unwrap();
    let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
    claims["sub"].as_str().unwrap().to_string()
}

const FIRST: &str = "version: 1
accounts:
- name: SHOP
  description: the shop
  tags:
  - team:web
  limits:
    conn: 5
    mem_storage: 1GiB
    disk_storage: 2GiB
    streams: -1
    consumer: -1
  exports:
  - name: orders
    subject: orders.>
    type: stream
- name: STOCK
  imports:
  - name: orders
    subject: orders.>
    account: SHOP
    type: stream
  default_permissions:
    pub:
      deny:
      - secret.>
";

fn applied(lab: &Lab) {
    lab.write("a.yaml", FIRST);
    let plan = lab.run("apply -f a.yaml --dry-run");
    assert_eq!(plan.code, 2, "{plan:?}");
    for line in ["+ account SHOP\n", "    description: the shop\n", "+ account STOCK\n", "\n2 to create\n"] {
        assert!(plan.out.contains(line), "{plan:?}");
    }
    let done = lab.run("apply -f a.yaml").ok();
    assert!(done.ends_with("Created account SHOP\nCreated account STOCK\n"), "{done}");
    assert_eq!(lab.run("apply -f a.yaml").ok(), "Nothing to do: everything is as the files say\n");
    lab.run("diff -f a.yaml --prune").ok();
    // What was written is what is read.
    let exported = lab.run("export --only accounts").ok();
    assert_eq!(exported, FIRST);
    // The server knows them.
    lab.nats.run("auth user add u SHOP --defaults --credential u.creds").ok();
    let as_user = format!("-s {} --creds u.creds", lab.server.url());
    lab.nats.run(&format!("{as_user} stream add S --subjects s --defaults")).ok();

    lab.write(
        "b.yaml",
        &FIRST.replace("conn: 5", "conn: 7").replace("    disk_storage: 2GiB\n    mem_storage: 1GiB\n", ""),
    );
    let drift = lab.run("diff -f b.yaml");
    assert_eq!((drift.code, drift.out.contains("limits.conn: 5 → 7")), (2, true), "{drift:?}");
    let done = lab.run("apply -f b.yaml").ok();
    assert!(done.ends_with("Updated account SHOP\n"), "{done}");
    let info = lab.run("server account info SHOP --json");
    assert!(info.code != 0 || info.out.contains("SHOP"), "{info:?}");

    // Somebody changed the store and did not push.
    lab.nats.run("auth account keys add SHOP clerk --sub-allow ok").ok();
    let stale = lab.run("diff -f b.yaml");
    assert!(
        stale.code == 2 && stale.out.contains("servers: another token, or none → the token of the store"),
        "{stale:?}"
    );
    lab.run("apply -f b.yaml").ok();
    lab.run("diff -f b.yaml").ok();
}

fn pruned(lab: &Lab) {
    lab.write("c.yaml", "version: 1\naccounts:\n- name: SHOP\n");
    let kept = lab.run("apply -f c.yaml --dry-run");
    assert!(!kept.out.contains("STOCK"), "only --prune deletes: {kept:?}");
    let refused = lab.run("apply -f c.yaml --prune --yes");
    assert!(refused.err.contains("--allow-destructive"), "JetStream would be off: {refused:?}");
    let done = lab.run("apply -f c.yaml --prune --yes --allow-destructive").ok();
    assert!(done.contains("WARNING: its 0 users cannot connect any more"), "{done}");
    assert!(done.ends_with("Updated account SHOP\nDeleted account STOCK\n"), "{done}");
    assert_eq!(lab.run("export --only accounts").ok(), "version: 1\naccounts:\n- name: SHOP\n");
    lab.run("diff -f c.yaml --prune").ok();
}

#[test]
fn accounts_are_applied_to_ours() {
    let lab = Lab::new(|nats, config| Some(Server::start(nats, config))).unwrap();
    applied(&lab);
    pruned(&lab);
}

#[test]
fn accounts_are_applied_to_the_reference() {
    let Some(lab) = Lab::new(Server::oracle) else { return };
    applied(&lab);
    pruned(&lab);
}

#[test]
fn what_cannot_be_applied_is_said() {
    let nats = Nats::new();
    let server = Server::start(&nats, "accounts { $SYS { users: [{user: s, password: p}] } }");
    std::fs::write(nats.path("a.yaml"), "version: 1\naccounts:\n- name: A\n").unwrap();
    let line = format!("-s {} --user s --password p --timeout 1s diff -f", server.url());
    let none = nats.run(&format!("{line} a.yaml")).failed();
    assert!(none.contains("there is none in the store") && none.contains("configuration file"), "{none}");
    nats.run("auth operator add O").ok();
    let config = nats.run(&format!("{line} a.yaml")).failed();
    assert!(
        config.contains("accounts stand in the servers' configuration file: edit it and reload"),
        "{config}"
    );
    std::fs::write(nats.path("both.yaml"), "version: 1\nstreams: []\naccounts:\n- name: A\n").unwrap();
    let both = nats.run(&format!("{line} both.yaml")).failed();
    assert!(both.contains("--system-context"), "{both}");
    let unknown =
        "version: 1\naccounts:\n- name: A\n  imports:\n  - {subject: x, account: NOBODY, type: stream}\n";
    let lab = Lab::new(|nats, config| Some(Server::start(nats, config))).unwrap();
    lab.write("unknown.yaml", unknown);
    let unknown = lab.run("diff -f unknown.yaml").failed();
    assert!(
        unknown.contains("unknown.yaml:3:3: accounts[0]: imports: there is no account \"NOBODY\""),
        "{unknown}"
    );
}
