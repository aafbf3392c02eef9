//! Streams through the whole server, with a real client: what is acknowledged is there, whatever happens to process, power
//! and disk.

mod backup;
mod buffered;
mod common;
mod corruption;
mod encryption;
mod faults;
mod kill;
mod power;
mod serve;
