//! What every socket test needs: a server process of its own, a raw client, and a notation for conversations.
//!
//! The server is our own program, or any other named by `NATTER_SERVER_BIN` (a path, or a name found on `PATH`), so
//! that the tests can be shown to describe the reference too. Nothing here uses a fixed port or asserts a time.

mod client;
pub mod issuer;
mod script;
mod server;
pub mod tls;
pub mod websocket;

pub use client::Client;
pub use server::{Launch, Server, program};

use std::time::Duration;

/// How long anything may take before a test gives up on it. Generous: it is only ever waited for in full by a failure.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The usual quiet CONNECT.
pub const QUIET: &str = r#"CONNECT {"verbose":false,"pedantic":false}"#;

/// Starts a server with `config`, connects, and holds the conversation of `script` (see [`Client::talk`]).
pub fn talk(config: &str, script: &str) {
    Server::start(config).connect().talk(script);
}

/// As [`talk`], on a connection that has said [`QUIET`].
pub fn talk_quietly(config: &str, script: &str) {
    Server::start(config).client().talk(script);
}

/// Waits until `check` gives something.
pub fn eventually<T>(what: &str, mut check: impl FnMut() -> Option<T>) -> T {
    let start = std::time::Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(found) = check() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("waited in vain for {what}");
}
