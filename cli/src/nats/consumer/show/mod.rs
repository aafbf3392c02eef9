//! A consumer as text for people: how it is set up, who keeps it, how far it has come.

mod cluster;
mod config;
mod state;

use schemas::jetstream::ConsumerInfo;

use super::choose;
use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::jetstream::moment;
use crate::term::json;

pub use config::ack_policy;

/// Prints the consumer, or only how far it has come; as JSON with `--json`.
pub fn print(call: &Call, info: &ConsumerInfo, state_only: bool) -> Outcome {
    if call.flag("json") {
        return Ok(json::print(info)?);
    }
    print_text(call, info, state_only);
    Ok(())
}

/// [`print`] for commands that have no JSON.
pub fn print_text(call: &Call, info: &ConsumerInfo, state_only: bool) {
    let (title, created) = (choose::title(info), moment::local(info.created));
    let config = choose::config(info);
    let what = if state_only { "State" } else { "Information" };
    let mut view = call.columns(format!("{what} for Consumer {title} created {created}"));
    if !state_only {
        config::add(&mut view, &config, info);
    }
    cluster::add(&mut view, info);
    state::add(&mut view, &config, info);
    view.print();
}
