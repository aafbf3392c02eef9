//! Where checksums are compared.
//!
//! A fuzzer would never get past one: in its builds (`--cfg fuzzing`) every checksum is taken for right, so that what reads
//! the bytes behind them is tried, too. No other build believes anything unchecked.

/// Whether the checksum that was `kept` is the one that was `made` of the bytes.
pub(crate) fn agrees(kept: u64, made: u64) -> bool {
    kept == made || cfg!(fuzzing)
}
