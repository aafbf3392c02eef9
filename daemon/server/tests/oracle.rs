//! Scripts of requests put to our server and to the reference, side by side: both must answer alike, and hold the same messages
//! in the end. Skipped, saying so, where the reference is not installed.

#[path = "sockets/common/mod.rs"]
#[allow(dead_code, unused_imports, reason = "sockets need more of it")]
mod common;
#[path = "oracle/dialogue.rs"]
mod dialogue;
#[path = "oracle/exporter.rs"]
mod exporter;
#[path = "oracle/handshake.rs"]
mod handshake;
#[path = "oracle/lab.rs"]
mod lab;
#[path = "oracle/monitoring.rs"]
mod monitoring;
#[path = "oracle/permissions.rs"]
mod permissions;
#[path = "oracle/script.rs"]
mod script;
#[path = "oracle/system.rs"]
mod system;
#[path = "oracle/verdicts.rs"]
mod verdicts;
#[path = "sockets/operator/world.rs"]
#[allow(dead_code, reason = "sockets need more of it")]
mod world;

use script::{run, run_with};

#[test]
fn counters() {
    run_with(include_str!("oracle/counters.txt"), "max_payload: 400");
}

#[test]
fn schedules() {
    run(include_str!("oracle/schedules.txt"));
}

#[test]
fn levels() {
    run(include_str!("oracle/levels.txt"));
}

#[test]
fn traces() {
    run(include_str!("oracle/traces.txt"));
}

#[test]
fn newer_features() {
    run(include_str!("oracle/features.txt"));
}

#[test]
fn accounts_with_and_without_jetstream() {
    run_with(include_str!("oracle/accounts.txt"), include_str!("oracle/accounts.conf"));
}

#[test]
fn handshakes() {
    handshake::run(include_str!("oracle/handshakes.txt"));
}

#[test]
fn imports() {
    dialogue::run(include_str!("oracle/imports.txt"), include_str!("oracle/imports.conf"));
}

#[test]
fn requests_to_the_system_account() {
    system::requests(include_str!("oracle/system.txt"));
}

#[test]
fn events_of_the_system_account() {
    system::events();
}

#[test]
fn user_tokens() {
    match lab::reference() {
        Some(reference) => verdicts::compare(reference),
        None => eprintln!("skipped: the reference is not installed"),
    }
}
