//! SIGHUP: from new options to a server that runs by them, or a refusal that changes nothing.

use crate::accounts::{self, Mapped};
use crate::gate::Judge;
use crate::jetstream::JetStreamError;
use crate::log::{LogError, LogSettings};
use crate::mappings::MappingError;
use crate::state::State;
use crate::tls::{Tls, TlsError};
use crate::{jetstream, oidc, websocket};
use daemon_broker::CloseReason;
use daemon_config::options::{Options, StartError};
use daemon_config::reload::{Change, ReloadError, changes};
use std::sync::Arc;
use thiserror::Error;

/// Why the running options stay.
#[derive(Debug, Error)]
pub enum Refused {
    #[error("{0}")]
    Change(#[from] ReloadError),
    #[error("{0}")]
    Start(#[from] StartError),
    #[error("{0}")]
    Tls(#[from] TlsError),
    #[error("{0}")]
    Oidc(#[from] oidc::OidcError),
    #[error("{0}")]
    Mapping(#[from] MappingError),
    #[error("{0}")]
    Operator(#[from] crate::resolver::ResolverError),
    #[error("{0}")]
    Accounts(#[from] accounts::Findings),
    #[error("{0}")]
    Log(#[from] LogError),
    #[error("{0}")]
    JetStreamAccount(&'static str),
    /// As at a start.
    #[error("Can't start JetStream: {0}")]
    JetStream(#[from] JetStreamError),
}

/// What new options need that can fail to be had. It is made before anything changes.
struct Ready {
    advertised: Option<(String, u16)>,
    mapped: Mapped,
    tls: Option<Arc<Tls>>,
    websocket: websocket::Settings,
    /// When the login with tokens changes: who judges them from now on.
    oidc: Option<Arc<oidc::Provider>>,
}

/// Makes the server run by `new`. `settings` says what options mean for the log.
pub fn apply(
    state: &Arc<State>,
    mut new: Options,
    settings: impl Fn(&Options) -> LogSettings,
) -> Result<(), Refused> {
    let old = state.options.load_full();
    crate::resolver::check(&new)?;
    if state.resolver.get().is_some() && new.system.system_account.is_empty() {
        // The operator's word, where the configuration says nothing.
        new.system.system_account.clone_from(&old.system.system_account);
    }
    let changes = changes(&old, &new)?;
    let ready = ready(state, &old, &new)?;
    let turns = |on: bool| changes.contains(&Change::JetStream(on));
    if turns(true) {
        state.log.info("Restarting JetStream");
        let place = state.place.lock().clone();
        state.jetstream.turn_on(&new, &place, &state.broker)?;
    }
    if let Err(e) = state.log.apply(settings(&new)) {
        if turns(true) {
            state.jetstream.turn_off();
        }
        return Err(e.into());
    }
    changes.iter().for_each(|c| state.log.info(c));
    if turns(false) {
        state.jetstream.turn_off();
    }
    put_in_force(state, &old, new, &changes, ready);
    if let Some(resolver) = state.resolver.get() {
        let resolver = resolver.lock();
        resolver.reload(&state.options.load().operator);
        if turns(true) {
            resolver.renew_jetstream();
        }
    }
    close_who_may_not_stay(state, &changes);
    Ok(())
}

fn ready(state: &State, old: &Options, new: &Options) -> Result<Ready, Refused> {
    if new.jetstream.enabled {
        jetstream::check(new).map_err(Refused::JetStreamAccount)?;
    }
    accounts::check(new)?;
    Ok(Ready {
        advertised: new.client_advertise()?,
        mapped: accounts::compile_mappings(new)?,
        tls: match &new.tls {
            None => None,
            Some(tls) => Some(Arc::new(Tls::load(tls, new.listen.allow_non_tls)?)),
        },
        websocket: websocket::Settings::load(&new.websocket)?,
        oidc: match &new.authorization.oidc {
            Some(options) if old.authorization.oidc.as_ref() != Some(options) => {
                Some(oidc::Provider::new(options, state.broker.clone(), state.log.clone())?)
            }
            _ => None,
        },
    })
}

/// From here on nothing fails.
fn put_in_force(state: &Arc<State>, old: &Options, new: Options, changes: &[Change], ready: Ready) {
    let Ready { advertised, mapped, tls, websocket, oidc } = ready;
    let engine = state.jetstream.get();
    if let Some(engine) = &engine {
        changes.iter().for_each(|change| engine.change(change));
    }
    accounts::put_in_force(&state.broker, Some(old), &new, mapped);
    if let Some(engine) = &engine {
        engine.reload_accounts(&new, &state.broker);
    }
    state.tls.store(tls);
    if changes.contains(&Change::Oidc) {
        state.gate.set_oidc(oidc.clone().map(|provider| provider as Arc<dyn Judge>));
    }
    if let Some(listener) = &state.websocket {
        listener.settings.store(Arc::new(websocket));
    }
    {
        let mut place = state.place.lock();
        (place.host, place.port) = advertised.unwrap_or_else(|| (new.listen.host.clone(), place.bound_port));
    }
    let pid_file = changes.iter().any(|c| matches!(c, Change::PidFile(p) if !p.is_empty()));
    if pid_file && let Err(e) = crate::files::write_pid_file(new.files.pid_file.as_ref()) {
        state.log.error(e);
    }
    if let Some(tls) = &new.tls {
        crate::server::warn_of_open_keys(&state.log, tls);
    }
    state.options.store(Arc::new(new));
    *state.config_loaded.lock() = crate::clock::wall();
    state.enforce(changes.iter().any(|c| matches!(c, Change::ClientAdvertise(_))));
    if let Some(provider) = oidc {
        provider.review();
    }
}

fn close_who_may_not_stay(state: &State, changes: &[Change]) {
    shed(state);
    if changes.contains(&Change::Console) {
        close_consoles(state);
    }
    if changes.iter().any(|c| matches!(c, Change::PinnedCerts(_))) {
        close_unpinned(state);
    }
}

/// Closes clients above the number that may connect now.
fn shed(state: &State) {
    let Some(max) = state.broker.policy().max_connections else { return };
    let clients = state.broker.clients();
    for client in clients.iter().skip(max) {
        client.close(CloseReason::MaximumConnectionsExceeded);
    }
}

/// Closes who came by the console: what it is allowed has changed, and its page comes back by itself.
fn close_consoles(state: &State) {
    for client in state.broker.clients().iter().filter(|client| client.profile().console) {
        client.close(CloseReason::AuthenticationExpired);
    }
}

/// Closes clients whose certificate is no longer among those that may be.
fn close_unpinned(state: &State) {
    let Some(tls) = state.tls.load_full() else { return };
    for client in state.broker.clients() {
        if !tls.is_pinned(client.profile().tls.as_deref()) {
            client.close(CloseReason::TlsHandshakeFailure);
        }
    }
}
