//! `/healthz`: whether clients can connect, and whether every stream that is kept is served and can be written.

use crate::jetstream::Engine;
use crate::state::State;
use schemas::go::quote::quote;
use schemas::monitor::{HealthStatus, HealthzError, HealthzErrorKind, HealthzOptions};
use std::sync::atomic::Ordering;

/// The answer; trouble is logged as well.
pub fn healthz(state: &State, options: &HealthzOptions) -> HealthStatus {
    if options.js_enabled {
        state.log.warn("Healthcheck: js-enabled deprecated, use js-enabled-only instead");
    }
    let Err(trouble) = check(state, options) else { return HealthStatus::ok() };
    let mut health = HealthStatus { status_code: trouble.code, ..HealthStatus::ok() };
    match options.details {
        false => {
            health.status = trouble.status.into();
            health.error = trouble.errors.into_iter().next().map(|e| e.error).unwrap_or_default();
            state.log.warn(format_args!("Healthcheck failed: {}", quote(&health.error)));
        }
        true => {
            health.status = "error".into();
            health.errors = trouble.errors;
            state.log.warn(format_args!("Healthcheck failed: {} errors", health.errors.len()));
        }
    }
    health
}

/// What is wrong. Without details only the first error is told.
struct Trouble {
    code: u16,
    /// Told without details.
    status: &'static str,
    errors: Vec<HealthzError>,
}

impl Trouble {
    fn new(code: u16, status: &'static str, kind: HealthzErrorKind, error: String) -> Self {
        let (account, stream, consumer) = Default::default();
        Trouble { code, status, errors: vec![HealthzError { kind, account, stream, consumer, error }] }
    }
}

fn check(state: &State, options: &HealthzOptions) -> Result<(), Trouble> {
    let bad = |text: &str| Err(Trouble::new(400, "error", HealthzErrorKind::BadRequest, text.to_owned()));
    if !options.stream.is_empty() && options.account.is_empty() {
        return bad("\"account\" must not be empty when checking stream health");
    }
    if !options.consumer.is_empty() && options.stream.is_empty() {
        return bad("\"stream\" must not be empty when checking consumer health");
    }
    if state.lame_duck.load(Ordering::Relaxed) {
        let text = "failed to be ready for connections after 1ms: server".to_owned();
        return Err(Trouble::new(500, "error", HealthzErrorKind::Connection, text));
    }
    match &state.jetstream.get() {
        Some(engine) if !(options.js_server_only || options.js_enabled_only || options.js_enabled) => {
            expired(state, &options.account)?;
            named(engine, options)?;
            streams(engine, options)
        }
        _ => Ok(()),
    }
}

/// Operator mode: whether the account's token holds. Of others nothing is said: an account that has ended is no trouble.
fn expired(state: &State, account: &str) -> Result<(), Trouble> {
    let tenants = state.resolver.get().map(|running| running.lock().tenants.clone());
    let token = tenants.filter(|_| !account.is_empty()).and_then(|tenants| tenants.token(account));
    let Some(_) = token.filter(|t| t.expired && t.claims.nats.limits.is_jetstream_enabled()) else {
        return Ok(());
    };
    let error = HealthzError {
        kind: HealthzErrorKind::Account,
        account: account.into(),
        stream: String::new(),
        consumer: String::new(),
        error: format!("JetStream account '{account}' is expired"),
    };
    Err(Trouble { code: 503, status: "unavailable", errors: vec![error] })
}

/// Whether that is there which was asked about.
fn named(engine: &Engine, options: &HealthzOptions) -> Result<(), Trouble> {
    let (account, stream, consumer) = (&options.account, &options.stream, &options.consumer);
    if account.is_empty() {
        return Ok(());
    }
    let mut missing = HealthzError {
        kind: HealthzErrorKind::Account,
        account: account.clone(),
        stream: stream.clone(),
        consumer: consumer.clone(),
        error: format!("JetStream account {} not found", quote(account)),
    };
    let unrecovered = engine.unrecovered();
    let lost = |name: &String| unrecovered.iter().any(|(a, s)| a == account && s == name);
    let estate = engine.estate(account);
    if estate.is_none() && !unrecovered.iter().any(|(a, _)| a == account) {
        (missing.stream, missing.consumer) = Default::default();
        return not_found(missing);
    }
    let cell = estate.and_then(|e| e.stream(stream));
    if !stream.is_empty() && cell.is_none() && !lost(stream) {
        missing.kind = HealthzErrorKind::Stream;
        missing.consumer.clear();
        missing.error = format!("JetStream stream {} not found on account {}", quote(stream), quote(account));
        return not_found(missing);
    }
    let there = cell.is_some_and(|c| c.lock().consumer(consumer).is_some());
    if !consumer.is_empty() && !there {
        missing.kind = HealthzErrorKind::Consumer;
        let (consumer, stream, account) = (quote(consumer), quote(stream), quote(account));
        missing.error =
            format!("JetStream consumer {consumer} not found for stream {stream} on account {account}");
        return not_found(missing);
    }
    Ok(())
}

fn not_found(missing: HealthzError) -> Result<(), Trouble> {
    Err(Trouble { code: 404, status: "unavailable", errors: vec![missing] })
}

/// Streams, all or those that were asked about, that could not be opened or cannot be written.
fn streams(engine: &Engine, options: &HealthzOptions) -> Result<(), Trouble> {
    let wanted = |account: &str, stream: &str| {
        (options.account.is_empty() || options.account == account)
            && (options.stream.is_empty() || options.stream == stream)
    };
    let ill = |account: &str, stream: &str, what: &str| HealthzError {
        kind: HealthzErrorKind::Stream,
        account: account.into(),
        stream: stream.into(),
        consumer: String::new(),
        error: format!("JetStream stream '{account} > {stream}' {what}"),
    };
    let mut errors = Vec::new();
    for (account, stream) in engine.unrecovered() {
        if wanted(&account, &stream) {
            errors.push(ill(&account, &stream, "could not be recovered"));
        }
    }
    for cell in engine.estates().iter().flat_map(|e| e.cells()) {
        if wanted(&cell.account.name, &cell.name)
            && let Some(why) = engine.write_error(&cell)
        {
            errors.push(ill(&cell.account.name, &cell.name, &format!("write error: {why}")));
        }
    }
    match errors.is_empty() {
        true => Ok(()),
        false => Err(Trouble { code: 503, status: "unavailable", errors }),
    }
}
