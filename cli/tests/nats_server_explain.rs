//! `nats server explain permission`: the same answer from a file and from a server that runs by it.

mod support;

use support::Nats;
use support::server::Server;

const CONFIG: &str = r#"
mappings { "orig.*": "mapped.$1" }
accounts {
  "$SYS" { users: [{ user: sys, password: sys }] }
  A {
    default_permissions { publish: free }
    users: [
      { user: app, password: p, permissions {
          publish: { allow: "orders.>", deny: "orders.secret" }
          subscribe: { deny: ["secret.>", "jobs q"] }, allow_responses: true } }
      { user: plain, password: p }
    ]
  }
}
authorization { users: [{ user: g, password: p, permissions { publish: "mapped.>" } }] }
"#;

#[test]
fn a_file_and_a_server_say_the_same() {
    let nats = Nats::new();
    let server = Server::start(&nats, CONFIG);
    let file = nats.path("server.conf").display().to_string();
    let table = [
        (
            "--user app --publish orders.new",
            "User \"app\" of account \"A\" may publish to \"orders.new\".\n\n  The entry \"orders.>\" of publish.allow allows it.\n  The permissions are the user's own.\n",
        ),
        (
            "--user app --publish orders.secret",
            "User \"app\" of account \"A\" may not publish to \"orders.secret\".\n\n  The entry \"orders.secret\" of publish.deny denies it.\n  The permissions are the user's own.\n  Answers to requests are allowed all the same: 1 for each.\n",
        ),
        (
            "--user app --subscribe '>'",
            "User \"app\" of account \"A\" may subscribe to \">\".\n\n  Nothing limits what may be done (subscribe has no list that says otherwise).\n  The permissions are the user's own.\n  Messages that \"secret.>\" denies are held back.\n",
        ),
        (
            "--user app --subscribe jobs --queue q",
            "User \"app\" of account \"A\" may not subscribe to \"jobs\" in group \"q\".\n\n  The entry \"jobs q\" of subscribe.deny denies it.\n  The permissions are the user's own.\n",
        ),
        (
            "--user plain --publish other",
            "User \"plain\" of account \"A\" may not publish to \"other\".\n\n  Publish.allow has no entry that covers it.\n  The permissions are the default permissions of account \"A\".\n",
        ),
        (
            "--user g --publish orig.1",
            "User \"g\" of account \"$G\" may publish to \"orig.1\".\n\n  Mapped to \"mapped.1\": the entry \"mapped.>\" of publish.allow allows it.\n  The permissions are the user's own.\n",
        ),
    ];
    for (flags, said) in table {
        let line = format!("server explain permission {flags}");
        assert_eq!(nats.run(&format!("{line} --config {file}")).ok(), said, "{flags}");
        let url = format!("nats://sys:sys@127.0.0.1:{}", server.port);
        assert_eq!(nats.run(&format!("{line} --server {url}")).ok(), said, "{flags}");
    }
}

#[test]
fn what_cannot_be_explained() {
    let nats = Nats::new();
    let file = nats.path("c.conf");
    std::fs::write(&file, CONFIG).unwrap();
    let file = file.display();
    for (flags, said) in [
        ("--publish a", "required flag --user not provided: which user is it about?"),
        ("--user app", "one of --publish and --subscribe is needed"),
        ("--user app --publish a --queue q", "--queue is about subscriptions"),
        ("--user app --publish 'a.*'", "subject \"a.*\" is not a valid subject"),
        ("--user nobody --publish a", "no user \"nobody\" is configured or connected"),
    ] {
        let line = format!("server explain permission {flags} --config {file}");
        assert_eq!(nats.run(&line).failed(), format!("nats: error: {said}\n"), "{flags}");
    }
}
