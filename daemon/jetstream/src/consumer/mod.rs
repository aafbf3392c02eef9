//! A consumer: what it has delivered, what it waits for, what comes next.

pub mod config;
