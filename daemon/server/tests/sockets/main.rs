//! Conversations with a server process over real sockets, a module per family of behaviour.
//!
//! Run them against another program with `NATTER_SERVER_BIN=nats-server cargo test -p daemon-server --test sockets`.

mod callout;
mod common;

mod accounts;
mod async_nats_client;
mod auth;
mod closed_reasons;
mod connect;
mod garbage;
mod info;
mod jetstream_accounts;
mod lame_duck;
mod limits;
mod mappings;
mod oidc;
mod operator;
mod otel;
mod parser;
mod permissions;
mod process;
mod publish;
mod queue;
mod reload;
mod reload_jetstream;
mod resources;
mod slow;
mod subscribe;
mod system;
mod timers;
mod tls;
mod tls_clients;
mod tls_users;
mod tracing;
mod unsubscribe;
mod websocket;
mod websocket_frames;
mod websocket_login;
