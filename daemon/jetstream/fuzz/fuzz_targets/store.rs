//! `cargo fuzz run store ../tests/damage/corpus` from this folder: a store whose files were edited. Checksums are taken for
//! right here, so that what reads the bytes behind them is tried.

#![no_main]

#[path = "../../tests/damage/probe.rs"]
mod probe;

libfuzzer_sys::fuzz_target!(|data: &[u8]| probe::probe(data));
