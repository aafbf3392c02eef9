//! The server: sockets, TLS, threads, clock, files, signals, HTTP. The shell around the broker.
//!
//! [`Server`] embeds a whole server in another program; the program `nats-server` is a command line around it.

mod accounts;
pub mod app;
pub mod broker_timer;
pub mod certificate;
mod clock;
mod conn;
mod console;
mod events;
mod fetch;
pub mod files;
mod gate;
mod http;
mod jetstream;
mod lame_duck;
mod linger;
mod listen;
pub mod log;
mod logbook;
mod mappings;
mod metrics;
mod monitor;
mod oidc;
mod otel;
mod policy;
pub mod process;
mod reload;
mod resolver;
mod server;
mod services;
pub mod signal_command;
pub mod signals;
mod state;
mod system;
mod tls;
mod websocket;
mod worker;

pub use http::{MonitorError, TlsListener};
pub use policy::{COMPATIBLE_VERSION, NATTER_VERSION};
pub use resolver::ResolverError;
pub use server::{Server, StartError};
pub use services::{Tokens, Told, explain_offline, explain_tokens};
pub use tls::TlsError;

use daemon_broker::{Client, Level};

/// One line about a client, from code that runs on its worker.
fn log_client(client: &Client, level: Level, text: &str) {
    worker::with(|bench| bench.context.log.line(level, client, format_args!("{text}")));
}
