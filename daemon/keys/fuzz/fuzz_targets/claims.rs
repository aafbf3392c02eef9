//! `cargo fuzz run claims` from this crate's folder: anything as the claims of a token, or a token.

#![no_main]

#[path = "../../tests/support/probe.rs"]
mod probe;

libfuzzer_sys::fuzz_target!(|data: &[u8]| probe::claims(data));
