//! The store against a plain map.

mod deed;
mod memory;
mod model;
