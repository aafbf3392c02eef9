//! Batch publishing: what publishers hear and what is stored, as recorded from the reference, and batches through crashes.

mod bounds;
mod crash;
mod reference;
mod stage;
