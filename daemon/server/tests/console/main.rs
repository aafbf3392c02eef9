//! The web console. `assets` and `door` ask for its files and its WebSocket over plain sockets; `browser` and `signin` have a
//! real browser show it, by WebDriver, where Chromium and its driver are installed, and say so where they are not.

mod assets;
mod browser;
mod data;
mod door;
mod driver;
mod frames;
mod signin;
#[path = "../http/support.rs"]
#[allow(dead_code, reason = "shared with the tests of monitoring")]
mod support;

use daemon_config::load_text;
use daemon_server::Server;
use daemon_server::log::Log;
use std::net::SocketAddr;

/// A server with monitoring on free loopback ports.
pub struct Served {
    pub server: Server,
    _store: tempfile::TempDir,
}

impl Served {
    /// By a configuration; `STORE` stands for a directory of its own.
    pub fn by(config: &str) -> Served {
        let store = tempfile::tempdir().unwrap();
        let config = config.replace("STORE", &store.path().display().to_string());
        let text = format!("listen: '127.0.0.1:-1'\nhttp: '127.0.0.1:-1'\nserver_name: harbour\n{config}");
        let files = |path: &str| Err::<Vec<u8>, _>(format!("open {path}: no such file or directory"));
        let loaded = load_text("t.conf", &text, &files, &|_: &str| None);
        let options = loaded.unwrap_or_else(|e| panic!("{text}: {e}")).options;
        Served { server: Server::start(options, Log::test()).unwrap(), _store: store }
    }

    pub fn http(&self) -> SocketAddr {
        self.server.http_address().unwrap()
    }

    pub fn client(&self, json: &str) -> support::Client {
        support::Client::connect(self.server.client_address(), json)
    }
}
