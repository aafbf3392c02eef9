//! `nats bench`: load generators and what they measured.
//!
//! One client is one connection and one thread, on [`crate::thin`]. [`plan`] is what was asked for, [`clients`] runs it,
//! [`sample`] and [`latencies`] are the figures, [`report`] and [`csv`] show them,
//! and [`chart`] draws them on a terminal.

mod chart;
mod clients;
mod csv;
mod flags;
mod js;
mod kind;
mod kv;
pub(crate) mod latencies;
mod pacer;
mod plan;
mod publish;
mod report;
mod requests;
pub(crate) mod sample;
mod service;
mod subjects;
mod subscribe;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("bench", "Generate load and measure it")
        .details(
            "Run a subscriber or a service in one terminal and a publisher or requester in another, with the same subject, \
             number and size of messages. --no-progress gives the steadiest figures. A lost connection ends a benchmark.",
        )
        .command(js::command())
        .command(kv::command())
        .command(publish::command())
        .command(service::command())
        .command(subscribe::command())
}
