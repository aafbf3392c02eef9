//! A stream: what it takes in, what it keeps, what it lets go.

pub mod config;
