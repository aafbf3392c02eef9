//! A consumer's configuration from a file: the configuration alone, or all that `consumer info --json` prints.

use std::fs;

use schemas::jetstream::ConsumerConfig;
use serde_json::Value;

use crate::failure::{Failure, Outcome};

pub fn load(path: &str) -> Outcome<ConsumerConfig> {
    let broken = |error: &dyn std::fmt::Display| Failure::new(format!("{path}: {error}"));
    let text = fs::read(path).map_err(|e| broken(&e))?;
    let mut json: Value = serde_json::from_slice(&text).map_err(|e| broken(&e))?;
    if let Some(config) = json.get_mut("config") {
        json = config.take();
    }
    if !json.is_object() {
        return Err(broken(&"this is no configuration of a consumer"));
    }
    serde_json::from_value(json).map_err(|e| broken(&e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_form_is_read_and_mistakes_name_the_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let path = file.path().display().to_string();
        let loaded = |text: &str| {
            fs::write(file.path(), text).unwrap();
            load(&path).map_err(|f| f.message.unwrap())
        };
        let alone = r#"{"durable_name":"A","max_deliver":5}"#;
        for text in [alone, &format!(r#"{{"stream_name":"S","config":{alone}}}"#)] {
            assert_eq!(loaded(text).unwrap().max_deliver, 5);
        }
        for (text, want) in
            [("{", "EOF"), ("[]", "no configuration"), (r#"{"max_deliver":"x"}"#, "invalid type")]
        {
            let error = loaded(text).unwrap_err();
            assert!(error.starts_with(&path) && error.contains(want), "{error}");
        }
    }
}
