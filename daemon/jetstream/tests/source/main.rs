//! Mirrors and sources: two machines, origin and taker, in one world without sockets, disks or clocks.

mod flow;
mod mirror;
mod requests;
mod resume;
mod sources;
mod world;
