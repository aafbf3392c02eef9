//! The same sessions of `nats`, `nsc` and `nk` with our server and with the reference: same words, same exit codes.

mod pairs;
mod support;

use pairs::{Side, session};

/// Runs a session with both servers.
fn both(name: &str) {
    session(name, Side::Reference);
    session(name, Side::Ours);
}

#[test]
fn messages() {
    both("messages");
}

#[test]
fn streams() {
    both("streams");
}

#[test]
fn consumers() {
    both("consumers");
}

#[test]
fn buckets() {
    both("buckets");
}

#[test]
fn contexts() {
    both("contexts");
}

#[test]
fn system() {
    both("system");
}

#[test]
fn operator() {
    both("operator");
}
