//! The steps of a start: what is checked and bound first, and at the end who judges clients, what the log says, and the doors that
//! open.

use super::sockets::{announce_websocket, bind, bind_websocket, place, shown_address};
use super::{JETSTREAM_THREADS, StartError};
use crate::clock::wall;
use crate::gate::CalloutJudge;
use crate::http::Monitor;
use crate::jetstream::{self, MakeContext};
use crate::log::Log;
use crate::policy::Place;
use crate::state::State;
use crate::tls::Tls;
use crate::worker::Worker;
use crate::{accounts, events, listen, oidc, otel, resolver, services, websocket};
use daemon_config::options::Options;
use daemon_keys::Identity;
use parking_lot::Mutex;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;

/// What was configured, held to its rules.
pub(super) struct Checked {
    pub(super) operator: Option<resolver::Prepared>,
    pub(super) tls: Option<Arc<Tls>>,
    pub(super) mapped: accounts::Mapped,
}

/// All that listens, and does not let anybody in yet.
pub(super) struct Doors {
    pub(super) monitor: Option<Monitor>,
    pub(super) listener: TcpListener,
    pub(super) address: SocketAddr,
    pub(super) websocket: Option<websocket::Listener>,
    pub(super) websocket_socket: Option<TcpListener>,
    pub(super) place: Place,
}

/// Holds the configuration to its rules, before anything is opened.
pub(super) fn check(options: &mut Options, log: &Log) -> Result<Checked, StartError> {
    options.check_start()?;
    let operator = resolver::prepare(options, log, wall().div_euclid(1_000_000_000))?;
    if options.jetstream.enabled {
        jetstream::check(options).map_err(StartError::JetStreamAccount)?;
    }
    let tls = match &options.tls {
        None => None,
        Some(tls) => Some(Arc::new(Tls::load(tls, options.listen.allow_non_tls)?)),
    };
    accounts::check(options)?;
    let mapped = accounts::compile_mappings(options)?;
    Ok(Checked { operator, tls, mapped })
}

/// Takes all ports.
pub(super) fn bind_all(options: &Options, identity: &Identity, log: &Log) -> Result<Doors, StartError> {
    let monitor = Monitor::bind(options, log)?;
    let (websocket, websocket_socket) = bind_websocket(options)?.unzip();
    let listener = bind(options)?;
    let address = listener.local_addr()?;
    let mut place = place(options, identity, address)?;
    place.websocket_port = websocket.as_ref().map_or(0, |w| w.address.port());
    Ok(Doors { monitor, listener, address, websocket, websocket_socket, place })
}

/// A door: its task, and the socket that is closed to end it.
pub(super) type Accepting = (JoinHandle<()>, TcpListener);

/// Has tokens of the identity provider judged and traces sent, if they are to be, requests answered and events told.
pub(super) fn open_services(
    state: &Arc<State>,
    control: &Runtime,
) -> Result<Option<otel::Export>, StartError> {
    if let Some(options) = &state.options.load().authorization.oidc {
        let provider = oidc::Provider::new(options, state.broker.clone(), state.log.clone())?;
        state.gate.set_oidc(Some(provider.clone()));
        control.spawn(provider.warm_up());
    }
    let otel = {
        let _runtime = control.enter();
        otel::open(state)?
    };
    services::open(state);
    events::open(state);
    Ok(otel)
}

/// Has callout services asked, and in operator mode user JWTs judged.
pub(super) fn open_judges(
    state: &Arc<State>,
    control: &Runtime,
    operator: Option<resolver::Prepared>,
    make_context: &MakeContext,
    cores: usize,
) -> Result<(), StartError> {
    let callout = CalloutJudge::new(state);
    state.gate.set_callout(Some(callout.clone()));
    let Some(operator) = operator else { return Ok(()) };
    let make_context = make_context.clone();
    let make_context = move || make_context(cores + JETSTREAM_THREADS);
    let started = operator.start(state, &callout, control.handle(), make_context);
    if started.is_err() {
        state.workers.iter().for_each(Worker::stop);
    }
    drop(state.resolver.set(Mutex::new(started?)));
    Ok(())
}

/// Says where clients are listened for.
pub(super) fn announce(state: &Arc<State>, address: SocketAddr) {
    announce_websocket(state);
    let options = state.options.load();
    let shown = &options.listen.host;
    state.log.info(format_args!("Listening for client connections on {}", shown_address(shown, address)));
    if state.tls.load().is_some() {
        state.log.info("TLS required for client connections");
    }
}

/// Lets clients in.
pub(super) fn accept(
    state: &Arc<State>,
    control: &Runtime,
    listener: TcpListener,
    websocket_socket: Option<TcpListener>,
) -> io::Result<Vec<Accepting>> {
    accounts::callout_errors(&state.options.load()).iter().for_each(|line| state.log.error(line));
    let held = listener.try_clone()?;
    let mut accepting = vec![(control.spawn(listen::accept(state.clone(), listener)), held)];
    if let Some((listener, socket)) = state.websocket.clone().zip(websocket_socket) {
        let held = socket.try_clone()?;
        accepting.push((control.spawn(websocket::accept(state.clone(), listener, socket)), held));
    }
    Ok(accepting)
}
