//! `nats plugins`: programs of others as commands.

mod support;

use std::os::unix::fs::PermissionsExt;

use support::Nats;

const PLUGIN: &str = r#"#!/bin/sh
if [ "$1" = "--fisk-introspect" ]; then echo '{"name":"hello","flags":[{"name":"server"}]}'; exit 0; fi
echo "$@"
exit 7
"#;

#[test]
fn programs_become_commands() {
    let nats = Nats::new();
    let file = nats.path("hello.sh");
    std::fs::write(&file, PLUGIN).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
    assert!(nats.run("hello say").failed().contains("hello"));
    let out = nats.run("plugins register hello hello.sh").ok();
    assert!(out.ends_with("Plugin hello using command HOME/hello.sh was added or updated\n"), "{out}");
    let ran = nats.run("-s nats://h --user u hello say --loud 'a b'");
    assert_eq!((ran.out.as_str(), ran.code), ("--server=nats://h say --loud a b\n", 7));
    let refused = nats.run("plugins register hello hello.sh").failed();
    assert_eq!(refused, "nats: error: plugins hello already registered, use --force to update\n");
    nats.run("plugins register hello hello.sh --force").ok();
    let refused = nats.run("plugins register pub hello.sh").failed();
    assert_eq!(refused, "nats: error: pub is a command already\n");
    let refused = nats.run("plugins register Hi hello.sh").failed();
    assert_eq!(refused, "nats: error: plugins names must match ^[a-z]+$\n");
}
