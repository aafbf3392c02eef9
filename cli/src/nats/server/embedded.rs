//! A server inside this program: on which ports it ended up, and the signals that end it.
//!
//! It neither reads nor writes the user's contexts.

use std::net::SocketAddr;

use daemon_config::Options;
use daemon_server::log::Log;
use daemon_server::{MonitorError, Server, StartError};
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::ports::Port;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;

/// Global flags that are about servers somewhere else.
pub const ELSEWHERE: [&str; 18] = [
    "server",
    "connection-name",
    "creds",
    "nkey",
    "jwt",
    "seed",
    "tlscert",
    "tlskey",
    "tlsca",
    "tlsfirst",
    "tls-first",
    "socks-proxy",
    "js-api-prefix",
    "js-event-prefix",
    "js-domain",
    "domain",
    "inbox-prefix",
    "context",
];

/// Fails when one of `flags` was typed.
pub fn refuse(call: &Call, flags: &[&str], why: &str) -> Outcome {
    match flags.iter().find(|flag| call.typed(flag)) {
        Some(flag) => crate::fail!("--{flag}: {why}"),
        None => Ok(()),
    }
}

/// A running server. Dropping it ends it.
pub struct Embedded {
    server: Server,
    /// The usual ports that somebody else has, in whose place free ones were taken.
    pub taken: Vec<u16>,
}

impl Embedded {
    /// Starts a server with these options, the ports apart.
    pub fn start(mut options: Options, log: &Log, client: Port, http: Port) -> Outcome<Embedded> {
        let (mut client, mut http, mut taken) = (client, http, vec![]);
        loop {
            options.listen.port = client.option();
            options.http.port = http.option();
            let (flag, port, why) = match Server::start(options.clone(), log.clone()) {
                Ok(server) => return Ok(Embedded { server, taken }),
                Err(StartError::Listen { why, .. }) => ("port", &mut client, why),
                Err(StartError::Monitor(error @ MonitorError::Listen { .. })) => {
                    ("http-port", &mut http, error.to_string())
                }
                Err(error) => return Err(Failure::new(error)),
            };
            let Some(other) = port.otherwise() else {
                crate::fail!("{why}; choose another with --{flag}, --{flag}=-1 takes any free one");
            };
            taken.extend(u16::try_from(port.option()));
            *port = other;
        }
    }

    pub fn url(&self) -> String {
        self.server.client_url()
    }

    /// The URL of monitoring, where it is on.
    pub fn monitoring_url(&self) -> Option<String> {
        let http = self.server.http_address().map(|a| ("http", a));
        let found = http.or(self.server.https_address().map(|a| ("https", a)));
        found.map(|(scheme, address)| format!("{scheme}://{}", local(address)))
    }
}

// A server on all interfaces is at home on this one.
fn local(address: SocketAddr) -> SocketAddr {
    match address.ip().is_unspecified() {
        true => SocketAddr::new(std::net::Ipv4Addr::LOCALHOST.into(), address.port()),
        false => address,
    }
}

/// The signals that end a program in the foreground: Ctrl-C, a plain kill, and the terminal that goes away.
pub struct EndSignals([Signal; 3]);

impl EndSignals {
    /// From now on they no longer end the program by themselves. Within a runtime only.
    pub fn install() -> Outcome<EndSignals> {
        let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
        let [interrupt, terminate, hangup] = kinds.map(signal);
        Ok(EndSignals([interrupt?, terminate?, hangup?]))
    }

    pub async fn next(&mut self) {
        let [interrupt, terminate, hangup] = &mut self.0;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
            _ = hangup.recv() => {}
        }
    }
}
