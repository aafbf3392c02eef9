//! The program `nsc` from outside: what it prints, what it leaves on disk, and what servers make of it.

mod interop;
mod managed;
mod support;
mod tokens;
mod transcripts;
