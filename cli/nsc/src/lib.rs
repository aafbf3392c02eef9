//! The programs that deal with keys and who may do what: `nsc` and `nk`.

pub mod nk;
