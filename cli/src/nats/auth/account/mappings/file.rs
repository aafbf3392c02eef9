//! Mappings in a YAML or JSON file: source subject to a list of `subject`, `weight` (percent) and `cluster`.

use schemas::claims::{Mappings, WeightedMapping};
use serde::Deserialize;

use cli_nsc::store::files;

use crate::failure::{Failure, Outcome};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    subject: String,
    #[serde(default)]
    weight: u8,
    #[serde(default)]
    cluster: String,
}

/// Reads them all.
pub fn load(path: &str) -> Outcome<Mappings> {
    let text = files::read_text(path.as_ref())?;
    let read: Result<std::collections::BTreeMap<String, Vec<Target>>, _> = serde_saphyr::from_str(&text);
    let read = read.map_err(|e| Failure::new(format!("unable to load config file: {path}: {e}")))?;
    let weighted = |target: Target| {
        let Target { subject, weight, cluster } = target;
        WeightedMapping { subject, weight, cluster }
    };
    Ok(read
        .into_iter()
        .map(|(source, targets)| (source, targets.into_iter().map(weighted).collect()))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loaded(text: &str) -> Outcome<Mappings> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        load(file.path().to_str().unwrap())
    }

    #[test]
    fn yaml_and_json_say_the_same() {
        let yaml = "a.*:\n  - subject: b.$1\n    weight: 30\n    cluster: c1\n  - subject: c.$1\n";
        let json = r#"{"a.*":[{"subject":"b.$1","weight":30,"cluster":"c1"},{"subject":"c.$1"}]}"#;
        let mappings = loaded(yaml).unwrap();
        assert_eq!(mappings, loaded(json).unwrap());
        let target = |subject: &str, weight, cluster: &str| WeightedMapping {
            subject: subject.into(),
            weight,
            cluster: cluster.into(),
        };
        assert_eq!(mappings["a.*"], [target("b.$1", 30, "c1"), target("c.$1", 0, "")]);
    }

    #[test]
    fn mistakes_are_said_with_the_file() {
        for text in ["a: 1", "a:\n  - weight: 5\n", "a:\n  - subject: b\n    wieght: 1\n"] {
            let error = loaded(text).unwrap_err().message.unwrap();
            assert!(error.starts_with("unable to load config file: /"), "{error}");
        }
    }
}
