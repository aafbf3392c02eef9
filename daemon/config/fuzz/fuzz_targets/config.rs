//! `cargo fuzz run config daemon/config/tests/corpus` from this crate's folder.

#![no_main]

#[path = "../../tests/support/probe.rs"]
mod probe;

libfuzzer_sys::fuzz_target!(|data: &[u8]| probe::probe(data));
