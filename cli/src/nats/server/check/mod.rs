//! `nats server check`: probes for monitoring systems. Each looks at one thing, says what it found in the form that the
//! system reads, and ends with the exit code that the plugins of Nagios have.

mod certificates;
mod connection;
mod consumer;
mod credential;
mod exporter;
mod finish;
mod jetstream;
mod kv;
mod message;
mod meta;
mod render;
mod request;
mod result;
mod server;
mod stream;
mod threshold;

use crate::nats::Command;
use crate::spec::Flag;

/// What stands before the names of metrics.
const NAMESPACE: &str = "nats_server_check";

pub fn command() -> Command {
    Command::new("check", "Check the health of servers, streams and more")
        .details(
            "Ends with 0 when all is well, 1 for a warning, 2 when something is critical; in the format prometheus \
             always with 0.",
        )
        .flag(
            Flag::one_of("format", &["nagios", "json", "prometheus", "text"], "How to say what was found")
                .default("nagios"),
        )
        .flag(Flag::text("namespace", "What the names of metrics for Prometheus begin with").default(NAMESPACE))
        .flag(Flag::text("outfile", "Write into this file instead"))
        .example("A probe for Nagios", "server check connection --rtt-warn 10ms --rtt-critical 100ms")
        .example(
            "A file for the text collector of the node exporter",
            "server check jetstream --format prometheus --outfile jetstream.prom",
        )
        .command(connection::command())
        .command(consumer::command())
        .command(credential::command())
        .command(exporter::command())
        .command(jetstream::command())
        .command(kv::command())
        .command(message::command())
        .command(meta::command())
        .command(request::command())
        .command(server::command())
        .command(stream::command())
}

/// A check; `scope` is who may run it.
fn check(name: &'static str, help: &'static str, scope: &'static str) -> Command {
    Command::new(name, help).tag(scope).tag("impact:ro")
}
