//! `cargo fuzz run parser` in this folder: any bytes through both parsers.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| daemon_wire::exercise(bytes));
