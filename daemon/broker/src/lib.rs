//! The broker: sessions, accounts, who may come in, and who gets a message.
//!
//! A [`Session`] is a plain value fed with bytes and timer ticks by the task that owns its connection. What it wants
//! sent is staged in a [`Context`] that belongs to the worker thread, and handed to the receivers' outboxes in one
//! go per read. Interest is shared between threads, read-mostly, and counted by generation; everything else a
//! session touches on the road of a message belongs to its own thread.
//!
//! Never here: sockets, TLS, files, clocks, tasks, HTTP. Time is handed in. Streams and buckets are guests to it ([`Guest`]):
//! it knows that they listen, and nothing else.

pub mod account;
pub mod auth;
mod broker;
mod cache;
mod client;
pub mod closed;
mod connection_type;
mod context;
mod crossing;
mod deliver;
pub mod encoding;
mod explain;
mod guest;
mod herald;
mod latency;
pub mod operator;
mod outbox;
pub mod permissions;
pub mod policy;
mod realm;
mod reason;
pub mod request_info;
mod server_info;
pub mod session;
mod shadow;
mod stage;
mod subscription;
mod time;
mod trace;

pub use account::{Account, AccountLimits};
pub use broker::{Broker, Totals};
pub use client::{Client, Kind, Profile, TlsFacts};
pub use connection_type::ConnectionType;
pub use context::{Context, Level, Logbook};
pub use explain::ExplainError;
pub use guest::{Call, Guest, Keeper, Needs, Reached, Traced, Waiting};
pub use herald::Herald;
pub use outbox::{Outbox, Transport, WORKERS_MAX};
pub use permissions::Permissions;
pub use policy::{ListenerPolicy, Policy};
pub use reason::CloseReason;
pub use server_info::{FEATURES, server_info};
pub use session::{Confinement, Credentials, Outcome, Session};
pub use subscription::Subscription;
pub use time::Now;
pub use trace::{GuestStep, Tracer};
