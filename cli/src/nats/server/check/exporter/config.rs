//! The file of the exporter.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::properties;
use crate::failure::{Failure, Outcome};
use crate::log;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Name or file of the context of checks that name none.
    #[serde(default)]
    pub context: String,
    #[serde(default)]
    pub checks: Vec<Check>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    pub name: String,
    pub kind: String,
    #[serde(default)]
    pub context: String,
    /// Here every look makes a connection of its own.
    #[serde(default)]
    pub reuse_connection: bool,
    #[serde(default)]
    pub properties: Map<String, Value>,
}

impl Config {
    pub fn read(path: &str) -> Outcome<Config> {
        let failed = |why: &dyn std::fmt::Display| Failure::new(format!("{path}: {why}"));
        let text = std::fs::read_to_string(path).map_err(|e| failed(&e))?;
        let config = Config::parse(&text).map_err(|f| failed(&f.message.unwrap_or_default()))?;
        for check in config.checks.iter().filter(|check| check.reuse_connection) {
            log!("{path}: check {}: every look makes a new connection", check.name);
        }
        Ok(config)
    }

    fn parse(text: &str) -> Outcome<Config> {
        let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
        let config: Config = serde_saphyr::from_str_with_options(text, options).map_err(Failure::new)?;
        for check in &config.checks {
            // So that mistakes show at the start rather than as metrics.
            properties::arguments(check).map_err(|f| f.context(format!("check {}", check.name)))?;
        }
        Ok(config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named() {
        let good = "context: c\nchecks:\n- {name: a, kind: kv, properties: {bucket: B}}\n";
        assert_eq!(Config::parse(good).unwrap().checks[0].properties["bucket"], "B");
        for (text, want) in [
            ("checks:\n- {name: a, kind: disk}\n", "check a: unknown kind \"disk\""),
            (
                "checks:\n- {name: a, kind: kv, properties: {buckt: B}}\n",
                "check a: unknown property \"buckt\"; did you mean bucket?",
            ),
            ("checks:\n- {name: a, kind: kv, properties: {bucket: [B]}}\n", "check a: property \"bucket\""),
            ("checkz: []\n", "unknown field `checkz`"),
        ] {
            let error = Config::parse(text).unwrap_err().message.unwrap();
            assert!(error.contains(want), "{error}");
        }
    }
}
