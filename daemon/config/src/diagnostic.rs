//! One thing wrong with a configuration: what, where, and what may have been meant.

use std::fmt;

use crate::language::{Span, SyntaxError};

/// A finding about one place. Displays as the reference's line, then the offending line with a caret.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The finding alone, without place.
    pub message: String,
    /// Where; `None` for findings about the whole.
    pub span: Option<Span>,
    /// What may have been meant.
    pub hint: Option<String>,
    /// Whether `message` is preceded by `path:line:col: `.
    pub prefixed: bool,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn at(span: &Span, message: impl Into<String>) -> Self {
        Self { message: message.into(), span: Some(span.clone()), hint: None, prefixed: true }
    }

    /// A finding without a place.
    pub fn plain(message: impl Into<String>) -> Self {
        Self { message: message.into(), span: None, hint: None, prefixed: false }
    }

    /// The same finding where the reference tells no place: its line stands alone, ours is shown below it.
    pub(crate) fn without_prefix(mut self) -> Self {
        self.prefixed = false;
        self
    }

    pub(crate) fn with_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }

    /// The first line alone, as the reference prints it.
    pub fn line(&self) -> String {
        match &self.span {
            Some(span) if self.prefixed => format!("{span}: {}", self.message),
            _ => self.message.clone(),
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line())?;
        if let Some(excerpt) = self.span.as_ref().and_then(Span::excerpt) {
            write!(f, "\n{excerpt}")?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n{hint}")?;
        }
        Ok(())
    }
}

impl From<SyntaxError> for Diagnostic {
    fn from(error: SyntaxError) -> Self {
        Self { message: error.message, span: error.span, hint: None, prefixed: false }
    }
}
