//! A whole server as a value: start it, ask where it is, shut it down.
//!
//! It runs on threads of its own, so it may be embedded in any program, with or without a runtime.

mod error;
mod opening;
mod sockets;
mod threads;

pub use error::StartError;
use opening::{Checked, Doors};
use threads::{context_maker, cores, start_workers};

use crate::clock::{Clock, wall};
use crate::http::{Http, Monitor};
use crate::jetstream::{MakeContext, Slot, Surroundings};
use crate::log::Log;
use crate::policy;
use crate::state::State;
use crate::system::System;
use crate::{accounts, broker_timer, otel};
use arc_swap::{ArcSwap, ArcSwapOption};
use daemon_broker::{Broker, CloseReason, Totals, WORKERS_MAX};
use daemon_config::options::Options;
use daemon_keys::Identity;
use daemon_store::disk::Disk;
use parking_lot::Mutex;
use socket2::SockRef;
use std::io;
use std::net::{Shutdown, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Threads of JetStream that send messages.
const JETSTREAM_THREADS: usize = 5;
/// Threads besides that send messages: the resolver's, and the system account's.
const OTHER_THREADS: usize = 2;
/// How long a shutdown waits for traces to reach their collector.
const FLUSH: Duration = Duration::from_secs(2);
/// How long a shutdown waits for connections to take their leave.
const GOODBYE: Duration = Duration::from_secs(1);

/// A running server.
///
/// ```
/// use daemon_config::options::Options;
/// use daemon_server::{Server, log::Log};
///
/// let mut options = Options::default();
/// options.listen.host = "127.0.0.1".into();
/// options.listen.port = -1; // a free one
/// let mut server = Server::start(options, Log::test()).unwrap();
/// assert!(server.client_address().port() > 0);
/// server.shutdown();
/// ```
pub struct Server {
    state: Arc<State>,
    control: Option<Runtime>,
    accepting: Mutex<Vec<opening::Accepting>>,
    /// Until the server ends.
    otel: Option<otel::Export>,
    address: SocketAddr,
    http: Option<SocketAddr>,
    https: Option<SocketAddr>,
}

impl Server {
    /// Starts a server; when this returns, clients can connect.
    pub fn start(options: Options, log: Log) -> Result<Server, StartError> {
        Self::start_as(Identity::generate(), options, log, None)
    }

    /// Starts a server whose streams are kept on a disk of the caller's making: a simulated one, say.
    pub fn start_on(disk: Arc<dyn Disk>, options: Options, log: Log) -> Result<Server, StartError> {
        Self::start_as(Identity::generate(), options, log, Some(disk))
    }

    /// Starts a server under an identity that was made before.
    pub(crate) fn start_as(
        identity: Identity,
        mut options: Options,
        log: Log,
        disk: Option<Arc<dyn Disk>>,
    ) -> Result<Server, StartError> {
        let Checked { operator, tls, mapped } = opening::check(&mut options, &log)?;
        let clock = Clock::default();
        let Doors { monitor, listener, address, websocket, websocket_socket, place } =
            opening::bind_all(&options, &identity, &log)?;
        let broker = Broker::new(policy::policy(&options, &place));
        accounts::put_in_force(&broker, None, &options, mapped);
        let totals: Vec<_> = (0..WORKERS_MAX).map(|_| Arc::new(Totals::default())).collect();
        let make_context = context_maker(&totals, &log);
        let cores = cores();
        let (make, own_log) = (make_context.clone(), log.clone());
        let around = Surroundings { clock, log: own_log, make_context: make, first_worker: cores, disk };
        let jetstream = Slot::new(around);
        if options.jetstream.enabled {
            jetstream.turn_on(&options, &place, &broker)?;
        }
        let workers = start_workers(clock, cores, &make_context, &jetstream)?;
        workers[0].attend(broker_timer::run(clock, broker.clone()));
        let control = control_runtime()?;
        let state = Arc::new(State {
            broker,
            clock,
            log,
            identity,
            gate: Arc::default(),
            resolver: std::sync::OnceLock::new(),
            options: ArcSwap::from_pointee(options),
            place: Mutex::new(place),
            tls: ArcSwapOption::new(tls),
            workers,
            totals,
            jetstream,
            http: Http::default(),
            websocket: websocket.map(Arc::new),
            system: System::default(),
            reloader: Mutex::default(),
            lame_duck: AtomicBool::new(false),
            started: wall(),
            config_loaded: Mutex::new(wall()),
        });
        let otel = opening::open_services(&state, &control)?;
        opening::open_judges(&state, &control, operator, &make_context, cores)?;
        start_system(&state, make_context, cores + JETSTREAM_THREADS + 1)?;
        opening::announce(&state, address);
        watch_tls(&state, &control);
        let (http, https) = monitor.as_ref().map_or((None, None), Monitor::addresses);
        let accepting = Mutex::new(opening::accept(&state, &control, listener, websocket_socket)?);
        if let Some(monitor) = monitor {
            control.spawn(monitor.serve(state.clone()));
        }
        state.log.info("Server is ready");
        Ok(Server { state, control: Some(control), accepting, otel, address, http, https })
    }

    /// Where clients connect.
    pub fn client_address(&self) -> SocketAddr {
        self.address
    }

    /// Where monitoring listens for HTTP, if it does.
    pub fn http_address(&self) -> Option<SocketAddr> {
        self.http
    }

    /// Where monitoring listens for HTTPS, if it does.
    pub fn https_address(&self) -> Option<SocketAddr> {
        self.https
    }

    /// The scheme that WebSocket clients use and where they connect, if they may.
    pub fn websocket_address(&self) -> Option<(&'static str, SocketAddr)> {
        self.state.websocket.as_ref().map(|w| (w.scheme(), w.address))
    }

    /// The URL to connect to from this machine.
    pub fn client_url(&self) -> String {
        let ip = self.address.ip();
        let host = if ip.is_unspecified() { "127.0.0.1".parse().expect("an address") } else { ip };
        format!("nats://{}", SocketAddr::new(host, self.address.port()))
    }

    pub(crate) fn state(&self) -> &Arc<State> {
        &self.state
    }

    /// Lets nobody new in.
    pub fn stop_accepting(&self) {
        for (accepting, listener) in self.accepting.lock().drain(..) {
            accepting.abort();
            // The task lets go of its end whenever it gets to it; new connections are to be refused from now on.
            if let Err(e) = SockRef::from(&listener).shutdown(Shutdown::Both) {
                self.state.log.debug(format_args!("the client listener was gone already: {e}"));
            }
        }
    }

    /// Ends every connection and every thread. Does nothing the second time.
    pub fn shutdown(&mut self) {
        let Some(control) = self.control.take() else { return };
        self.stop_accepting();
        self.state.lame_duck.store(true, Ordering::Relaxed);
        if let Some(engine) = self.state.jetstream.get() {
            engine.say_farewell(GOODBYE);
        }
        self.state.system.stop();
        for client in self.state.broker.clients() {
            client.close(CloseReason::ServerShutdown);
        }
        let until = Instant::now() + GOODBYE;
        while self.state.broker.connections() > 0 && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(2));
        }
        for worker in &self.state.workers {
            worker.stop();
        }
        self.state.jetstream.stop();
        if let Some(resolver) = self.state.resolver.get() {
            resolver.lock().stop();
        }
        if let Some(export) = self.otel.take() {
            export.finish(FLUSH);
        }
        // A runtime may not be ended on a thread that belongs to another one, as an embedding program's may.
        let ended = std::thread::spawn(move || control.shutdown_timeout(GOODBYE)).join();
        if ended.is_err() {
            self.state.log.error("the control runtime did not end well");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shutdown();
    }
}

