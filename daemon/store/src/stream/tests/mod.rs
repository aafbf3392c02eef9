//! The store against a plain map.

mod bench;
mod damage;
mod deed;
mod file;
mod memory;
mod model;
