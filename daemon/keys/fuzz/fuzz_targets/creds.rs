//! `cargo fuzz run creds` from this crate's folder: anything as a creds file.

#![no_main]

#[path = "../../tests/support/probe.rs"]
mod probe;

libfuzzer_sys::fuzz_target!(|data: &[u8]| probe::creds(data));
