//! The client listener: accepts sockets and hands them to the worker with the fewest connections.
//!
//! Accepting goes on whatever happens: out of file descriptors, it waits and tries again.

use crate::conn::{Door, serve};
use crate::state::State;
use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::TcpListener;

const BACKLOG: i32 = 4096;
/// First and longest pause after an accept that failed.
const PAUSE: Duration = Duration::from_millis(10);
const PAUSE_MAX: Duration = Duration::from_secs(1);

/// Binds `host:port`; port 0 takes a free one.
pub fn bind(host: &str, port: u16) -> io::Result<std::net::TcpListener> {
    let host = if host.is_empty() { "0.0.0.0" } else { host };
    let mut last = io::Error::new(io::ErrorKind::NotFound, "no such host");
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    for address in (bare, port).to_socket_addrs()? {
        match bind_one(dual(address)) {
            Ok(listener) => return Ok(listener),
            Err(e) => last = e,
        }
    }
    Err(last)
}

/// As the reference, "any address" means both families where the system has both.
fn dual(address: SocketAddr) -> SocketAddr {
    match address {
        SocketAddr::V4(a) if a.ip().is_unspecified() => {
            SocketAddr::new(std::net::Ipv6Addr::UNSPECIFIED.into(), a.port())
        }
        other => other,
    }
}

fn bind_one(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    match bind_exactly(address) {
        Err(e)
            if address.is_ipv6() && address.ip().is_unspecified() && e.kind() != io::ErrorKind::AddrInUse =>
        {
            bind_exactly(SocketAddr::new(std::net::Ipv4Addr::UNSPECIFIED.into(), address.port()))
        }
        bound => bound,
    }
}

fn bind_exactly(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() && address.ip().is_unspecified() {
        socket.set_only_v6(false)?;
    }
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// Accepts clients until the listener is closed by dropping this future.
pub async fn accept(state: Arc<State>, listener: std::net::TcpListener) {
    accept_each(&state, listener, |socket, peer| hand_over(&state, socket, peer)).await;
}

/// Accepts and has `take` look after each socket.
pub async fn accept_each(
    state: &State,
    listener: std::net::TcpListener,
    take: impl Fn(std::net::TcpStream, SocketAddr),
) {
    let listener = match TcpListener::from_std(listener) {
        Ok(l) => l,
        Err(e) => return state.log.error(format_args!("Error accepting connections: {e}")),
    };
    let mut pause = PAUSE;
    loop {
        match listener.accept().await {
            Ok((socket, peer)) => {
                pause = PAUSE;
                if state.lame_duck.load(Ordering::Relaxed) {
                    continue;
                }
                // Small messages must not wait for company; a socket that refuses the option works all the same.
                let _ = socket.set_nodelay(true);
                if let Ok(socket) = socket.into_std() {
                    take(socket, peer);
                }
            }
            Err(e) => {
                state.log.error(format_args!(
                    "Temporary Client Accept Error ({e}), sleeping {}ms",
                    pause.as_millis()
                ));
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(PAUSE_MAX);
            }
        }
    }
}

fn hand_over(state: &State, socket: std::net::TcpStream, peer: SocketAddr) {
    let door = Door {
        broker: state.broker.clone(),
        clock: state.clock,
        gate: state.gate.clone(),
        tls: state.tls.load_full(),
    };
    state.quietest_worker().run(serve(door, socket, peer));
}
