//! The sockets that a server listens on, and how they are spoken of.

use super::StartError;
use crate::policy::Place;
use crate::state::State;
use crate::{listen, websocket};
use daemon_config::options::Options;
use daemon_keys::Identity;
use std::net::SocketAddr;

/// The address as the log shows it: the host as configured, the port as bound.
pub(super) fn shown_address(host: &str, bound: SocketAddr) -> String {
    match host.contains(':') && !host.starts_with('[') {
        true => format!("[{host}]:{}", bound.port()),
        false => format!("{host}:{}", bound.port()),
    }
}

pub(super) fn bind(options: &Options) -> Result<std::net::TcpListener, StartError> {
    let (host, port) = (&options.listen.host, options.listen.port);
    let wanted = u16::try_from(port.max(0)).unwrap_or(0);
    listen::bind(host, wanted).map_err(|e| StartError::Listen {
        address: format!("{host}:{wanted}"),
        why: format!("listen tcp {host}:{wanted}: bind: {}", schemas::go::os_error::text(&e)),
    })
}

/// The WebSocket listener and its socket, if there is to be one.
pub(super) fn bind_websocket(
    options: &Options,
) -> Result<Option<(websocket::Listener, std::net::TcpListener)>, StartError> {
    let asked = &options.websocket;
    if !asked.enabled() {
        return Ok(None);
    }
    let settings = websocket::Settings::load(asked)?;
    let wanted = u16::try_from(asked.port.max(0)).unwrap_or(0);
    let socket = listen::bind(&asked.host, wanted).map_err(|e| {
        let why = schemas::go::os_error::text(&e);
        StartError::WebSocket(format!("listen tcp {}:{wanted}: bind: {why}", asked.host))
    })?;
    Ok(Some((websocket::Listener::new(socket.local_addr()?, settings), socket)))
}

pub(super) fn announce_websocket(state: &State) {
    let Some(listener) = &state.websocket else { return };
    let (scheme, port) = (listener.scheme(), listener.address.port());
    let host = &state.options.load().websocket.host;
    state.log.info(format_args!("Listening for websocket clients on {scheme}://{host}:{port}"));
    if scheme == "ws" {
        state.log.warn("Websocket not configured with TLS. DO NOT USE IN PRODUCTION!");
    }
}

pub(super) fn place(
    options: &Options,
    identity: &Identity,
    address: SocketAddr,
) -> Result<Place, StartError> {
    let name = &options.identity.server_name;
    let advertised = options.client_advertise()?;
    let (host, port) = advertised.unwrap_or_else(|| (options.listen.host.clone(), address.port()));
    Ok(Place {
        server_id: identity.id().into(),
        server_name: if name.is_empty() { identity.id().into() } else { name.clone() },
        xkey: identity.xkey().into(),
        host,
        port: if port == 0 { address.port() } else { port },
        bound_port: address.port(),
        connect_urls: Vec::new(),
        websocket_port: 0,
        lame_duck: false,
    })
}
