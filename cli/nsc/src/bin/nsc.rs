//! The program `nsc`.

fn main() {}
