//! Which operator is meant when none is named: `select_operator` in `nats/cli/config.json` of the configuration directory.
//! Whatever else stands in the file stays there.

use std::path::PathBuf;

use cli_nsc::store::files;
use serde_json::{Map, Value};

use crate::failure::{Failure, Outcome};

const MEMBER: &str = "select_operator";

/// The selected operator; None when none is, or when the file cannot be read.
pub fn load() -> Option<String> {
    let name = read(&path()).ok()?.get(MEMBER)?.as_str()?.to_string();
    (!name.is_empty()).then_some(name)
}

/// Selects an operator.
pub fn save(name: &str) -> Outcome {
    let path = path();
    let mut config = read(&path)?;
    config.insert(MEMBER.into(), name.into());
    Ok(files::write(&path, &serde_json::to_vec(&config)?)?)
}

fn read(path: &PathBuf) -> Outcome<Map<String, Value>> {
    if !path.exists() {
        return Ok(Map::new());
    }
    let config = serde_json::from_slice(&files::read(path)?);
    config.map_err(|e| Failure::new(format!("could not parse {}: {e}", path.display())))
}

fn path() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let config = set("XDG_CONFIG_HOME").unwrap_or_else(|| set("HOME").unwrap_or_default().join(".config"));
    config.join("nats/cli/config.json")
}
