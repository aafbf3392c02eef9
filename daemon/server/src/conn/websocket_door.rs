//! The way in of a WebSocket connection: hands were shaken (see [`crate::websocket`]); the session begins.

use super::door::live;
use super::io::Io;
use super::link::{Link, Shared};
use super::owned::Owned;
use super::websocket::WebSocket;
use super::wire::Wire;
use crate::clock::Clock;
use crate::gate::Gate;
use crate::tls;
use crate::websocket::{Framer, Upgrade};
use crate::worker;
use daemon_broker::{Broker, Confinement, ConnectionType, Kind, Level, Profile, Session, Transport};
use std::net::SocketAddr;
use std::sync::Arc;

/// Times `max_payload` that a compressed message may become, and the bound of that: it may hold many messages.
const INFLATED_TIMES: usize = 8;
const INFLATED_MAX: usize = 64 * 1024 * 1024;

/// What a WebSocket connection that is let in needs.
pub struct WebSocketDoor {
    pub broker: Arc<Broker>,
    pub clock: Clock,
    pub gate: Arc<Gate>,
    pub upgrade: Upgrade,
    /// For those who come by the console: what they may do there at most.
    pub confinement: Option<Arc<Confinement>>,
}

/// Serves a connection from its upgrade to its last byte. Runs on a worker.
pub async fn serve_websocket(door: WebSocketDoor, wire: Wire, peer: SocketAddr) {
    let WebSocketDoor { broker, clock, gate, upgrade, confinement } = door;
    let profile = Profile {
        ip: peer.ip().to_canonical().to_string(),
        port: peer.port(),
        connection_type: ConnectionType::WebSocket,
        console: confinement.is_some(),
        forwarded_for: upgrade.forwarded_for.clone(),
        tls: match &wire {
            Wire::Plain(_) | Wire::Upgraded(_) => None,
            Wire::Tls(stream) => Some(Box::new(tls::facts(stream, false))),
        },
        ..Profile::default()
    };
    let link = Arc::new(Link::framed());
    let shared = link.clone();
    let transport = move |_| -> Box<dyn Transport> { Box::new(Shared(shared)) };
    let client = broker.new_client(Kind::Client, clock.now(), transport, profile);
    let jitter = client.cid.wrapping_mul(0x9E37_79B9_7F4A_7C15) as u32;
    let mut session = Session::new(client.clone(), broker.clone(), clock.now(), jitter);
    if session.needs_nonce() {
        session.challenge(daemon_keys::nonce::generate());
    }
    session.show(upgrade.credentials.clone());
    if let Some(confinement) = confinement {
        session.confine(confinement);
    }
    crate::log_client(&client, Level::Debug, "Client connection created");
    let max = inflated_max(broker.policy().max_payload, broker.policy().max_control_line);
    let lower = lower(wire, &upgrade, &link);
    let io = WebSocket::new(lower, link.clone(), upgrade.masked, upgrade.deflate, max);
    worker::with(|b| {
        session.greet(&mut b.context);
        b.context.flush();
    });
    live(broker, clock, gate, session, Io::WebSocket(Box::new(io)), link).await;
}

/// Frames are made by whoever writes, unless the bytes must be changed.
fn lower(wire: Wire, upgrade: &Upgrade, link: &Link) -> Io {
    match wire {
        Wire::Plain(stream) if !upgrade.deflate && !upgrade.browser => {
            let (read, write) = stream.into_split();
            link.open(write);
            Io::Plain(read)
        }
        wire => {
            let framer = Framer::new(upgrade.deflate, upgrade.browser, upgrade.whole_deflated);
            Io::Owned(Box::new(Owned::new(wire, Some(framer))))
        }
    }
}

/// Bytes that a compressed message may become: many messages, and at least one.
fn inflated_max(max_payload: usize, max_control_line: usize) -> usize {
    let one = max_payload + max_control_line;
    one.saturating_mul(INFLATED_TIMES).min(INFLATED_MAX).max(one)
}
