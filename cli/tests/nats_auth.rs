//! `nats auth`, and `nats server generate`, which works on the same store: whole outputs, and the files behind them.

mod auth;
mod support;
