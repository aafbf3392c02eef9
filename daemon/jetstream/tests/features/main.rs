//! Buckets, counters and schedules: held against naive models, and through crashes.

mod buckets;
mod counters;
mod crash;
mod schedules;
#[path = "../batch/stage.rs"]
mod stage;
