//! The real process under real trouble: eight clients publish and consume with acknowledgements while it is killed, paused,
//! told wrong times, and while its disk is full or slow and its descriptors or its memory run out.
//!
//! Afterwards, each time: no acknowledged message is missing, no acknowledgement of a consumer is forgotten, publishers got
//! errors and not silence, and service goes on without a restart. `README.md` says how to ask for more rounds, for another
//! server and for the soak.

mod clock;
mod crowd;
mod descriptors;
mod disk;
mod kill;
mod ledger;
mod memory;
mod pause;
mod process;
mod shim;
mod soak;

/// How often a fault is repeated: `NATTER_FAULT_ROUNDS`, or a few times.
fn rounds(few: u64) -> u64 {
    std::env::var("NATTER_FAULT_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(few)
}
