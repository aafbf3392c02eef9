//! A stream as text for people: how it is set up, who keeps it, what it copies, what it holds.

mod cluster;
mod config;
mod source;
mod state;

pub use cluster::replica;
pub use config::storage;
use schemas::jetstream::StreamInfo;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::moment;
use crate::term::json;

/// Prints the stream, or only what it holds; as JSON with `--json`.
pub fn print(call: &Call, info: &StreamInfo, state_only: bool) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(info)?);
    }
    print_text(call, info, state_only);
    Ok(())
}

/// [`print`] for commands that have no JSON.
pub fn print_text(call: &Call, info: &StreamInfo, state_only: bool) {
    let (name, created) = (&info.config.name, moment::local(info.created));
    let what = if state_only { "State" } else { "Information" };
    let mut view = call.columns(format!("{what} for Stream {name} created {created}"));
    if !state_only {
        config::add(&mut view, &info.config);
    }
    cluster::add(&mut view, info);
    source::add(&mut view, info);
    state::add(&mut view, info);
    view.print();
}
