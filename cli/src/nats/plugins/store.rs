//! The files of plugins: `NAME.json` in the user's data directory.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::failure::{Failure, Outcome};

#[derive(Debug, Deserialize, Serialize)]
pub struct Plugin {
    /// Path of the program.
    pub cmd: String,
    /// What it says of itself, in the form of `--fisk-introspect`.
    pub def: Value,
}

impl Plugin {
    /// Whether the program itself takes this flag, before its commands.
    pub fn takes(&self, flag: &str) -> bool {
        let flags = self.def["flags"].as_array().into_iter().flatten();
        flags.into_iter().any(|declared| declared["name"] == flag)
    }
}

pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase())
}

/// The file of a plugin of this name, be it there or not.
pub fn file(name: &str) -> Outcome<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let home = || variable("HOME").map(|home| home.join(".local/share"));
    let data = variable("XDG_DATA_HOME").or_else(home);
    let data = data.ok_or_else(|| Failure::new("neither XDG_DATA_HOME nor HOME is set"))?;
    Ok(data.join("nats/cli/plugins").join(format!("{name}.json")))
}

/// The plugin of this name; None when there is none. Fails for a file that is there and cannot be read.
pub fn find(name: &str) -> Outcome<Option<Plugin>> {
    let file = match is_name(name) {
        true => file(name),
        false => return Ok(None),
    };
    let Ok(file) = file else { return Ok(None) };
    let text = match std::fs::read(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => crate::fail!("could not read plugin {}: {error}", file.display()),
    };
    match serde_json::from_slice(&text) {
        Ok(plugin) => Ok(Some(plugin)),
        Err(error) => crate::fail!("could not read plugin {}: {error}", file.display()),
    }
}
