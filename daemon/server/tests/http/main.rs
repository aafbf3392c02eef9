//! Monitoring over HTTP, asked over sockets of a server inside the test.

mod connz;
mod healthz;
mod https;
mod jsz;
mod jsz_health;
mod metrics;
mod paths;
mod subsz;
mod support;
mod varz;

use daemon_config::options::Options;
use daemon_server::Server;
use daemon_server::log::Log;
use serde_json::Value;
use std::net::SocketAddr;
use support::{Answer, Client};

/// A server with monitoring on free loopback ports.
pub struct Monitored {
    pub server: Server,
    pub log: Log,
}

impl Monitored {
    pub fn start() -> Self {
        Self::with(|_| {})
    }

    /// One in which nobody but clients subscribes.
    pub fn quiet() -> Self {
        Self::with(|o| o.system.no_system_account = true)
    }

    pub fn with(edit: impl FnOnce(&mut Options)) -> Self {
        let mut options = options();
        edit(&mut options);
        let log = Log::test();
        Monitored { server: Server::start(options, log.clone()).unwrap(), log }
    }

    pub fn http(&self) -> SocketAddr {
        self.server.http_address().unwrap()
    }

    pub fn get(&self, path: &str) -> Answer {
        support::get(self.http(), path)
    }

    #[track_caller]
    pub fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.json()
    }

    pub fn client(&self, json: &str) -> Client {
        Client::connect(self.server.client_address(), json)
    }

    /// Has a client come and go, and waits until it is remembered as closed.
    pub fn passer_by(&self, json: &str, lines: &str) {
        let closed = || self.json("/connz?state=closed")["total"].as_u64().unwrap();
        let before = closed();
        let mut client = self.client(json);
        if !lines.is_empty() {
            client.say(lines);
        }
        drop(client);
        support::eventually("a closed connection", || (closed() > before).then_some(()));
    }
}

pub fn options() -> Options {
    let mut options = Options::default();
    options.listen.host = "127.0.0.1".into();
    options.listen.port = -1;
    options.http.port = -1;
    options
}
