//! Configurations of streams and consumers, held to the reference's verdicts.

mod consumer;
mod literal;
mod stream;
mod verdicts;
