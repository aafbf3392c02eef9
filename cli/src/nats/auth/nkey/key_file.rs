//! Files with a key in them: the first line that is one counts.

use cli_nsc::store::{Key, files};
use daemon_keys::xkey::XKey;

use crate::failure::{Failure, Outcome};

/// The key of a file with a seed or a public key.
pub fn any(file: &str) -> Outcome<Key> {
    let text = files::read(&files::expand(file))?;
    let text = String::from_utf8_lossy(&text);
    let key = text.lines().map(str::trim).find_map(Key::parse);
    key.ok_or_else(|| Failure::new(format!("could not find a valid key in {file}")))
}

/// The key of a file with a seed.
pub fn signer(file: &str) -> Outcome<Key> {
    let key = any(file)?;
    match key.is_private() {
        true => Ok(key),
        false => Err(Failure::new(format!("{file} holds the public key {}, and no seed", key.public()))),
    }
}

/// The curve key of a file with a seed.
pub fn curve(file: &str) -> Outcome<XKey> {
    let key = signer(file)?;
    let seed = key.seed().unwrap_or_default();
    XKey::from_seed(&seed).map_err(|_| Failure::new(format!("{file} holds no curve key")))
}
