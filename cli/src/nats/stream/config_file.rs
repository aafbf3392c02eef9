//! A stream's configuration from a file: the configuration alone, or all that `stream info --json` prints.

use std::fs;

use schemas::jetstream::StreamConfig;
use serde_json::Value;

use crate::failure::{Failure, Outcome};

/// Reads the configuration; a `name` that is not empty takes the place of the one in the file.
pub fn load(path: &str, name: &str) -> Outcome<StreamConfig> {
    let broken = |error: &dyn std::fmt::Display| Failure::new(format!("{path}: {error}"));
    let text = fs::read(path).map_err(|e| broken(&e))?;
    let mut json: Value = serde_json::from_slice(&text).map_err(|e| broken(&e))?;
    if let Some(config) = json.get_mut("config") {
        json = config.take();
    }
    if !json.is_object() {
        return Err(broken(&"this is no configuration of a stream"));
    }
    let mut config: StreamConfig = serde_json::from_value(json).map_err(|e| broken(&e))?;
    if !name.is_empty() {
        config.name = name.to_string();
    }
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(text: &str, name: &str) -> Outcome<StreamConfig> {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), text).unwrap();
        load(&file.path().display().to_string(), name)
    }

    #[test]
    fn either_form_is_read() {
        let alone = r#"{"name":"A","subjects":["a"],"max_msgs":5}"#;
        let info = format!(r#"{{"config":{alone},"state":{{}}}}"#);
        for text in [alone, &info] {
            let config = loaded(text, "").unwrap();
            assert_eq!((config.name.as_str(), config.max_msgs), ("A", 5));
            assert_eq!(loaded(text, "B").unwrap().name, "B");
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_the_file() {
        for (text, want) in
            [("{", "EOF"), ("[]", "no configuration"), (r#"{"max_msgs":"x"}"#, "invalid type")]
        {
            let error = loaded(text, "").unwrap_err().message.unwrap();
            assert!(error.starts_with('/') && error.contains(want), "{error}");
        }
    }
}
