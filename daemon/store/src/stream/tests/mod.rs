//! The store against a plain map.

mod deed;
mod file;
mod memory;
mod model;
