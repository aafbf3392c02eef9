//! The program `nk`.

fn main() {}
