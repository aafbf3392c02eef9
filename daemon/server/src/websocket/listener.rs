//! The WebSocket listener: accepts sockets, shakes hands, and gives what becomes of them to sessions.
//!
//! Every way in has an end: TLS, however many requests, and the upgrade together have as long as `handshake_timeout` says,
//! and no more of them go on at once than there may be connections.

use super::reply;
use super::request::{BadHttp, HEAD_MAX, Request};
use super::settings::Settings;
use super::upgrade::{Refusal, Upgrade};
use crate::clock::wall;
use crate::conn::{WebSocketDoor, Wire, serve_websocket};
use crate::state::State;
use crate::tls;
use arc_swap::ArcSwap;
use jiff::Timestamp;
use std::net::{SocketAddr, TcpStream as StdStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The listener as the rest of the server knows it.
pub struct Listener {
    pub address: SocketAddr,
    /// Replaced on reload.
    pub settings: ArcSwap<Settings>,
    /// Connections that are shaking hands.
    shaking: AtomicUsize,
}

impl Listener {
    pub fn new(address: SocketAddr, settings: Settings) -> Self {
        Listener { address, settings: ArcSwap::from_pointee(settings), shaking: AtomicUsize::new(0) }
    }

    /// What goes before `://` in an URL of it.
    pub fn scheme(&self) -> &'static str {
        if self.settings.load().tls.is_some() { "wss" } else { "ws" }
    }
}

/// Accepts until the listener is closed by dropping this future.
pub async fn accept(state: Arc<State>, listener: Arc<Listener>, socket: std::net::TcpListener) {
    let take = |socket, peer| hand_over(&state, &listener, socket, peer);
    crate::listen::accept_each(&state, socket, take).await;
}

fn hand_over(state: &Arc<State>, listener: &Arc<Listener>, socket: StdStream, peer: SocketAddr) {
    let (state, listener) = (state.clone(), listener.clone());
    let workers = state.clone();
    workers.quietest_worker().run(async move {
        let Ok(stream) = TcpStream::from_std(socket) else { return };
        let settings = listener.settings.load_full();
        let Some(_place) = Place::take(&listener, &state) else {
            let text = "websocket handshake error: too many handshakes";
            return state.log.error(format_args!("{peer} - {text}"));
        };
        let handshake = shake_hands(&state, &settings, stream, peer);
        let done = tokio::time::timeout(settings.handshake_timeout, handshake).await;
        drop(_place);
        match done {
            Ok(Some((wire, upgrade))) => {
                let door = WebSocketDoor {
                    broker: state.broker.clone(),
                    clock: state.clock,
                    gate: state.gate.clone(),
                    upgrade,
                    confinement: None,
                };
                serve_websocket(door, wire, peer).await;
            }
            Ok(None) => {}
            Err(_) => state.log.debug(format_args!("{peer} - websocket handshake timeout")),
        }
    });
}

/// One of the places for handshakes.
struct Place(Arc<Listener>);

impl Place {
    fn take(listener: &Arc<Listener>, state: &State) -> Option<Place> {
        let place = Place(listener.clone());
        let taken = listener.shaking.fetch_add(1, Ordering::Relaxed);
        let max = state.broker.policy().max_connections.unwrap_or(0).max(16);
        (taken < max).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.shaking.fetch_sub(1, Ordering::Relaxed);
    }
}

/// TLS if configured, then requests until one of them becomes a WebSocket.
async fn shake_hands(
    state: &State,
    settings: &Settings,
    stream: TcpStream,
    peer: SocketAddr,
) -> Option<(Wire, Upgrade)> {
    let mut wire = encrypt(state, settings, stream, peer).await?;
    let mut bytes = Vec::new();
    loop {
        let request = match read_request(&mut wire, &mut bytes).await {
            Ok(request) => request?,
            Err(bad) => {
                // Whoever does not take the answer goes without.
                let _ = wire.write_all(&reply::bad_http(&bad)).await;
                let _ = wire.shutdown().await;
                return None;
            }
        };
        let (answer, last) = match judge(&request, settings) {
            Judgement::Upgrade(_) if !bytes.is_empty() => {
                let text = "client sent data before handshake is complete";
                state.log.error(format_args!("{peer} - websocket handshake error: {text}"));
                return None;
            }
            Judgement::Upgrade(upgrade) => {
                wire.write_all(&upgrade.answer).await.ok()?;
                wire.flush().await.ok()?;
                return Some((wire, *upgrade));
            }
            Judgement::Refused(refusal) => {
                state.log.error(format_args!("{peer} - websocket handshake error: {}", refusal.text));
                (reply::refused(&request, &refusal, &date()), request.is_last())
            }
            Judgement::Elsewhere(to) => (reply::redirected(&request, &to, &date()), request.is_last()),
            Judgement::Unexpected => (reply::expectation_failed(&date()), true),
        };
        wire.write_all(&answer).await.ok()?;
        wire.flush().await.ok()?;
        let body = request.body().filter(|_| !last);
        let Some(body) = body else {
            let _ = wire.shutdown().await;
            return None;
        };
        pass_over(&mut wire, &mut bytes, body).await?;
    }
}

