//! One error of the catalogue, and where catalogues come from.

use std::path::Path;

use schemas::jetstream::errors;
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Outcome};
use crate::nats::Call;

/// Codes below this one belong to nobody.
pub const LOWEST: u16 = 10_000;

/// As it stands in files, those of the reference and ours.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    #[serde(alias = "name")]
    pub constant: String,
    /// With the meaning of HTTP's codes.
    pub code: u16,
    #[serde(alias = "err_code")]
    pub error_code: u16,
    pub description: String,
    pub comment: String,
    pub help: String,
    pub url: String,
    /// The error that this one took the place of.
    pub deprecates: String,
}

impl Entry {
    /// What is wrong with it; empty when nothing is.
    pub fn mistakes(&self) -> Vec<&'static str> {
        let opened = self.description.matches('{').count();
        // Those of our own table have names for every language, and need no comments.
        let of_go = self.constant.contains(|c: char| c.is_ascii_lowercase());
        let only_a_gap =
            of_go && opened == 1 && self.description.starts_with('{') && self.description.ends_with('}');
        let rules = [
            (only_a_gap && self.comment.is_empty(), "a description that is only a gap needs a comment"),
            (self.error_code < LOWEST, "error_code must be 10000 or more"),
            (self.code == 0, "code is required"),
            (self.constant.is_empty(), "constant is required"),
            (self.description.is_empty(), "description is required"),
            (opened != self.description.matches('}').count(), "description has a gap that is not closed"),
            (
                of_go && opened > 0 && !self.constant.ends_with('F'),
                "constant must end in F when the description has gaps",
            ),
        ];
        rules.into_iter().filter(|(broken, _)| *broken).map(|(_, what)| what).collect()
    }
}

/// The catalogue that the call is about.
pub fn load(call: &Call) -> Outcome<Vec<Entry>> {
    match call.maybe_text("errors").filter(|path| !path.is_empty()) {
        Some(path) => read(Path::new(path)),
        None => Ok(built_in()),
    }
}

/// The catalogue in a file.
pub fn read(path: &Path) -> Outcome<Vec<Entry>> {
    let text = std::fs::read(path).map_err(|e| Failure::new(format!("{}: {e}", path.display())))?;
    serde_json::from_slice(&text)
        .map_err(|e| Failure::new(format!("{}: not a list of errors: {e}", path.display())))
}

fn built_in() -> Vec<Entry> {
    let entry = |(name, error): &(&str, schemas::jetstream::ErrorCode)| Entry {
        constant: name.to_string(),
        code: error.code,
        error_code: error.err_code,
        description: error.description.to_string(),
        ..Entry::default()
    };
    errors::TABLE.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_found() {
        let right = Entry {
            constant: "StreamGoneErr".into(),
            code: 404,
            error_code: 10_001,
            description: "gone".into(),
            ..Entry::default()
        };
        let mistakes = |change: fn(&mut Entry)| {
            let mut entry = right.clone();
            change(&mut entry);
            entry.mistakes().join("; ")
        };
        assert_eq!(mistakes(|_| {}), "");
        assert_eq!(mistakes(|e| e.code = 0), "code is required");
        assert_eq!(mistakes(|e| e.constant.clear()), "constant is required");
        assert_eq!(mistakes(|e| e.error_code = 9_999), "error_code must be 10000 or more");
        assert_eq!(
            mistakes(|e| e.description = "{err}".into()),
            "a description that is only a gap needs a comment; constant must end in F when the description has gaps"
        );
        assert_eq!(mistakes(|e| (e.description, e.constant) = ("{err}".into(), "STREAM_GONE".into())), "");
        assert_eq!(
            mistakes(|e| (e.description, e.constant) = ("at {seq".into(), "GoneErrF".into())),
            "description has a gap that is not closed"
        );
    }

    #[test]
    fn both_forms_of_files_are_read() {
        let theirs = r#"{"constant":"A","code":400,"error_code":10003,"description":"d","comment":"c"}"#;
        let ours = r#"{"name":"A","code":400,"err_code":10003,"description":"d"}"#;
        let theirs: Entry = serde_json::from_str(theirs).unwrap();
        let ours: Entry = serde_json::from_str(ours).unwrap();
        assert_eq!(theirs, Entry { comment: "c".into(), ..ours });
    }
}
