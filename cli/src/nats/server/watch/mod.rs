//! `nats server watch`: what servers tell by themselves, drawn again every second on a terminal and printed as lines
//! elsewhere.

mod accounts;
mod api;
mod jetstream;
mod live;
mod servers;

use std::cmp::Ordering;

use schemas::monitor::DataStats;

use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn command() -> Command {
    Command::new("watch", "Watch servers live")
        .example("The servers that use most memory", "server watch servers --sort mem")
        .command(accounts::command())
        .command(api::command())
        .command(jetstream::command())
        .command(servers::command())
}

/// A live view.
fn watch(name: &'static str, help: &'static str) -> Command {
    Command::new(name, help).tag("scope:system").tag("impact:ro")
}

/// `--number`.
fn number() -> Flag {
    Flag::int("number", "How many to show; 0 is as many as fit the screen").short('n').default("0")
}

/// What `--sort` calls itself in titles.
fn sort_name(call: &Call, names: &[(&str, &'static str)]) -> &'static str {
    names.iter().find(|(key, _)| *key == call.text("sort")).map_or("", |(_, name)| name)
}

/// The most first; what is equal by name.
fn most<T: PartialOrd>(a: T, b: T, names: (&str, &str)) -> Ordering {
    b.partial_cmp(&a).unwrap_or(Ordering::Equal).then_with(|| names.0.cmp(names.1))
}

/// Messages and bytes in one cell.
fn traffic(data: &DataStats) -> String {
    format!("{} / {}", commas(data.msgs), ibytes(data.bytes.max(0) as u64))
}
