//! Which mistake of a command line comes first.
//!
//! clap stops at one, but misses a flag's value only after it has looked at the next flag. The reference reads strictly from
//! left to right, and so does everybody who counts what stood before the mistake (such as `--help`). So clap is asked about
//! the beginnings of the line; only lines that are wrong pay for it.

use ::clap::error::ErrorKind;
use ::clap::{ArgMatches, Error};

/// The first mistake.
pub struct Mistake {
    pub error: Error,
    /// How many words had been read, with the one that made the mistake.
    pub read: usize,
    /// How many of them are right.
    pub right: usize,
    /// False when the line is right as far as it goes and only lacks something.
    pub settled: bool,
}

/// The first mistake of a line of `len` words; `verdict` is clap's on its first `n`. None when there is none.
pub fn first(len: usize, verdict: impl Fn(usize) -> Result<ArgMatches, Error>) -> Option<Mistake> {
    let whole = verdict(len).err()?;
    let starved = |n: usize| verdict(n).err().filter(|e| e.kind() == ErrorKind::InvalidValue);
    let wrong = |n: usize| match verdict(n).err().map(|e| e.kind()) {
        None | Some(ErrorKind::MissingSubcommand | ErrorKind::MissingRequiredArgument) => false,
        // A flag that ends the line may still get its value.
        Some(ErrorKind::InvalidValue) => starved(n - 1).is_some(),
        Some(_) => true,
    };
    let lengths: Vec<usize> = (1..=len).collect();
    let right = lengths.partition_point(|n| !wrong(*n));
    if right == len {
        return Some(Mistake { error: whole, read: len, right, settled: false });
    }
    let next = verdict(right + 1).err().unwrap_or(whole);
    let (error, read) = match starved(right) {
        // Repetition is told when the repeated flag has got its value.
        Some(error) if next.kind() != ErrorKind::ArgumentConflict => (error, right),
        _ => (next, right + 1),
    };
    Some(Mistake { error, read, right, settled: true })
}
