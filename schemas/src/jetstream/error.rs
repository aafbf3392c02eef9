//! Errors as they stand in answers, and the pattern of one: codes and a description that may have gaps to fill.

use std::fmt::Display;

use serde::{Deserialize, Serialize};

use super::is_default;

/// `code` has the meaning of HTTP's, `err_code` is one of the table in [`super::errors`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(default)]
#[error("{description} ({err_code})")]
pub struct ApiError {
    pub code: u16,
    #[serde(skip_serializing_if = "is_default")]
    pub err_code: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
}

/// A line of the table whose description is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode {
    pub code: u16,
    pub err_code: u16,
    pub description: &'static str,
}

impl ErrorCode {
    pub fn error(&self) -> ApiError {
        self.saying(self.description)
    }

    /// Whether an answer carries this error, whatever its description.
    pub fn is(&self, error: &ApiError) -> bool {
        self.err_code == error.err_code
    }

    fn saying(&self, description: impl Into<String>) -> ApiError {
        ApiError { code: self.code, err_code: self.err_code, description: description.into() }
    }
}

impl From<ErrorCode> for ApiError {
    fn from(code: ErrorCode) -> Self {
        code.error()
    }
}

/// A line of the table whose description has `N` gaps, written `{name}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template<const N: usize>(pub ErrorCode);

impl<const N: usize> Template<N> {
    /// Fills the gaps in the order in which they stand. What is filled in is not looked at again.
    pub fn fill(&self, values: [&dyn Display; N]) -> ApiError {
        let mut description = String::new();
        let mut rest = self.0.description;
        for value in values {
            let (before, from_gap) = rest.split_once('{').expect("the table's test counts the gaps");
            let (_, after) = from_gap.split_once('}').expect("the table's test counts the gaps");
            description.push_str(before);
            description.push_str(&value.to_string());
            rest = after;
        }
        description.push_str(rest);
        self.0.saying(description)
    }

    /// Whether an answer carries this error, whatever fills the gaps.
    pub fn is(&self, error: &ApiError) -> bool {
        self.0.is(error)
    }
}

impl Template<1> {
    pub fn with(&self, value: impl Display) -> ApiError {
        self.fill([&value])
    }
}

#[cfg(test)]
mod tests {
    use crate::go::json;
    use crate::jetstream::errors;

    #[test]
    fn gaps_are_filled_once_and_in_order() {
        let table = [
            (errors::STREAM_WRONG_LAST_SEQUENCE.with(7), "wrong last sequence: 7"),
            (
                errors::INVALID_JSON.with("json: unknown field \"{err}\""),
                "invalid JSON: json: unknown field \"{err}\"",
            ),
            (
                errors::STREAM_EXTERNAL_API_OVERLAP.fill([&"a.{subject}", &"b"]),
                "stream external api prefix a.{subject} must not overlap with b",
            ),
            (
                errors::RESTORE_SUBSCRIBE_FAILED.fill([&"s", &"no"]),
                "JetStream unable to subscribe to restore snapshot s: no",
            ),
        ];
        for (error, description) in table {
            assert_eq!(error.description, description);
        }
    }

    #[test]
    fn prints_as_the_reference_does() {
        let text = json::to_string(&errors::STREAM_NOT_FOUND.error()).unwrap();
        assert_eq!(text, r#"{"code":404,"err_code":10059,"description":"stream not found"}"#);
    }
}
