//! The configuration language: text in, a tree of values with their places out.
//! Never opens a file or reads the environment itself; see [`Loader`] and [`Environment`].

mod cursor;
mod digest;
mod emit;
mod key;
mod lexer;
mod parser;
mod read_error;
mod scalar;
mod source;
mod value;

pub use digest::digest;
pub use emit::emit;
pub use parser::{parse_file, parse_text};
pub use read_error::read_error;
pub use source::{Source, Span};
pub use value::{Data, Map, Value};

/// How the parser gets at files.
pub trait Loader {
    /// The content of the file at `path`, or why not, in the words of [`read_error`].
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
}

impl<F: Fn(&str) -> Result<Vec<u8>, String>> Loader for F {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self(path)
    }
}

/// How the parser gets at environment variables.
pub trait Environment {
    /// The value of `name`, if it is set.
    fn get(&self, name: &str) -> Option<String>;
}

impl<F: Fn(&str) -> Option<String>> Environment for F {
    fn get(&self, name: &str) -> Option<String> {
        self(name)
    }
}

/// A text that is not in the language.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// What is wrong, in the reference's words.
    pub message: String,
    /// Where; missing when the file could not even be read.
    pub span: Option<Span>,
}

impl SyntaxError {
    fn at(message: String, span: Span) -> Self {
        Self { message, span: Some(span) }
    }

    fn plain(message: String) -> Self {
        Self { message, span: None }
    }
}
