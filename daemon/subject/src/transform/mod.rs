//! Subject transforms: a source filter, and a destination built from what its wildcards stood for.
//!
//! Pure: randomness is handed in as a source of numbers, and nothing is allocated once a transform is made.

mod apply;
mod error;
mod function;
mod mapping;
mod reversible;

pub use error::TransformError;
pub use mapping::{ListedDestination, Mapped, MappingSet, WeightedDestination};
pub use reversible::{tokenized, untokenized};

use crate::valid::{self, FULL_WILDCARD, WILDCARD};
use apply::Step;
use function::Function;

/// A source of uniformly random 32-bit numbers.
pub type Random<'a> = &'a mut dyn FnMut() -> u32;

/// Rewrites subjects that match a source filter.
///
/// ```
/// use daemon_subject::transform::Transform;
/// let transform = Transform::new("orders.*.>", "region.$1.{{partition(3,1)}}.>").unwrap();
/// let mut out = Vec::new();
/// assert!(transform.transform(b"orders.eu.new.7", &mut || 4, &mut out));
/// assert_eq!(out, b"region.eu.2.new.7");
/// ```
#[derive(Debug, Clone)]
pub struct Transform {
    source: Box<[u8]>,
    destination: Box<[u8]>,
    steps: Box<[Step]>,
}

impl Transform {
    /// Makes the transform from `source` to `destination`; an empty source stands for `>`.
    pub fn new(source: &str, destination: &str) -> Result<Self, TransformError> {
        check_destination(destination)?;
        let source = if source.is_empty() { ">" } else { source };
        if !valid::is_valid_interest(source.as_bytes()) || destination.split('.').any(|token| token == "*") {
            return Err(TransformError::InvalidSubject);
        }
        let wildcards = Wildcards::of(source);
        if wildcards.full.is_some() != (destination == ">" || destination.ends_with(".>")) {
            return Err(TransformError::InvalidSubject);
        }
        let steps = destination.split('.').map(|token| wildcards.step(token)).collect::<Result<_, _>>()?;
        Ok(Self { source: source.as_bytes().into(), destination: destination.as_bytes().into(), steps })
    }

    /// The source filter, `>` if none was given.
    pub fn source(&self) -> &[u8] {
        &self.source
    }

    /// The destination as it was written.
    pub fn destination(&self) -> &[u8] {
        &self.destination
    }

    /// Writes the transformed `subject` to `out`, which is cleared first, and returns true; or returns false with
    /// `out` empty when `subject` is no literal subject or the source filter does not match it.
    pub fn transform(&self, subject: &[u8], random: Random<'_>, out: &mut Vec<u8>) -> bool {
        out.clear();
        if !valid::is_valid_literal(subject) || !valid::is_subset(subject, &self.source) {
            return false;
        }
        self.apply(subject, random, out);
        true
    }

    /// Appends the transformed `subject` to `out` without asking whether the source matches it. What the source's
    /// wildcards would have stood for is taken by position; missing tokens count as empty.
    pub fn apply(&self, subject: &[u8], random: Random<'_>, out: &mut Vec<u8>) {
        for (at, step) in self.steps.iter().enumerate() {
            if at > 0 {
                out.push(b'.');
            }
            step.write(subject, random, out);
        }
    }
}

/// Looks at each destination token for itself, as the reference does before it looks at the source.
fn check_destination(destination: &str) -> Result<(), TransformError> {
    let mut full = false;
    for token in destination.split('.') {
        if token.is_empty() || full {
            return Err(TransformError::InvalidDestination { token: token.into() });
        }
        if function::is_call(token) {
            if !function::is_known(token) {
                return Err(TransformError::UnknownFunction(token.into()));
            }
        } else if token == ">" {
            full = true;
        } else if token.contains([' ', '\t', '\n', '\r', '\x0c']) {
            return Err(TransformError::InvalidDestination { token: String::new() });
        }
    }
    Ok(())
}

/// Where the wildcards of a source filter stand, as token positions from 0.
struct Wildcards {
    single: Vec<usize>,
    full: Option<usize>,
}

impl Wildcards {
    fn of(source: &str) -> Self {
        let mut found = Self { single: Vec::new(), full: None };
        for (at, token) in valid::tokens(source.as_bytes()).enumerate() {
            if token == WILDCARD {
                found.single.push(at);
            } else if token == FULL_WILDCARD {
                found.full = Some(at);
            }
        }
        found
    }

    fn step(&self, token: &str) -> Result<Step, TransformError> {
        if token == ">" {
            return Ok(Step::Rest(self.full.unwrap_or_default()));
        }
        match function::parse(token)? {
            Function::Literal => Ok(Step::Literal(token.as_bytes().into())),
            Function::Random(ceiling) => Ok(Step::Random(ceiling)),
            // With no wildcard to name, the reference hashes the whole subject whatever is named.
            Function::Partition(count, _) if self.none() => Ok(Step::Partition(count, Box::default())),
            Function::Partition(count, indexes) => {
                let positions =
                    indexes.iter().map(|&index| self.position(token, index)).collect::<Result<_, _>>()?;
                Ok(Step::Partition(count, positions))
            }
            Function::Wildcard(index) => Ok(Step::Token(self.position(token, index)?)),
            Function::Split(index, delimiter) => {
                Ok(Step::Split(self.position(token, index)?, delimiter.into()))
            }
            Function::Cut(cut, index, size) => {
                Ok(Step::Cut(cut, self.position(token, index)?, usize::try_from(size).unwrap_or(0)))
            }
        }
    }

    fn none(&self) -> bool {
        self.single.is_empty() && self.full.is_none()
    }

    /// Token position of the `index`th wildcard; numbers below 1 name the first token, as in the reference.
    fn position(&self, token: &str, index: i64) -> Result<usize, TransformError> {
        let out_of_range = |index| TransformError::IndexOutOfRange { token: token.into(), index };
        if self.none() {
            return Err(out_of_range(None));
        }
        let Ok(index @ 1..) = usize::try_from(index) else { return Ok(0) };
        self.single.get(index - 1).copied().ok_or_else(|| out_of_range(Some(index as i64)))
    }
}

#[cfg(test)]
mod tests;