/// For everything that is no client's: listening, timers, monitoring.
fn control_runtime() -> io::Result<Runtime> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    builder.worker_threads(1).thread_name("natter-control").enable_all().build()
}

/// Has requests to the server answered and its events told.
fn start_system(state: &Arc<State>, make_context: MakeContext, worker: usize) -> io::Result<()> {
    let keeper = state.jetstream.keeper();
    state.system.start(state, move || {
        let mut context = make_context(worker);
        context.keeper = Some(keeper);
        context
    })
}

/// Warns of keys that are no secret, and from now on of handshakes turned down.
fn watch_tls(state: &Arc<State>, control: &Runtime) {
    let options = state.options.load();
    let Some(tls) = &options.tls else { return };
    warn_of_open_keys(&state.log, tls);
    if tls.connection_rate_limit <= 0 {
        return;
    }
    let state = state.clone();
    control.spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let rejected = state.tls.load().as_ref().map_or(0, |tls| tls.rejected());
            if rejected > 0 {
                state.log.warn(format_args!("Rejected {rejected} connections due to TLS rate limiting"));
            }
        }
    });
}

/// Says which files with private keys everybody on this machine may read.
pub(crate) fn warn_of_open_keys(log: &Log, tls: &daemon_config::options::Tls) {
    for file in crate::tls::readable_by_all(tls) {
        log.warn(format_args!("Private key file {file:?} can be read by every user of this machine"));
    }
}
