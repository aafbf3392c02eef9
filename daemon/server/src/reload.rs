//! SIGHUP: from new options to a server that runs by them, or a refusal that changes nothing.

use crate::accounts;
use crate::gate::Judge;
use crate::log::{LogError, LogSettings};
use crate::mappings::MappingError;
use crate::state::State;
use crate::tls::{Tls, TlsError};
use crate::{oidc, websocket};
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
    /// Threads that serve clients learn of JetStream when they begin.
    #[error("config reload not supported for turning JetStream {}: restart the server for that", if *.0 { "on" } else { "off" })]
    JetStream(bool),
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
    // Everything that may fail comes first, so that a refusal changes nothing.
    if let Some(on) =
        changes.iter().find_map(|c| if let Change::JetStream(on) = c { Some(*on) } else { None })
    {
        return Err(Refused::JetStream(on));
    }
    let advertised = new.client_advertise()?;
    accounts::check(&new)?;
    let mapped = accounts::compile_mappings(&new)?;
    let tls = match &new.tls {
        None => None,
        Some(tls) => Some(Arc::new(Tls::load(tls, new.listen.allow_non_tls)?)),
    };
    let websocket = websocket::Settings::load(&new.websocket)?;
    let oidc = match &new.authorization.oidc {
        Some(options) if old.authorization.oidc.as_ref() != Some(options) => {
            Some(oidc::Provider::new(options, state.broker.clone(), state.log.clone())?)
        }
        _ => None,
    };
    state.log.apply(settings(&new))?;
    changes.iter().for_each(|c| state.log.info(c));
    if let Some(engine) = &state.jetstream {
        changes.iter().for_each(|change| engine.change(change));
    }
    accounts::put_in_force(&state.broker, Some(&old), &new, mapped);
    if let Some(engine) = &state.jetstream {
        engine.reload_accounts(&new, &state.broker);
    }
    state.tls.store(tls);
    if old.authorization.oidc != new.authorization.oidc {
        state.gate.set_oidc(oidc.map(|provider| provider as Arc<dyn Judge>));
    }
    if let Some(listener) = &state.websocket {
        listener.settings.store(Arc::new(websocket));
    }
    let announce = changes.iter().any(|c| matches!(c, Change::ClientAdvertise(_)));
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
    state.enforce(announce);
    if let Some(resolver) = state.resolver.get() {
        resolver.lock().reload(&state.options.load().operator);
    }
    shed(state);
    if changes.contains(&Change::Console) {
        close_consoles(state);
    }
    if changes.iter().any(|c| matches!(c, Change::PinnedCerts(_))) {
        close_unpinned(state);
    }
    Ok(())
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