enum Judgement {
    Upgrade(Box<Upgrade>),
    Refused(Refusal),
    Elsewhere(String),
    Unexpected,
}

fn judge(request: &Request, settings: &Settings) -> Judgement {
    let expects = request.header("expect");
    if !expects.is_empty() && !expects.eq_ignore_ascii_case("100-continue") {
        return Judgement::Unexpected;
    }
    if let Some(path) = request.cleaner_path().filter(|_| request.method != "CONNECT") {
        return Judgement::Elsewhere(path);
    }
    match Upgrade::of(request, settings) {
        Ok(upgrade) => Judgement::Upgrade(Box::new(upgrade)),
        Err(refusal) => Judgement::Refused(refusal),
    }
}

async fn encrypt(state: &State, settings: &Settings, stream: TcpStream, peer: SocketAddr) -> Option<Wire> {
    let Some(tls) = &settings.tls else { return Some(Wire::Plain(stream)) };
    let failed = |why: &dyn std::fmt::Display| {
        state.log.error(format_args!("websocket: http: TLS handshake error from {peer}: {why}"));
    };
    if !tls.admit(state.clock.mono() / 1_000_000_000) {
        failed(&"TLS handshake rate limit exceeded");
        return None;
    }
    // As in the reference: plain HTTP is told what it ran into.
    match tls::looks_like_tls(&stream).await {
        Ok(true) => {}
        Ok(false) => {
            failed(&"client sent an HTTP request to an HTTPS server");
            let mut stream = stream;
            let text = "Client sent an HTTP request to an HTTPS server.\n";
            let _ = stream.write_all(format!("HTTP/1.0 400 Bad Request\r\n\r\n{text}").as_bytes()).await;
            return None;
        }
        Err(e) => {
            failed(&e);
            return None;
        }
    }
    match tls.accept(stream).await {
        Ok(stream) => Some(Wire::Tls(Box::new(stream))),
        Err(e) => {
            failed(&e);
            None
        }
    }
}

/// The next request; what was read behind its head stays in `bytes`. `None` when the client has left.
async fn read_request(wire: &mut Wire, bytes: &mut Vec<u8>) -> Result<Option<Request>, BadHttp> {
    let mut seen = 0;
    loop {
        if is_worth_parsing(bytes, seen)
            && let Some((request, len)) = Request::parse(bytes)?
        {
            bytes.drain(..len);
            return Ok(Some(request));
        }
        seen = bytes.len();
        if bytes.capacity() == bytes.len() {
            bytes.reserve(bytes.len().max(2048));
        }
        match wire.read_buf(bytes).await {
            Ok(0) | Err(_) => return Ok(None),
            Ok(_) => {}
        }
    }
}

/// A client that sends byte by byte must not have its head read as often: only its first line, and its end.
fn is_worth_parsing(bytes: &[u8], seen: usize) -> bool {
    let is_first_line = !bytes[..seen].contains(&b'\n') && bytes[seen..].contains(&b'\n');
    let new = &bytes[seen.saturating_sub(3)..];
    let has_end = new.windows(2).any(|w| w == b"\n\n") || new.windows(3).any(|w| w == b"\n\r\n");
    is_first_line || has_end || bytes.len() >= HEAD_MAX
}

/// Reads and forgets a body.
async fn pass_over(wire: &mut Wire, bytes: &mut Vec<u8>, mut body: u64) -> Option<()> {
    loop {
        let here = bytes.len().min(usize::try_from(body).unwrap_or(usize::MAX));
        bytes.drain(..here);
        body -= here as u64;
        if body == 0 {
            return Some(());
        }
        match wire.read_buf(bytes).await {
            Ok(0) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// Now, as HTTP writes it.
fn date() -> String {
    let now = Timestamp::from_nanosecond(wall().into()).unwrap_or(Timestamp::UNIX_EPOCH);
    now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
