//! The way in: a socket was accepted; it is greeted, encrypted if need be, and given to its session.

use super::Conn;
use super::io::Io;
use super::link::{Link, Shared};
use crate::clock::Clock;
use crate::gate::Gate;
use crate::tls::{self, Tls};
use crate::worker::{self, READ_FIRST};
use daemon_broker::{Broker, Client, CloseReason, Kind, Profile, Session};
use std::net::{SocketAddr, TcpStream as StdStream};
use std::sync::Arc;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// What every connection that is let in needs.
pub struct Door {
    pub broker: Arc<Broker>,
    pub clock: Clock,
    /// Who looks into who clients are.
    pub gate: Arc<Gate>,
    /// TLS as configured at this moment, if it is.
    pub tls: Option<Arc<Tls>>,
}

/// Serves a connection from its first byte to its last. Runs on a worker.
pub async fn serve(door: Door, socket: StdStream, peer: SocketAddr) {
    let Ok(stream) = TcpStream::from_std(socket) else { return };
    let link = Arc::new(Link::default());
    let profile =
        Profile { ip: peer.ip().to_canonical().to_string(), port: peer.port(), ..Profile::default() };
    let shared = link.clone();
    let transport = move |_| -> Box<dyn daemon_broker::Transport> { Box::new(Shared(shared)) };
    let client = door.broker.new_client(Kind::Client, door.clock.now(), transport, profile);
    let now = door.clock.now();
    let jitter = client.cid.wrapping_mul(0x9E37_79B9_7F4A_7C15) as u32;
    let mut session = Session::new(client.clone(), door.broker.clone(), now, jitter);
    if session.needs_nonce() {
        session.challenge(daemon_keys::nonce::generate());
    }
    crate::log_client(&client, daemon_broker::Level::Debug, "Client connection created");
    let (session, io) = match enter(&door, stream, session, &link).await {
        Ok(entered) => entered,
        Err(reason) => return turn_away(&door, &client, reason),
    };
    live(door.broker, door.clock, door.gate, session, io, link).await;
}

/// From the greeting to the end.
pub(super) async fn live(
    broker: Arc<Broker>,
    clock: Clock,
    gate: Arc<Gate>,
    mut session: Session,
    io: Io,
    link: Arc<Link>,
) {
    let client = session.client().clone();
    let refused = match broker.admit(&client) {
        true => None,
        false => Some(worker::with(|b| {
            let reason = session.refuse_for_number(&mut b.context);
            b.context.flush();
            reason
        })),
    };
    let mut conn = Box::pin(Conn {
        client: client.clone(),
        broker,
        clock,
        gate,
        session,
        io,
        link,
        carry: Vec::new(),
        need: 0,
        read_size: READ_FIRST,
        armed: u64::MAX,
        deadline: None,
        wait: None,
    });
    let reason = match refused {
        Some(reason) => reason,
        None => conn.run().await,
    };
    let now = conn.clock.now();
    conn.end(reason, now).await;
    crate::log_client(
        &client,
        daemon_broker::Level::Debug,
        &format!("Client connection closed: {}", reason.text()),
    );
}

/// Greets, and encrypts if that is agreed on.
async fn enter(
    door: &Door,
    mut stream: TcpStream,
    mut session: Session,
    link: &Link,
) -> Result<(Session, Io), CloseReason> {
    let Some(tls) = &door.tls else { return Ok(open_plain(stream, session, link, true)) };
    let hello_first = tls::speaks_first(tls, &stream).await.map_err(|_| CloseReason::ReadError)?;
    if !hello_first {
        greet_now(&mut stream, &mut session).await.map_err(|_| CloseReason::WriteError)?;
        if tls.optional && !tls::looks_like_tls(&stream).await.map_err(|_| CloseReason::ClientClosed)? {
            return Ok(open_plain(stream, session, link, false));
        }
    }
    if !tls.admit(door.clock.mono() / 1_000_000_000) {
        return Err(throttle(stream, session).await);
    }
    match tokio::time::timeout(tls.timeout, tls.accept(stream)).await {
        Ok(Ok(stream)) => {
            let facts = tls::facts(&stream, hello_first);
            session.client().edit_profile(|p| p.tls = Some(Box::new(facts)));
            if hello_first {
                worker::with(|b| {
                    session.greet(&mut b.context);
                    b.context.flush();
                });
            }
            Ok((session, Io::tls(stream)))
        }
        Ok(Err(e)) => {
            let text = format!("TLS handshake error: {e}");
            crate::log_client(session.client(), daemon_broker::Level::Debug, &text);
            Err(CloseReason::TlsHandshakeFailure)
        }
        Err(_) => {
            let text = "TLS handshake timeout";
            crate::log_client(session.client(), daemon_broker::Level::Debug, text);
            Err(CloseReason::TlsHandshakeFailure)
        }
    }
}

fn open_plain(stream: TcpStream, mut session: Session, link: &Link, greet: bool) -> (Session, Io) {
    let (read, write) = stream.into_split();
    link.open(write);
    if greet {
        worker::with(|b| {
            session.greet(&mut b.context);
            b.context.flush();
        });
    }
    (session, Io::Plain(read))
}

/// Sends INFO over a socket that nobody else may write to yet.
async fn greet_now(stream: &mut TcpStream, session: &mut Session) -> std::io::Result<()> {
    worker::with(|b| {
        session.greet(&mut b.context);
        b.context.flush();
    });
    for chunk in session.client().outbox.take() {
        stream.write_all(&chunk).await?;
    }
    Ok(())
}

/// Tells a client that too many others are shaking hands this second.
async fn throttle(mut stream: TcpStream, session: Session) -> CloseReason {
    let mut line = Vec::new();
    daemon_wire::encode::err(&mut line, "Connection throttling is active. Please try again later.");
    // Whoever does not take it goes without.
    let _ = stream.write_all(&line).await;
    crate::log_client(session.client(), daemon_broker::Level::Debug, "TLS handshake rate limit exceeded");
    CloseReason::MaximumConnectionsExceeded
}

/// Ends a connection that did not get as far as its session.
fn turn_away(door: &Door, client: &Arc<Client>, reason: CloseReason) {
    door.broker.dismiss(client, reason, door.clock.now());
    crate::log_client(
        client,
        daemon_broker::Level::Debug,
        &format!("Client connection closed: {}", reason.text()),
    );
}
