//! Subjects: what is valid, who is interested, what a stream holds of each, and how one subject becomes another.
//!
//! Never here: sockets, accounts, permissions, or clocks. Subjects are bytes, as they are on the wire.

pub mod index;
pub mod interest;
pub mod transform;
pub mod valid;
