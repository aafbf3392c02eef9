//! `/healthz`: whether clients can connect. Streams and consumers do not exist yet, so that questions about them are
//! answered as the reference does while JetStream is off: they are looked at for form only.

use super::query::{BadParameter, Query};
use crate::state::State;
use schemas::go::quote::quote;
use schemas::monitor::{HealthStatus, HealthzError, HealthzErrorKind};
use std::sync::atomic::Ordering;

/// What is asked for; with JetStream off its switches change nothing once they are read.
pub struct HealthzOptions {
    deprecated: bool,
    account: String,
    stream: String,
    consumer: String,
    details: bool,
}

pub fn options(query: &Query) -> Result<HealthzOptions, BadParameter> {
    let deprecated = query.bool("js-enabled")?;
    query.bool("js-enabled-only")?;
    query.bool("js-server-only")?;
    query.bool("js-meta-only")?;
    Ok(HealthzOptions {
        deprecated,
        account: query.text("account").into(),
        stream: query.text("stream").into(),
        consumer: query.text("consumer").into(),
        details: query.bool("details")?,
    })
}

/// The answer; trouble is logged as well.
pub fn healthz(state: &State, options: &HealthzOptions) -> HealthStatus {
    if options.deprecated {
        state.log.warn("Healthcheck: js-enabled deprecated, use js-enabled-only instead");
    }
    let Some((status_code, kind, error)) = trouble(state, options) else { return HealthStatus::ok() };
    let mut health = HealthStatus { status: "error".into(), status_code, ..HealthStatus::ok() };
    match options.details {
        false => {
            state.log.warn(format_args!("Healthcheck failed: {}", quote(&error)));
            health.error = error;
        }
        true => {
            state.log.warn("Healthcheck failed: 1 errors");
            let (account, stream, consumer) = Default::default();
            health.errors = vec![HealthzError { kind, account, stream, consumer, error }];
        }
    }
    health
}

fn trouble(state: &State, options: &HealthzOptions) -> Option<(u16, HealthzErrorKind, String)> {
    let bad = |text: &str| Some((400, HealthzErrorKind::BadRequest, text.to_owned()));
    if !options.consumer.is_empty() && options.stream.is_empty() {
        return bad("\"stream\" must not be empty when checking consumer health");
    }
    if !options.stream.is_empty() && options.account.is_empty() {
        return bad("\"account\" must not be empty when checking stream health");
    }
    if state.lame_duck.load(Ordering::Relaxed) {
        let text = "failed to be ready for connections after 1ms: server";
        return Some((500, HealthzErrorKind::Connection, text.into()));
    }
    None
}
