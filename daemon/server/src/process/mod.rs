//! This process as monitoring shows it: memory, processor time, cores, when it started.

mod cores;
mod heap;
mod start;
mod usage;

pub use cores::{cores, usable_cores};
pub use heap::{Trimmer, tune_heap};
pub use start::StartTime;
pub use usage::{CpuMeter, Memory, cpu_seconds, memory, resident_bytes};
