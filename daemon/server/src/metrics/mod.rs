//! `/metrics`: the server's own figures for Prometheus, in OpenMetrics or the older text format.
//!
//! Everything is read from counters that are kept anyway when somebody scrapes; when nobody does, nothing happens here.
//! The number of series is bounded: accounts, streams and consumers are shown up to a number of each
//! ([`daemon_config::options::Metrics`]), the first by name, and `natter_series_dropped` tells how many are not.
//!
//! Runs where waiting hurts nobody; each stream is locked for as long as it takes to copy a few numbers.

mod accounts;
mod connections;
mod families;
mod format;
mod jetstream;
mod server;
mod streams;

pub use format::Format;

use crate::state::State;
use families::Families;

/// The page.
pub fn metrics(state: &State, format: Format) -> String {
    let caps = state.options.load().metrics;
    let mut families = Families::default();
    server::add(state, &mut families);
    connections::add(state, &mut families);
    let mut dropped = vec![("account", accounts::add(state, caps.max_accounts, &mut families))];
    if let Some(engine) = &state.jetstream.get() {
        jetstream::add(engine, caps.max_accounts, &mut families);
        let (streams, consumers) = streams::add(engine, caps, &mut families);
        dropped.extend([("stream", streams), ("consumer", consumers)]);
    }
    let family =
        families.gauge("natter_series_dropped", "Things that are not shown because there are too many");
    for (kind, number) in dropped {
        family.with(&[("kind", kind)], number as f64);
    }
    format.write(families)
}
