//! The templates of message bodies, subjects, headers and commands: the part of Go's `text/template` that people use there.
//!
//! Text with `{{ actions }}`: functions, `.Fields`, numbers, quoted text, `|` pipelines, parentheses, comments and the trim
//! marks `{{-` and `-}}`. There are no conditions, loops or variables: a template that has them does not parse. What names
//! mean is up to a [`Words`]; nothing here knows where the text comes from or goes to.

mod eval;
mod lex;
mod message;
mod parse;

#[cfg(test)]
mod tests;

pub use message::{MessageWords, TranslateWords};

use lex::Piece;
use parse::Pipeline;

/// Why a template does not parse or cannot be filled in: the template's name, the line, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("template: {name}:{line}: {what}")]
pub struct TemplateError {
    pub name: &'static str,
    /// From 1.
    pub line: usize,
    pub what: String,
}

/// A value inside a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Int(i64),
    Text(Vec<u8>),
    Bool(bool),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.as_bytes().to_vec())
    }
}

/// What the names in a template mean.
pub trait Words {
    /// True when there is such a function; asked while parsing.
    fn knows(&self, function: &str) -> bool;
    /// Calls a function that [`Words::knows`]; the error says what is wrong with its arguments.
    fn call(&self, function: &str, args: &[Value]) -> Result<Value, String>;
    /// The value of `.Name`.
    fn field(&self, name: &str) -> Option<Value>;
}

/// A template that has been parsed.
#[derive(Clone, Debug)]
pub struct Template {
    name: &'static str,
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Text(Vec<u8>),
    Action { line: usize, pipeline: Pipeline },
}

impl Template {
    /// Parses `text`; functions that `words` does not know are an error. `name` is what errors call the template.
    pub fn parse(name: &'static str, text: &[u8], words: &dyn Words) -> Result<Template, TemplateError> {
        let error = |line, what| TemplateError { name, line, what };
        let mut parts = vec![];
        for piece in lex::pieces(text).map_err(|(line, what)| error(line, what))? {
            parts.push(match piece {
                Piece::Text(text) => Part::Text(text),
                Piece::Action { line, text } => {
                    let pipeline = parse::pipeline(&text, words).map_err(|what| error(line, what))?;
                    Part::Action { line, pipeline }
                }
            });
        }
        Ok(Template { name, parts })
    }

    /// True when every rendering gives the same text.
    pub fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, Part::Text(_)))
    }

    /// The text with every action replaced by its value.
    pub fn render(&self, words: &dyn Words) -> Result<Vec<u8>, TemplateError> {
        let mut out = vec![];
        for part in &self.parts {
            match part {
                Part::Text(text) => out.extend_from_slice(text),
                Part::Action { line, pipeline } => {
                    let error = |what| TemplateError { name: self.name, line: *line, what };
                    eval::print(&eval::pipeline(pipeline, words).map_err(error)?, &mut out);
                }
            }
        }
        Ok(out)
    }
}
